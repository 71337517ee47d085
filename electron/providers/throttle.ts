/** The longest wait that is believed, milliseconds: a slip of the provider must not silence an account for good. */
const LONGEST = 24 * 60 * 60_000

/**
 * Until when a throttled account must wait: Retry-After (seconds, or an HTTP date), else X-RateLimit-Reset
 * (Unix seconds). Null where the answer does not say.
 * @param now wall-clock milliseconds, as is the result
 */
export function throttledUntil(headers: Readonly<Record<string, string>>, now: number): number | null {
  const until =
    retryAfter(headers['retry-after'] ?? '', now) ?? unixSeconds(headers['x-ratelimit-reset'] ?? '')
  if (until === null || until <= now) return null
  return Math.min(until, now + LONGEST)
}

function retryAfter(text: string, now: number): number | null {
  if (/^\d+$/.test(text)) return now + Number(text) * 1000
  const date = / GMT$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : date
}

const unixSeconds = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) * 1000 : null)
