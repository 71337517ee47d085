import { add, parseAmount } from '#domain/money/money.ts'
import { withDecimals } from '../../kit/decimals.ts'
import {
  bearerToken,
  jsonMembers,
  jsonResponse,
  type SimulatedApi,
  type SimulatedRequest,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const APP = {
  app_key: '8fQ2mZr1VtYk5sLxN7dW',
  app_secret: 'c41d0e6b9f7a4c35b8e2d1f09a6c7b54'
} as const
const ACCESS_SECONDS = 15 * 60
const REFRESH_SECONDS = 7 * 24 * 3600

const detail = (status: number, text: string): SimulatedResponse =>
  jsonResponse(status, JSON.stringify({ detail: text }))

const expired = () => detail(401, 'Invalid or expired token')
const missing = () => detail(401, 'Authentication credentials were not provided')

/** JPay Africa: a bearer token minted from an app's key and secret, balances as decimal strings in KES. */
export const jpayAfrica: SimulatedApi = {
  initialBalances: { payout: '12000.00', collection: '45000.00' },
  credentials: (base, { tokens }) => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: {
      appKey: APP.app_key,
      appSecret: APP.app_secret,
      accessToken: tokens.mint('access', ACCESS_SECONDS)
    }
  }),
  respond(request, context) {
    switch (`${request.method} ${request.path}`) {
      case 'GET /wallets/balance':
        return balance(request, context)
      case 'POST /auth/app/token':
        return appToken(request, context)
      case 'POST /auth/refresh':
        return refresh(request, context)
      default:
        return detail(404, 'Not found.')
    }
  },
  errors: {
    '401-expired': expired,
    '401-missing': missing,
    '403-address': () => detail(403, 'Access denied: IP address not allowed'),
    '429': () => detail(429, 'Request was throttled.'),
    '500': () => detail(500, 'Internal server error'),
    '502': () => detail(502, 'Bad gateway'),
    '503': () => detail(503, 'Service unavailable')
  },
  tokenErrors: {
    '400-field': () => detail(400, 'app_key field is required'),
    '400-json': () => detail(400, 'JSON parse error'),
    '401-credentials': () => detail(401, 'Invalid or missing credentials')
  }
}

function balance(request: SimulatedRequest, { amount, tokens }: SimulationContext): SimulatedResponse {
  const { authorization } = request.headers
  if (!authorization) return missing()
  if (!tokens.isValid('access', bearerToken(request))) return expired()
  const [collection, payout] = [amount('collection'), amount('payout')]
  return jsonResponse(
    200,
    `{"collection_wallet_balance":"${collection}","payout_wallet_balance":"${payout}","total_balance":"${total(collection, payout)}"}`
  )
}

function appToken(request: SimulatedRequest, context: SimulationContext): SimulatedResponse {
  const given = jsonMembers(request.body)
  if (!given) return detail(400, 'JSON parse error')
  for (const field of ['app_key', 'app_secret'] as const)
    if (!given[field]) return detail(400, `${field} field is required`)
  const { app_key, app_secret } = given
  if (app_key !== APP.app_key || app_secret !== APP.app_secret)
    return detail(401, 'Invalid or missing credentials')
  return jsonResponse(
    200,
    `{${pair(context)},"merchant_id":123,"app_code":12345,"products":["collections","payouts"]}`
  )
}

function refresh(request: SimulatedRequest, context: SimulationContext): SimulatedResponse {
  const given = jsonMembers(request.body)
  if (!given) return detail(400, 'JSON parse error')
  const { refresh: token } = given
  if (typeof token !== 'string' || token === '') return detail(400, 'refresh field is required')
  if (!context.tokens.isValid('refresh', token)) return expired()
  context.tokens.revoke(token)
  return jsonResponse(200, `{${pair(context)}}`)
}

const pair = ({ tokens }: SimulationContext): string =>
  `"access":"${tokens.mint('access', ACCESS_SECONDS)}","refresh":"${tokens.mint('refresh', REFRESH_SECONDS)}"`

const total = (collection: string, payout: string): string =>
  withDecimals(add(parseAmount(collection) ?? '0', parseAmount(payout) ?? '0'), 2)
