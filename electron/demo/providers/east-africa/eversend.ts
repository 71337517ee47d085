import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const CLIENT = { clientId: 'Ev7Xq2Tz6Vm1Yb8Kd4c', clientSecret: 'nLp3Fh5Js0GuAe4RoTi7Zx2Cw9QvKd8m' } as const
const LIFE = 3600

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"code":${status},"success":false,"message":"${message}"}`)

const unauthorized = () => refusal(401, 'Unauthorized')

/** Eversend: credentials in headers for a token, wallets by currency, some not enabled. */
export const eversend: SimulatedApi = {
  initialBalances: { UGX: '500', KES: '12750.5', USD: '0' },
  credentials: base => ({ environment: 'production', values: { baseUrl: base }, secrets: CLIENT }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /wallets':
        return wallets(request, context)
      case 'GET /auth/token':
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
    '200-failing': () => jsonResponse(200, '{"code":400,"success":false,"message":"Wallets unavailable"}')
  },
  tokenErrors: { '401-client': () => refusal(401, 'Invalid client') }
}

function wallets(request: SimulatedRequest, { amount, tokens }: SimulationContext): SimulatedResponse {
  if (!tokens.isValid('access', bearerToken(request))) return unauthorized()
  const rows = ['UGX', 'KES', 'USD'].map(
    code =>
      `{"currency":"${code}","currencyType":"fiat","amount":${amount(code)},"enabled":${code !== 'USD'},"isMain":${code === 'UGX'},"name":"${code}","amountInBaseCurrency":1}`
  )
  return jsonResponse(200, `{"code":200,"success":true,"data":[${rows.join(',')}]}`)
}

function token({ headers }: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  if (headers['clientid'] !== CLIENT.clientId || headers['clientsecret'] !== CLIENT.clientSecret)
    return refusal(401, 'Invalid client')
  return jsonResponse(200, `{"status":200,"token":"${tokens.mint('access', LIFE)}"}`)
}
