import type { Failure } from '#domain/accounts/failure.ts'
import { backoff, nextAttempt } from '#domain/accounts/schedule.ts'
import type { Clock } from '../ports.ts'
import type { Hosts } from './hosts.ts'
import type { AccountStatus } from './status.ts'

/**
 * Plans an account's next attempt. While its host is failing, also makes the host's other accounts wait, but
 * no longer than a backoff: a wait demanded of one account need not apply to another.
 * @param random uniform in [0, 1)
 */
export function planNext(status: AccountStatus, hosts: Hosts, clock: Clock, random: number): void {
  const at = clock.monotonic()
  const { account, host, minimumInterval: minInterval } = status
  const failure = byMonotonic(status.failure, clock)
  const interval = account.intervalMinutes * 60_000
  const hostFailures = hosts.failures(host)
  const failures = Math.max(1, status.failures, hostFailures)
  const next = nextAttempt({ at, interval, minInterval, failure, failures }, random)
  status.dueTick = next.at
  status.why = next.why
  if (hostFailures > 0)
    hosts.delay(
      host,
      Math.min(next.at, at + backoff({ interval, minInterval, failures: hostFailures }, random))
    )
}

/** Providers say in wall-clock time until when to wait; timers use the monotonic clock. */
function byMonotonic(failure: Failure | null, clock: Clock): Failure | null {
  if (failure?.kind !== 'throttled' || failure.until === null) return failure
  return { ...failure, until: clock.monotonic() + (failure.until - clock.now()) }
}
