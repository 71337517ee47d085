import {
  bearerToken,
  jsonMembers,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const ACCOUNT = '01a10aeb-d989-460a-bbde-9842f2b4320f'
const CLIENT = {
  client_id: '4c7e9b2d-8f1a-4605-83e7-d9c4b1a2f86e',
  client_secret: 'Kd4c7Rw9Xq2Tz6Vm1Yb8nLp3Fh5Js0GuAe4RoTi7Zx2Cw9Qv'
} as const
const EXPIRES_IN = 1800

const refusal = (status: number, code: string, description: string): SimulatedResponse =>
  jsonResponse(status, `{"code":"${code}","description":"${description}"}`)

const unauthorized = () => refusal(401, '401', 'Unauthorized')

/** Nomba: a token for an account's id, one of two paths to its balance, success by a code. */
export const nomba: SimulatedApi = {
  initialBalances: { parent: '9500.0' },
  credentials: base => ({
    environment: 'production',
    values: { accountId: ACCOUNT, amounts: 'full', baseUrl: base },
    secrets: { clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret }
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /v1/accounts/parent/balance':
        return balance(request, context)
      case 'POST /v1/auth/token/issue':
        return token(request, context)
      default:
        return refusal(404, '404', 'Not found')
    }
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, '403', 'Forbidden'),
    '404': () => refusal(404, '404', 'Not found'),
    '429': () => refusal(429, '429', 'Too many requests'),
    '500': () => refusal(500, '500', 'An error occurred'),
    '200-failing': () => refusal(200, '01', 'The balance could not be read')
  },
  tokenErrors: {
    '401-client': () => refusal(401, '401', 'Invalid client credentials'),
    '200-token-failing': () => refusal(200, '01', 'Failed')
  },
  variants: {
    /** The other path, and the other name. */
    'other-path': (request, context) =>
      request.path === '/v1/accounts/balance'
        ? jsonResponse(200, `{"code":"00","data":{"walletBalance":${context.amount('parent')}}}`)
        : refusal(404, '404', 'Not found')
  }
}

function balance(request: SimulatedRequest, { amount, tokens }: SimulationContext): SimulatedResponse {
  if (!tokens.isValid('access', bearerToken(request)) || request.headers['accountid'] !== ACCOUNT)
    return unauthorized()
  return jsonResponse(
    200,
    `{"code":"00","description":"Successful","data":{"amount":"${amount('parent')}","currency":"NGN","timeCreated":"2026-07-01T10:00:00Z"}}`
  )
}

function token({ body, headers }: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  const sent = jsonMembers(body)
  const isKnown = sent?.['client_id'] === CLIENT.client_id && sent['client_secret'] === CLIENT.client_secret
  if (!isKnown || headers['accountid'] !== ACCOUNT) return refusal(401, '401', 'Invalid client credentials')
  return jsonResponse(
    200,
    `{"code":"00","description":"Successful","data":{"businessId":"${ACCOUNT}","access_token":"${tokens.mint('access', EXPIRES_IN)}","expires_in":${EXPIRES_IN}}}`
  )
}
