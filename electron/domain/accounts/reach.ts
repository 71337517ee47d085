import { MINUTE } from '../time/units.ts'
import type { Failure } from './failure.ts'
import { failurePolicy } from './failure-policy.ts'
import type { Reach } from './wallet.ts'

/** The last attempts to read a wallet. Times are wall-clock milliseconds, the interval in milliseconds. */
export interface Attempts {
  /**
   * The last attempt's failure (null if it succeeded or there was none), and since when attempts have failed.
   */
  readonly failure: Failure | null
  readonly failingSince: number | null
  readonly lastReadAt: number | null
  readonly interval: number
  /** Since when the computer has been offline; null while it is online. */
  readonly offlineSince: number | null
}

export interface ReachStatus {
  readonly reach: Reach
  /** Since when `reach` has had this value; null while fresh. */
  readonly since: number | null
}

const MIN_STALE_AGE = 15 * MINUTE

/** Whether a wallet can be read. Computed from the attempts each time, never stored. */
export function reachOf(attempts: Attempts, now: number): ReachStatus {
  const { failure, failingSince, lastReadAt, interval, offlineSince } = attempts
  if (offlineSince !== null) return { reach: 'offline', since: offlineSince }
  if (failure) return { reach: failurePolicy(failure).reach, since: failingSince }
  if (lastReadAt === null) return { reach: 'fresh', since: null }
  // The clock was set back while Salio was not running, so the age of the reading is unknown.
  if (lastReadAt > now) return { reach: 'stale', since: now }
  const staleAt = lastReadAt + Math.max(2 * interval, MIN_STALE_AGE)
  return now > staleAt ? { reach: 'stale', since: staleAt } : { reach: 'fresh', since: null }
}
