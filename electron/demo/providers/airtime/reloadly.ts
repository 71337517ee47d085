import {
  bearerToken,
  jsonMembers,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const CLIENT = {
  client_id: 'hQ3vK8zYt2LmR6wN9xPbD4cF7sJa1GeU',
  client_secret: 'k7Pz2mXw9Q-b4TnV6rYc8LfHd3sJg5-Ae1UoR0iKtZqWxE2yMvBnC4pSlDj6GhF'
} as const
const AUDIENCE = 'https://topups.reloadly.com'
/** Seconds: 60 days. */
const EXPIRES_IN = 5_184_000

const timestamp = (context: SimulationContext): string =>
  new Date(context.now()).toISOString().slice(0, 19).replace('T', ' ')

const refusal = (
  status: number,
  errorCode: string,
  message: string,
  path: string,
  context: SimulationContext
): SimulatedResponse =>
  jsonResponse(
    status,
    `{"timeStamp":"${timestamp(context)}","message":"${message}","path":"${path}","errorCode":"${errorCode}","infoLink":null,"details":[]}`
  )

const invalidToken = (request: SimulatedRequest, context: SimulationContext): SimulatedResponse =>
  refusal(
    401,
    'INVALID_TOKEN',
    'Full authentication is required to access this resource',
    request.path,
    context
  )

const wrongCredentials = (request: SimulatedRequest, context: SimulationContext): SimulatedResponse =>
  refusal(401, 'INVALID_CREDENTIALS', 'Access Denied', request.path, context)

/** The second of Reloadly's two error formats. */
const plainError = (
  status: number,
  error: string,
  { path }: SimulatedRequest,
  context: SimulationContext
): SimulatedResponse =>
  jsonResponse(
    status,
    `{"timestamp":"${new Date(context.now()).toISOString()}","status":${status},"error":"${error}","message":"","path":"${path}"}`
  )

/** Reloadly: a token minted from client ID and secret, one wallet with its balance as a JSON number. */
export const reloadly: SimulatedApi = {
  initialBalances: { wallet: '550.75' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret }
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /accounts/balance':
        return balance(request, context)
      case 'POST /oauth/token':
        return token(request, context)
      default:
        return plainError(404, 'Not Found', request, context)
    }
  },
  errors: {
    '401': invalidToken,
    '403': (request, context) => refusal(403, 'FORBIDDEN', 'Access Denied', request.path, context),
    '404': (request, context) => plainError(404, 'Not Found', request, context),
    '429': (request, context) =>
      refusal(429, 'TOO_MANY_REQUESTS', 'Too Many Requests', request.path, context),
    '500': (request, context) => plainError(500, 'Internal Server Error', request, context),
    '503': (request, context) => plainError(503, 'Service Unavailable', request, context)
  },
  tokenErrors: {
    '400-credentials': (request, context) => ({ ...wrongCredentials(request, context), status: 400 }),
    '401-credentials': wrongCredentials,
    '403-credentials': (request, context) => ({ ...wrongCredentials(request, context), status: 403 })
  }
}

function balance(request: SimulatedRequest, context: SimulationContext): SimulatedResponse {
  if (!context.tokens.isValid('access', bearerToken(request))) return invalidToken(request, context)
  return jsonResponse(
    200,
    `{"balance":${context.amount('wallet')},"currencyCode":"USD","currencyName":"US Dollar","updatedAt":"2018-12-04 08:45:51"}`
  )
}

function token(request: SimulatedRequest, context: SimulationContext): SimulatedResponse {
  const { client_id, client_secret, grant_type, audience } = jsonMembers(request.body) ?? {}
  if (client_id !== CLIENT.client_id || client_secret !== CLIENT.client_secret)
    return wrongCredentials(request, context)
  if (grant_type !== 'client_credentials' || audience !== AUDIENCE)
    return refusal(400, 'INVALID_AUDIENCE', 'Bad Request', request.path, context)
  return jsonResponse(
    200,
    `{"access_token":"${context.tokens.mint('access', EXPIRES_IN)}","scope":"read-prepaid-balance","expires_in":"${EXPIRES_IN}","token_type":"Bearer"}`
  )
}
