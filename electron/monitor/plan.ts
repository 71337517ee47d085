import type { Account } from '../domain/account.ts'
import type { Failure } from '../domain/failure.ts'
import { nextAttempt } from '../domain/schedule.ts'
import type { Clock } from './ports.ts'
import type { Status } from './status.ts'

/**
 * When an account is due again, by the monotonic clock.
 * @param random uniform in [0, 1)
 */
export function planNext(account: Account, status: Status, clock: Clock, random: number): number {
  const interval = account.intervalMinutes * 60_000
  const failure = byMonotonic(status.failure, clock)
  return nextAttempt({ at: clock.monotonic(), interval, failure, failures: status.failures }, random).at
}

/** A provider says by the wall clock until when to wait; timers go by the monotonic one. */
function byMonotonic(failure: Failure | null, clock: Clock): Failure | null {
  if (failure?.kind !== 'throttled' || failure.until === null) return failure
  return { ...failure, until: clock.monotonic() + (failure.until - clock.now()) }
}
