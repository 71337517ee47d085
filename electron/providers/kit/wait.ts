import { DAY } from '#domain/time/units.ts'

/** How long an answer asks to wait. */
export interface Wait {
  /** Wall-clock milliseconds, at most a day from now. */
  readonly until: number
  /** Set where it asked for more than a day. */
  readonly isBeyond?: true
}

type Headers = Readonly<Record<string, string>>

/** Longest wait heeded, milliseconds, so that a wrong field cannot stop readings for good. */
const MAX_WAIT = DAY

/** Longer than any date, any number of seconds, and any list of limits. */
const MAX_LENGTH = 200

/**
 * Fields besides Retry-After that say when a limit is lifted. None has a standard: seconds from now and moments are both
 * in use (https://github.com/zalando/restful-api-guidelines/issues/379, 2018-04-14), so their size tells them apart.
 */
const RESETS = ['x-ratelimit-reset', 'x-rate-limit-reset', 'x-ratelimit-reset-after', 'ratelimit-reset']

/**
 * The wait of an answer that refuses for too many requests: the longest of what it says. Null if it says nothing, or
 * only what has passed.
 * @param now when it was received, wall-clock milliseconds
 */
export function limitWait(headers: Headers, now: number): Wait | null {
  const resets = RESETS.map(name => moment(headers[name] ?? '', now))
  return longest([...retryAfter(headers, now), ...resets, rateLimit(headers['ratelimit'] ?? '', now)], now)
}

/** The wait of any other failed answer: only Retry-After (RFC 9110, 10.2.3), as limits are stated with good ones too. */
export const failureWait = (headers: Headers, now: number): Wait | null =>
  longest(retryAfter(headers, now), now)

function longest(moments: readonly (number | null)[], now: number): Wait | null {
  const until = Math.max(...moments.map(at => at ?? now))
  if (until <= now) return null
  return until > now + MAX_WAIT ? { until: now + MAX_WAIT, isBeyond: true } : { until }
}

/** A field that came twice reads "120, 60". A date has a comma of its own. */
function retryAfter({ 'retry-after': text = '' }: Headers, now: number): readonly (number | null)[] {
  if (text.length > MAX_LENGTH) return []
  const parts = /[a-z]{2}/i.test(text) ? [text] : text.split(',')
  return parts.map(part => moment(part, now))
}

/** As seconds, more than thirty years; as a moment, before 2001. */
const MIN_EPOCH_SECONDS = 1e9
/** As seconds, after the year 5000; as milliseconds, before 1974. */
const MIN_EPOCH_MILLISECONDS = 1e11

/** Wall-clock milliseconds from seconds from now, a moment in seconds or milliseconds since 1970, or a date. */
function moment(text: string, now: number): number | null {
  if (text.length > MAX_LENGTH) return null
  const [, digits] = /^\s*(\d+(?:\.\d+)?)\s*s?$/.exec(text) ?? []
  if (digits === undefined) return date(text.trim())
  const figure = Number(digits)
  if (figure >= MIN_EPOCH_MILLISECONDS) return Math.ceil(figure)
  const seconds = Math.ceil(figure) * 1000
  return figure >= MIN_EPOCH_SECONDS ? seconds : now + seconds
}

/** The three forms of an HTTP date (RFC 9110, 5.6.7), the last of which names no zone, and ISO 8601. */
const DATE =
  /^([a-z]{3,9}, ?\d{1,2}[ -][a-z]{3}[ -]\d{2,4} [\d:]{8} (gmt|utc|[+-]\d{4})|\d{4}-\d\d-\d\dt[\d:.]+(z|[+-]\d\d:?\d\d))$/i
const ASCTIME = /^[a-z]{3} [a-z]{3} [ \d]\d [\d:]{8} \d{4}$/i

function date(text: string): number | null {
  const at = DATE.test(text) ? Date.parse(text) : ASCTIME.test(text) ? Date.parse(`${text} GMT`) : Number.NaN
  return Number.isNaN(at) ? null : at
}

/**
 * RateLimit, a draft of the IETF: `"daily";r=0;t=60` in the newer form, `limit=10, remaining=0, reset=60` in the older.
 * Limits that are not used up yet are not why this answer refuses.
 */
function rateLimit(text: string, now: number): number | null {
  if (text.length > MAX_LENGTH) return null
  const limits = /;\s*t=/.test(text) ? text.split(',') : [text]
  const seconds = limits.flatMap(limit => {
    const [, left = '0'] = /\b(?:r|remaining)=(\d+)/.exec(limit) ?? []
    const [, reset] = /\b(?:t|reset)=(\d+)/.exec(limit) ?? []
    return reset === undefined || Number(left) > 0 ? [] : [Number(reset)]
  })
  return seconds.length === 0 ? null : now + Math.max(...seconds) * 1000
}
