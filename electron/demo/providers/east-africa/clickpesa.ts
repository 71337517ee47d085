import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const CLIENT_ID = 'ID4c7Rw9Xq2Tz6Vm1Yb8Kd'
const API_KEY = 'SK8nLp3Fh5Js0GuAe4RoTi7Zx2Cw9Qv'
const EXPIRES_IN = 3600

const refusal = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"statusCode":${status},"message":"${message}"}`)

const unauthorized = () => refusal(401, 'Unauthorized')

/** ClickPesa: a token that comes with its scheme, wallets by currency. */
export const clickPesa: SimulatedApi = {
  initialBalances: { TZS: '39000', USD: '104.5' },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { clientId: CLIENT_ID, apiKey: API_KEY }
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /third-parties/account/balance':
        return balance(request, context, rows => rows)
      case 'POST /third-parties/generate-token':
        return token(request, context)
      default:
        return refusal(404, 'Not found')
    }
  },
  errors: {
    '401': unauthorized,
    '404': () => refusal(404, 'Not found'),
    '409': () => refusal(409, 'Conflict'),
    '429': () => refusal(429, 'Too many requests'),
    '500': () => refusal(500, 'Internal server error')
  },
  tokenErrors: {
    '403-client': () => refusal(403, 'Invalid client details'),
    '403-expired': () => refusal(403, 'Invalid or Expired API-Key'),
    '403-unauthorized': () => refusal(403, 'Unauthorized API-Key')
  },
  variants: {
    wrapped: (request, context) => balance(request, context, rows => `{"balances":${rows}}`)
  }
}

function balance(
  request: SimulatedRequest,
  { amount, tokens }: SimulationContext,
  form: (rows: string) => string
): SimulatedResponse {
  if (!tokens.isValid('access', bearerToken(request))) return unauthorized()
  const rows = ['TZS', 'USD'].map(code => `{"currency":"${code}","balance":${amount(code)}}`)
  return jsonResponse(200, form(`[${rows.join(',')}]`))
}

function token({ headers }: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  if (headers['client-id'] !== CLIENT_ID) return refusal(403, 'Invalid client details')
  if (headers['api-key'] !== API_KEY) return refusal(403, 'Unauthorized API-Key')
  return jsonResponse(200, `{"success":true,"token":"Bearer ${tokens.mint('access', EXPIRES_IN)}"}`)
}
