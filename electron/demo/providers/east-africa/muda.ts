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
  api_key: 'live_key-6f1c2f0e-3b7d-4a51-9c0e-8f2a7d5b1e43',
  secret_key: 'live_sec-0b9d4c7e-52aa-4f1e-8d36-71c9e0a5f2d82e6f8a13-9c47-4b0d-a5e2-3d1f7c6b9084'
} as const
/** Seconds, as `expires_in` states. The token itself claims more, as in the documentation's sample. */
const EXPIRES_IN = 7200
const CLAIMED_SECONDS = 12 * 3600

const envelope = (status: number, message: string): SimulatedResponse =>
  jsonResponse(status, `{"status":${status},"message":"${message}","data":null}`)

/**
 * Muda: one row per asset, amounts as strings with up to seven decimals. Assets beginning with "c" are
 * collateral.
 */
export const muda: SimulatedApi = {
  initialBalances: {
    UGX: '4621.0000000',
    KES: '0',
    TZS: '0',
    cUGX: '650.0000000',
    cKES: '0',
    cTZS: '0'
  },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { apiKey: CLIENT.api_key, secretKey: CLIENT.secret_key }
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /payment/balance':
        if (!context.tokens.isValid('access', bearerToken(request))) return envelope(401, 'Unauthorized')
        return balances(200, context, row)
      case 'POST /clients/oauth/token':
        return token(request, context)
      default:
        return envelope(404, 'Resource not found')
    }
  },
  errors: {
    '400': () => envelope(400, 'Failed to fetch balances'),
    '401': () => envelope(401, 'Unauthorized'),
    '403': () => envelope(403, 'Forbidden'),
    '404': () => envelope(404, 'Resource not found'),
    '429': () => envelope(429, 'Too many requests'),
    '500': () => envelope(500, 'An unexpected error occurred'),
    '502': () => envelope(502, 'Bad gateway'),
    '503': () => envelope(503, 'Service unavailable'),
    '504': () => envelope(504, 'Gateway timeout'),
    '200-failing': () => ({
      ...envelope(400, 'Failed to fetch balances'),
      status: 200
    }),
    '200-unauthorized': () => ({
      ...envelope(401, 'Unauthorized'),
      status: 200
    })
  },
  variants: {
    'status-404-with-data': (_, context) => balances(404, context, row),
    'code-rows': (_, context) => balances(200, context, legacyRow)
  }
}

const ASSETS = ['UGX', 'KES', 'TZS', 'cUGX', 'cKES', 'cTZS']

/** @param status status in the body; one documented success has 404 */
const balances = (
  status: number,
  { amount }: SimulationContext,
  write: (code: string, amount: string, index: number) => string
): SimulatedResponse => {
  const rows = ASSETS.map((code, index) => write(code, amount(code), index))
  return jsonResponse(
    200,
    `{"status":${status},"message":"Balance fetched successfully","data":[${rows.join(',')}]}`
  )
}

const row = (code: string, amount: string, index: number): string => {
  const currency = code.replace(/^c/, '')
  return `{"id":${index + 1},"asset_code":"${code}","asset_issuer":"issuer_${currency.toLowerCase()}","currency":"${currency}","balance":"${amount}"}`
}

/** The older row format, from another page of the documentation. */
const legacyRow = (code: string, amount: string): string => `{"code":"${code}","balance":"${amount}"}`

function token(request: SimulatedRequest, { tokens }: SimulationContext): SimulatedResponse {
  const given = jsonMembers(request.body)
  if (!given) return envelope(400, 'Bad request')
  const { api_key, secret_key } = given
  if (api_key !== CLIENT.api_key || secret_key !== CLIENT.secret_key) return envelope(401, 'Unauthorized')
  return jsonResponse(
    200,
    `{"status":200,"message":"success","data":{"access_token":"${tokens.mint('access', EXPIRES_IN, CLAIMED_SECONDS)}","token_type":"Bearer","expires_in":${EXPIRES_IN}}}`
  )
}
