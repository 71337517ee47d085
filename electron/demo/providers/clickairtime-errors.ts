import {
  jsonResponse,
  type ResponseOverride,
  type SimulatedResponse,
  type SimulationContext
} from '../kit/provider.ts'

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
export function rateLimitHeaders(context: SimulationContext, remaining: number) {
  const reset = Math.floor(context.now() / 1000) + RETRY_AFTER_SECONDS
  return {
    'x-ratelimit-limit': '300',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset)
  }
}

export const metaJson = (context: SimulationContext, requestId: string): string =>
  `"meta":{"request_id":"${requestId}","timestamp":"${new Date(context.now()).toISOString()}"}`

export function referenceError(code: keyof typeof REFERENCE, context: SimulationContext): SimulatedResponse {
  const [status, message] = REFERENCE[code]
  return jsonResponse(
    status,
    `{"success":false,"error":{"code":"${code}","message":"${message}","details":{}},${metaJson(context, REQUEST_ID)}}`,
    headers(status, context)
  )
}

export function guideError(code: keyof typeof GUIDE, context: SimulationContext): SimulatedResponse {
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
export const clickAirtimeErrors: Readonly<Record<string, ResponseOverride>> = Object.fromEntries([
  ...codes(GUIDE).map(code => [
    code in REFERENCE ? `${code}-guide` : code,
    (_: unknown, context: SimulationContext) => guideError(code, context)
  ]),
  ...codes(REFERENCE).map(code => [
    code,
    (_: unknown, context: SimulationContext) => referenceError(code, context)
  ])
])
