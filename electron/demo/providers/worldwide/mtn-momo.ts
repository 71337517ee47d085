import {
  basicLogin,
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const API_USER = '3f6c1a52-8d0e-4b97-a1c4-5e2f7b9d8063'
const API_KEY = 'b41f8e6d2c904a7fa35d1e9c7b2f6480'
const ENVIRONMENT = 'mtnuganda'
const EXPIRES_IN = 3600

/** Each product is a separate wallet with its own subscription key. */
const SUBSCRIPTIONS = {
  collection: '5d2a9c7e1b8f46038e4c6a1d9f7b2e50',
  disbursement: '8b7e4f1c9a2d4e65b03f7c8d1a6e9254',
  remittance: 'c19f3b6e7d8a4205916e4b2f8c7d0a3e'
} as const
type Product = keyof typeof SUBSCRIPTIONS

const refusal = (status: number, code: string, message: string): SimulatedResponse =>
  jsonResponse(status, `{"code":"${code}","message":"${message}"}`)

/** A response of the API gateway in front of the service, which checks the subscription keys. */
const gateway = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"statusCode":${status},"message":"${message}"}`)

const invalidSubscription = (): SimulatedResponse =>
  gateway(
    401,
    'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.'
  )

const invalidClient = (): SimulatedResponse => jsonResponse(401, '{"error":"invalid_client"}')

const invalidToken = (): SimulatedResponse => gateway(401, 'Unauthorized')

const forbiddenEnvironment = (): SimulatedResponse =>
  refusal(500, 'NOT_ALLOWED_TARGET_ENVIRONMENT', 'Access to target environment is forbidden.')

/**
 * MTN MoMo: a token by HTTP Basic without a body, the balance as a string, permanent errors with status 500.
 */
export const mtnMomo: SimulatedApi = {
  initialBalances: { disbursement: '2000', collection: '15000', remittance: '0' },
  credentials: base => ({
    environment: ENVIRONMENT,
    values: { product: 'disbursement', apiUser: API_USER, baseUrl: base },
    secrets: { apiKey: API_KEY, subscriptionKey: SUBSCRIPTIONS.disbursement }
  }),
  respond(request, context) {
    const [, name = '', ...rest] = request.path.split('/')
    if (!(name in SUBSCRIPTIONS)) return gateway(404, 'Resource not found')
    const product = name as Product
    const { 'ocp-apim-subscription-key': subscription } = request.headers
    if (subscription !== SUBSCRIPTIONS[product]) return invalidSubscription()
    switch (`${request.method} ${rest.join('/')}`) {
      case 'GET v1_0/account/balance':
        return balance(request, product, context)
      case 'POST token':
        return token(request, context)
      default:
        return gateway(404, 'Resource not found')
    }
  },
  errors: {
    '401-subscription': invalidSubscription,
    '401-token': invalidToken,
    '403-address': () => refusal(403, 'FORBIDDEN_IP', 'Authorization failed. Forbidden IP.'),
    '404': () => gateway(404, 'Resource not found'),
    '429': () => gateway(429, 'Rate limit is exceeded. Try again later.'),
    NOT_ALLOWED: () => refusal(500, 'NOT_ALLOWED', 'Authorization failed. Not allowed.'),
    NOT_ALLOWED_TARGET_ENVIRONMENT: forbiddenEnvironment,
    INTERNAL_PROCESSING_ERROR: () =>
      refusal(500, 'INTERNAL_PROCESSING_ERROR', 'An internal error occurred while processing.'),
    SERVICE_UNAVAILABLE: () =>
      refusal(503, 'SERVICE_UNAVAILABLE', 'Service temporarily unavailable, try again later.')
  },
  tokenErrors: { '401-client': invalidClient }
}

function balance(request: SimulatedRequest, product: Product, context: SimulationContext): SimulatedResponse {
  if (!context.tokens.isValid('access', bearerToken(request))) return invalidToken()
  const { 'x-target-environment': environment } = request.headers
  if (environment !== ENVIRONMENT) return forbiddenEnvironment()
  return jsonResponse(200, `{"availableBalance":"${context.amount(product)}","currency":"UGX"}`)
}

function token(request: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  if (request.body !== '') return gateway(400, 'Bad request')
  if (basicLogin(request) !== `${API_USER}:${API_KEY}`) return invalidClient()
  return jsonResponse(
    200,
    `{"access_token":"${tokens.mint('access', EXPIRES_IN)}","token_type":"access_token","expires_in":${EXPIRES_IN}}`
  )
}
