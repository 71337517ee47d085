import type { Failure } from './failure.ts'

/** One account's last attempt; times and durations are milliseconds. */
export interface Attempt {
  readonly at: number
  readonly interval: number
  readonly failure: Failure | null
  /** How many attempts in a row have failed, this one included. */
  readonly failures: number
}

export interface Next {
  readonly at: number
  readonly why: 'interval' | 'throttled' | 'backoff' | 'rejected'
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * When to read an account again, and why then. Healthy accounts keep their interval with a little jitter so
 * that many do not arrive together; failures back off exponentially with jitter, a throttled account waits as
 * told, and a rejected key is tried once a day until the user mends it.
 * @param random uniform in [0, 1)
 */
export function nextAttempt({ at, interval, failure, failures }: Attempt, random: number): Next {
  if (failure === null)
    return {
      at: at + Math.round(interval * (1 + 0.1 * random)),
      why: 'interval'
    }
  switch (failure.kind) {
    case 'rejected':
    case 'permission':
    case 'field':
      return { at: at + DAY, why: 'rejected' }
    case 'throttled':
      return {
        at: Math.max(at + interval, failure.until ?? 0) + Math.round(5_000 * random),
        why: 'throttled'
      }
    case 'offline':
      return { at: at + MINUTE, why: 'backoff' }
    default: {
      const ceiling = Math.min(interval * 2 ** (failures - 1), Math.max(interval, 60 * MINUTE))
      return {
        at: at + Math.round(interval / 2 + (ceiling - interval / 2) * random),
        why: 'backoff'
      }
    }
  }
}
