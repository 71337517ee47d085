/** Longest wait honoured, milliseconds, so that a wrong header cannot stop readings for good. */
const MAX_WAIT = 24 * 60 * 60_000

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

function retryAfter(text: string, now: number): number | null {
  if (/^\d+$/.test(text)) return now + Number(text) * 1000
  const date = / GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : date
}

const unixSeconds = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) * 1000 : null)
