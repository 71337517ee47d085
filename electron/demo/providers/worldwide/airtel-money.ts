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
  client_id: '8d2f6c1a-4b9e-47d3-a0c5-1e7f3b6d9284',
  client_secret: '2c7b5e9d-3a1f-4c86-9b0d-6f4e8a2c7d13'
} as const
/** Seconds. */
const EXPIRES_IN = 180

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"status_message":"${message}","status_code":"${status}"}`)

const unauthorized = () =>
  jsonResponse(401, '{"error":"unauthorized","error_description":"Access token invalid"}')

const invalidClient = () =>
  jsonResponse(401, '{"error":"invalid_client","error_description":"Invalid client authentication"}')

const failing = (code: string, message: string): SimulatedResponse =>
  jsonResponse(
    200,
    `{"status":{"response_code":"DP02100000000","code":"${code}","success":false,"result_code":"ESB000008","message":"${message}"}}`
  )

/** Airtel Money: a token of minutes, the collection balance of one country as a text. */
export const airtelMoney: SimulatedApi = {
  initialBalances: { collection: '230000.50' },
  credentials: base => ({
    environment: 'production',
    values: { country: 'UG', baseUrl: base },
    secrets: { clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret }
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /standard/v1/users/balance':
        return balance(request, context)
      case 'POST /auth/oauth2/token':
        return token(request, context)
      default:
        return refusal(404, 'Not found')
    }
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, 'Forbidden'),
    '404': () => refusal(404, 'Not found'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'Internal server error'),
    '200-failing': () => failing('400', 'Invalid country'),
    '200-status': () => jsonResponse(200, '{"status_message":"Authentication failed","status_code":"403"}')
  },
  tokenErrors: {
    '401-client': invalidClient,
    '400-client': () => jsonResponse(400, '{"error":"invalid_client"}')
  }
}

function balance(request: SimulatedRequest, { amount, tokens }: SimulationContext): SimulatedResponse {
  if (!tokens.isValid('access', bearerToken(request))) return unauthorized()
  const { 'x-country': country, 'x-currency': currency } = request.headers
  if (country !== 'UG' || currency !== 'UGX') return failing('400', 'Invalid country')
  return jsonResponse(
    200,
    `{"data":{"balance":"${amount('collection')}","currency":"UGX","account_status":"Active"},"status":{"response_code":"DP02100000001","code":"200","success":true,"result_code":"ESB000010","message":"SUCCESS"}}`
  )
}

function token({ body }: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  const sent = jsonMembers(body)
  if (sent?.['client_id'] !== CLIENT.client_id || sent['client_secret'] !== CLIENT.client_secret)
    return invalidClient()
  return jsonResponse(
    200,
    `{"token_type":"bearer","access_token":"${tokens.mint('access', EXPIRES_IN)}","expires_in":"${EXPIRES_IN}"}`
  )
}
