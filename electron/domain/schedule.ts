import { type Failure, isEntryProblem } from './failure.ts'

/** One account's last attempt. Times are milliseconds of one clock, whichever; durations are milliseconds. */
export interface Attempt {
  /** When it ended. */
  readonly at: number
  /** How often the user wants a reading, and the least time the provider asks for between two. */
  readonly interval: number
  readonly least: number
  readonly failure: Failure | null
  /** How many attempts in a row have failed, this one included. */
  readonly failures: number
}

export interface Next {
  readonly at: number
  readonly why: 'interval' | 'throttled' | 'backoff' | 'offline' | 'rejected'
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Of a wait that others keep too, the part by which each differs. */
const JITTER = 0.1

/**
 * When to read an account again, and why then. A healthy one keeps its interval; a throttled one waits as told, else
 * backs off as any failing one does; a key that was refused is tried about once a day until the user mends it.
 * Without a network or a keychain nothing reaches the provider, so only then may the next attempt come before its least
 * interval.
 * @param random uniform in [0, 1)
 */
export function nextAttempt(attempt: Attempt, random: number): Next {
  const { at, interval, least, failure } = attempt
  const after = (wait: number) => at + Math.round(wait * (1 + JITTER * random))
  if (failure === null) return { at: after(Math.max(interval, least)), why: 'interval' }
  switch (failure.kind) {
    // The provider has answered as it should.
    case 'unkept':
      return { at: after(Math.max(interval, least)), why: 'interval' }
    case 'rejected':
    case 'permission':
    case 'field':
      return { at: after(DAY), why: 'rejected' }
    case 'throttled': {
      const until = failure.until === null ? at + backoff(attempt, random) : failure.until
      return { at: Math.max(until, at + least) + Math.round(JITTER * MINUTE * random), why: 'throttled' }
    }
    case 'offline':
      return { at: after(MINUTE), why: 'offline' }
    case 'keychain':
      return {
        at: isEntryProblem(failure.problem) ? at + backoff(attempt, random) : after(MINUTE),
        why: 'backoff'
      }
    default:
      return { at: at + backoff(attempt, random), why: 'backoff' }
  }
}

/**
 * Exponential backoff with full jitter, milliseconds: at random within a ceiling that begins at the interval and
 * doubles up to an hour, but never sooner than the provider's least interval.
 * @param random uniform in [0, 1)
 */
export function backoff(
  { interval, least, failures }: Pick<Attempt, 'interval' | 'least' | 'failures'>,
  random: number
): number {
  const ceiling = Math.min(interval * 2 ** (failures - 1), Math.max(interval, HOUR))
  return Math.max(least, Math.round(ceiling * random))
}
