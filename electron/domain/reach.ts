import type { Failure } from './failure.ts'
import type { Reach } from './wallet.ts'

/** What is known of the last attempts to read a wallet; times are wall-clock milliseconds. */
export interface Attempts {
  /** The last attempt's failure, null where it succeeded or none was made, and since when attempts end like that. */
  readonly failure: Failure | null
  readonly failingSince: number | null
  readonly lastReadAt: number | null
  readonly interval: number
  /** Since when there has been no network; null while there is one. */
  readonly offlineSince: number | null
}

export interface Reached {
  readonly reach: Reach
  /** Since when it is so; null while fresh. */
  readonly since: number | null
}

const LEAST_STALE = 15 * 60_000

/** Whether a wallet can be read: computed from the attempts each time, never stored. */
export function reachOf(attempts: Attempts, now: number): Reached {
  const { failure, failingSince, lastReadAt, interval, offlineSince } = attempts
  if (offlineSince !== null) return { reach: 'offline', since: offlineSince }
  if (failure) return { reach: reachOfFailure(failure), since: failingSince }
  if (lastReadAt === null) return { reach: 'fresh', since: null }
  // The clock was set back while Salio was off: how old the reading is nobody knows.
  if (lastReadAt > now) return { reach: 'stale', since: now }
  const staleAt = lastReadAt + Math.max(2 * interval, LEAST_STALE)
  return now > staleAt ? { reach: 'stale', since: staleAt } : { reach: 'fresh', since: null }
}

/** What a failure says of whether a wallet can be read. */
export function reachOfFailure(failure: Failure): Reach {
  switch (failure.kind) {
    case 'rejected':
    case 'permission':
    case 'address':
    case 'field':
      return 'rejected'
    case 'throttled':
      return 'throttled'
    case 'offline':
      return 'offline'
    case 'notFound':
    case 'down':
    case 'unreadable':
    case 'timeout':
    case 'certificate':
    case 'portal':
    case 'proxy':
    case 'redirected':
    case 'insecure':
    case 'keychain':
    case 'unkept':
      return 'unreachable'
    default:
      return failure satisfies never
  }
}
