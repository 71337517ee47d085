import type { Failure } from '../domain/failure.ts'
import { backoff, nextAttempt } from '../domain/schedule.ts'
import type { Hosts } from './hosts.ts'
import type { Clock } from './ports.ts'
import type { Status } from './status.ts'

/**
 * Plans an account's next attempt, and how long the others on its host wait where that is in trouble: no longer than
 * a backoff, because what one account was told need not hold for another.
 * @param random uniform in [0, 1)
 */
export function planNext(status: Status, hosts: Hosts, clock: Clock, random: number): void {
  const at = clock.monotonic()
  const { account, host, least } = status
  const failure = byMonotonic(status.failure, clock)
  const interval = account.intervalMinutes * 60_000
  const ofHost = hosts.failures(host)
  const failures = Math.max(1, status.failures, ofHost)
  const next = nextAttempt({ at, interval, least, failure, failures }, random)
  status.dueMark = next.at
  status.why = next.why
  if (ofHost > 0)
    hosts.delay(host, Math.min(next.at, at + backoff({ interval, least, failures: ofHost }, random)))
}

/** A provider says by the wall clock until when to wait; timers go by the monotonic one. */
function byMonotonic(failure: Failure | null, clock: Clock): Failure | null {
  if (failure?.kind !== 'throttled' || failure.until === null) return failure
  return { ...failure, until: clock.monotonic() + (failure.until - clock.now()) }
}
