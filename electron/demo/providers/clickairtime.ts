import { add, parseAmount, times } from '#domain/money/money.ts'
import { withDecimals } from '../kit/decimals.ts'
import {
  bearerToken,
  jsonResponse,
  type SimulatedApi,
  type SimulatedResponse,
  type SimulationContext
} from '../kit/provider.ts'
import {
  clickAirtimeErrors,
  guideError,
  metaJson,
  rateLimitHeaders,
  referenceError
} from './clickairtime-errors.ts'

const KEY = 'ce_live_4tRz9Kq2WvXy7mNb1LdF6hJc3PgS8aQe'

/** ID, currency, type, status, countries. */
const WALLETS = [
  ['wal_global_001', 'USD', 'global', 'active', 'All Countries'],
  ['wal_ghs_001', 'GHS', 'local', 'active', 'Ghana'],
  ['wal_ngn_001', 'NGN', 'local', 'inactive', 'Nigeria']
] as const

/** Chosen so that the documented 1000 USD and 3090 GHS add up to the documented total, 1250.50 USD. */
const USD_PER_GHS = '0.081068'

/** ClickAirtime: one long-lived key, balances as JSON numbers, and two different sets of error codes. */
export const clickAirtime: SimulatedApi = {
  initialBalances: {
    wal_global_001: '1000.00',
    wal_ghs_001: '3090.00',
    wal_ngn_001: '15000.00'
  },
  credentials: base => ({
    environment: 'production',
    values: { baseUrl: base },
    secrets: { apiKey: KEY }
  }),
  respond(request, context) {
    if (bearerToken(request) !== KEY) return referenceError('INVALID_API_KEY', context)
    if (request.method !== 'GET') return guideError('NOT_FOUND', context)
    if (request.path === '/balance') return allWallets(context)
    const wallet = WALLETS.find(([id]) => request.path === `/balance/${id}`)
    if (!wallet) return guideError('NOT_FOUND', context)
    return success(walletJson(wallet, context), 'req_s1w2b3a4l5n6', context)
  },
  errors: clickAirtimeErrors
}

const allWallets = (context: SimulationContext): SimulatedResponse =>
  success(
    `{"available_balance":{"amount":${totalInDollars(context)},"currency":"USD"},"wallets":[${WALLETS.map(wallet => walletJson(wallet, context)).join(',')}]}`,
    'req_w1x2y3z4a5b6',
    context
  )

const success = (data: string, requestId: string, context: SimulationContext): SimulatedResponse =>
  jsonResponse(
    200,
    `{"success":true,"data":${data},${metaJson(context, requestId)}}`,
    rateLimitHeaders(context, 299)
  )

const walletJson = (
  [id, currency, type, status, countries]: (typeof WALLETS)[number],
  { amount }: SimulationContext
): string =>
  `{"id":"${id}","currency":"${currency}","balance":${amount(id)},"type":"${type}","status":"${status}","allowed_countries":["${countries}"]}`

/** Total of the active wallets in US dollars, truncated to cents. */
function totalInDollars({ amount }: SimulationContext): string {
  const dollars = parseAmount(amount('wal_global_001')) ?? '0'
  const cedis = parseAmount(amount('wal_ghs_001')) ?? '0'
  return withDecimals(add(dollars, times(cedis, USD_PER_GHS)), 2)
}
