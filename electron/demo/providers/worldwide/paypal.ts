import {
  basicLogin,
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const CLIENT_ID = 'AeA1QIZXiflr1_-r0U2UbWTziOWX1GRQer5jkUq4ZfWT5qwb6qQRPq7jDtv57TL4POEEezGLdutcxnkJ'
const SECRET = 'ECYYrrSHdKfk_Q0EdvzdGkzj58a66kKaUQ5dZAEv4HvvtDId2_DpSuYDB088BZxGuMji7G4OFUnPog6p'
const EXPIRES_IN = 31_668

const refusal = (status: number, name: string, message: string): SimulatedResponse =>
  jsonResponse(status, `{"name":"${name}","message":"${message}","debug_id":"b1d1f06c7246c"}`)

const unauthorized = () =>
  jsonResponse(401, '{"error":"invalid_token","error_description":"Token signature verification failed"}')

const invalidClient = () =>
  jsonResponse(401, '{"error":"invalid_client","error_description":"Client Authentication failed"}')

/** PayPal: OAuth 2 by a form, totals and what is available of them, hours old. */
export const paypal: SimulatedApi = {
  initialBalances: { USD: '1250.75', EUR: '0.00' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { clientId: CLIENT_ID, clientSecret: SECRET }
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /v1/reporting/balances':
        return balance(request, context)
      case 'POST /v1/oauth2/token':
        return token(request, context)
      default:
        return refusal(404, 'RESOURCE_NOT_FOUND', 'The specified resource does not exist.')
    }
  },
  errors: {
    '400': () => refusal(400, 'INVALID_REQUEST', 'Request is not well-formed.'),
    '401': unauthorized,
    '403': () => refusal(403, 'NOT_AUTHORIZED', 'Authorization failed due to insufficient permissions.'),
    '404': () => refusal(404, 'RESOURCE_NOT_FOUND', 'The specified resource does not exist.'),
    '429': () => refusal(429, 'RATE_LIMIT_REACHED', 'Too many requests.'),
    '500': () => refusal(500, 'INTERNAL_SERVER_ERROR', 'An internal server error occurred.'),
    '503': () => refusal(503, 'SERVICE_UNAVAILABLE', 'Service Unavailable.')
  },
  tokenErrors: { '401-client': invalidClient },
  variants: {
    /** Without what is available, as for an account on which nothing is withheld. */
    'total-only': (_, { amount }) =>
      jsonResponse(
        200,
        `{"balances":[{"currency":"USD","total_balance":${money('USD', amount('USD'))}},{"currency":"EUR","total_balance":${money('EUR', amount('EUR'))}}]}`
      )
  }
}

const money = (code: string, value: string): string => `{"currency_code":"${code}","value":"${value}"}`

function balance(request: SimulatedRequest, { amount, tokens }: SimulationContext): SimulatedResponse {
  if (!tokens.isValid('access', bearerToken(request))) return unauthorized()
  const rows = ['USD', 'EUR'].map(
    (code, index) =>
      `{"currency":"${code}","primary":${index === 0},"total_balance":${money(code, '1300.00')},"available_balance":${money(code, amount(code))},"withheld_balance":${money(code, '49.25')}}`
  )
  return jsonResponse(
    200,
    `{"balances":[${rows.join(',')}],"account_id":"5LHJD2K4YB6RC","as_of_time":"2026-12-01T08:59:59Z","last_refresh_time":"2026-12-01T08:59:59Z"}`
  )
}

function token(request: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  if (basicLogin(request) !== `${CLIENT_ID}:${SECRET}`) return invalidClient()
  if (new URLSearchParams(request.body).get('grant_type') !== 'client_credentials')
    return jsonResponse(400, '{"error":"unsupported_grant_type"}')
  return jsonResponse(
    200,
    `{"scope":"https://uri.paypal.com/services/reporting/balances/read","access_token":"${tokens.mint('access', EXPIRES_IN)}","token_type":"Bearer","app_id":"APP-80W284485P519543T","expires_in":${EXPIRES_IN}}`
  )
}
