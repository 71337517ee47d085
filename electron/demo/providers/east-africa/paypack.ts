import {
  jsonMembers,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const CLIENT = {
  client_id: '3f6c1a52-8d0e-11ee-b1c4-5e2f7b9d8063',
  client_secret: 'b41f8e6d2c904a7fa35d1e9c7b2f6480'
} as const
/** Seconds. */
const LIFE = 900

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"message":"${message}"}`)

const unauthorized = () => refusal(401, 'unauthorized')

/** Paypack: a token without a word before it, a balance and its parts by operator. */
export const paypack: SimulatedApi = {
  initialBalances: { mtn: '845000', airtel: '61250' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret }
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /merchants/me':
        return merchant(request, context)
      case 'POST /auth/agents/authorize':
        return authorize(request, context)
      default:
        return refusal(404, 'not found')
    }
  },
  errors: {
    '401': unauthorized,
    '403': () => refusal(403, 'forbidden'),
    '404': () => refusal(404, 'not found'),
    '429': () => refusal(429, 'too many requests'),
    '500': () => refusal(500, 'internal server error')
  },
  tokenErrors: { '401-client': () => refusal(401, 'invalid client credentials') }
}

function merchant({ headers }: SimulatedRequest, { amount, tokens }: SimulationContext): SimulatedResponse {
  if (!tokens.isValid('access', headers['authorization'] ?? null)) return unauthorized()
  return jsonResponse(
    200,
    `{"id":"m-20417","name":"Duka Ltd","in_rate":0.025,"out_rate":0.025,"mtn_balance":${amount('mtn')},"airtel_balance":${amount('airtel')},"balance":906250}`
  )
}

function authorize({ body }: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  const sent = jsonMembers(body)
  if (sent?.['client_id'] !== CLIENT.client_id || sent['client_secret'] !== CLIENT.client_secret)
    return refusal(401, 'invalid client credentials')
  return jsonResponse(
    200,
    `{"access":"${tokens.mint('access', LIFE)}","refresh":"${tokens.mint('refresh', LIFE)}","expires":"1735689600"}`
  )
}
