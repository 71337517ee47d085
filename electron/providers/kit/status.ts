import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { DAY } from '#domain/time/units.ts'
import type { HttpResponse } from '../http/types.ts'

/** Longest wait honoured, milliseconds, so that a wrong header cannot stop readings for good. */
const MAX_WAIT = DAY

/**
 * When a throttled account may be read again, wall-clock milliseconds: from Retry-After (seconds or an HTTP
 * date), else X-RateLimit-Reset (Unix seconds). Null if the response states neither.
 * @param now wall-clock milliseconds
 */
export function throttledUntil(headers: Readonly<Record<string, string>>, now: number): number | null {
  const until =
    retryAfter(headers['retry-after'] ?? '', now) ?? unixSeconds(headers['x-ratelimit-reset'] ?? '')
  if (until === null || until <= now) return null
  return Math.min(until, now + MAX_WAIT)
}

/** Longer than any HTTP date and any number of seconds. */
const MAX_LENGTH = 40

function retryAfter(text: string, now: number): number | null {
  if (text.length > MAX_LENGTH) return null
  if (/^\d+$/.test(text)) return now + Number(text) * 1000
  const date = / GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : date
}

const unixSeconds = (text: string): number | null =>
  text.length <= MAX_LENGTH && /^\d+$/.test(text) ? Number(text) * 1000 : null

/**
 * The general meaning of a response's status, unless the provider defines a more specific one; null for
 * success.
 */
export function failureOfStatus({ status, headers, receivedAt }: HttpResponse): Failure | null {
  if (status >= 200 && status < 300) return null
  switch (status) {
    case 401:
      return { kind: 'rejected' }
    case 403:
      return { kind: 'permission', permission: null }
    case 404:
      return { kind: 'notFound' }
    case 429:
      return { kind: 'throttled', until: throttledUntil(headers, receivedAt) }
    default:
      return { kind: 'down', status }
  }
}

/** Throws the failure as a SalioError unless it is null. */
export function throwFailure(failure: Failure | null): void {
  if (failure) throw new SalioError(failure)
}
