import { add, parseAmount, times } from '#domain/money/money.ts'
import { withDecimals } from '../../kit/decimals.ts'
import {
  bearerToken,
  jsonResponse,
  type ResponseOverride,
  type SimulatedApi,
  type SimulatedResponse,
  type SimulationContext
} from '../../kit/provider.ts'

const REQUEST_ID = 'req_w1x2y3z4a5b6'
const RETRY_AFTER_SECONDS = 45

/** Error codes of the API reference. Codes and statuses are documented, but not every message. */
const REFERENCE = {
  INVALID_API_KEY: [401, 'Invalid API key'],
  EXPIRED_API_KEY: [401, 'API key has expired'],
  REVOKED_API_KEY: [401, 'API key has been revoked'],
  INSUFFICIENT_PERMISSIONS: [403, 'Insufficient permissions'],
  IP_NOT_ALLOWED: [403, 'IP address not allowed'],
  RATE_LIMIT_EXCEEDED: [429, 'Rate limit exceeded'],
  INTERNAL_ERROR: [500, 'Internal server error']
} as const

/** Error codes of the guides, which use a different envelope. */
const GUIDE = {
  UNAUTHORIZED: [401, 'Unauthorized'],
  FORBIDDEN: [403, 'Forbidden'],
  NOT_FOUND: [404, 'Resource not found'],
  RATE_LIMITED: [429, 'Rate limit exceeded. Please retry after 45 seconds.'],
  INTERNAL_ERROR: [500, 'Internal server error'],
  BAD_GATEWAY: [502, 'Bad gateway']
} as const

/** Rate-limit headers of every response; the reset is in Unix seconds. */
function rateLimitHeaders(context: SimulationContext, remaining: number) {
  const reset = Math.floor(context.now() / 1000) + RETRY_AFTER_SECONDS
  return {
    'x-ratelimit-limit': '300',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset)
  }
}

const metaJson = (context: SimulationContext, requestId: string): string =>
  `"meta":{"request_id":"${requestId}","timestamp":"${new Date(context.now()).toISOString()}"}`

function referenceError(code: keyof typeof REFERENCE, context: SimulationContext): SimulatedResponse {
  const [status, message] = REFERENCE[code]
  return jsonResponse(
    status,
    `{"success":false,"error":{"code":"${code}","message":"${message}","details":{}},${metaJson(context, REQUEST_ID)}}`,
    headers(status, context)
  )
}

function guideError(code: keyof typeof GUIDE, context: SimulationContext): SimulatedResponse {
  const [status, message] = GUIDE[code]
  return jsonResponse(
    status,
    `{"success":false,"error":{"code":"${code}","message":"${message}","statusCode":${status}}}`,
    headers(status, context)
  )
}

const headers = (status: number, context: SimulationContext) =>
  status === 429
    ? { ...rateLimitHeaders(context, 0), 'retry-after': String(RETRY_AFTER_SECONDS) }
    : rateLimitHeaders(context, 299)

const codes = <T extends object>(table: T) => Object.keys(table) as (keyof T)[]

/**
 * Every documented error by its code. INTERNAL_ERROR is in both lists; the guides' version is
 * "INTERNAL_ERROR-guide".
 */
const clickAirtimeErrors: Readonly<Record<string, ResponseOverride>> = Object.fromEntries([
  ...codes(GUIDE).map(code => [
    code in REFERENCE ? `${code}-guide` : code,
    (_: unknown, context: SimulationContext) => guideError(code, context)
  ]),
  ...codes(REFERENCE).map(code => [
    code,
    (_: unknown, context: SimulationContext) => referenceError(code, context)
  ])
])

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
