import { failurePolicy } from '#domain/accounts/failure-policy.ts'
import { staggerDelays } from '#domain/accounts/schedule.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { AccountStatus } from './status.ts'

/**
 * Milliseconds. Nothing has reached the provider, but an unstable network must not cause constant attempts.
 */
const UNSENT_RETRY_DELAY = 10_000

/** The earliest tick at which an account may be read again, by its provider's minimum interval. */
export function allowedTick({ attemptTick, failure, minimumInterval }: AccountStatus): number {
  if (attemptTick === null) return 0
  const isUnsent = failure !== null && !failurePolicy(failure).isSent
  return attemptTick + (isUnsent ? UNSENT_RETRY_DELAY : minimumInterval)
}

/** Whether an account has been told to wait, so that rounds leave it alone. */
export const isToldToWait = ({ why }: AccountStatus): boolean => why === 'throttled'

/** Whether an account's failure may be over in another network, even a refusal. */
export const mayPassWithNetwork = (status: AccountStatus): boolean =>
  status.failure !== null && !isToldToWait(status)

/** Whether an account's failure may be over when another one's of its host is. */
export const mayPassWithHost = (status: AccountStatus): boolean =>
  mayPassWithNetwork(status) && status.why !== 'rejected'

/**
 * Plans accounts into one round from a tick on, those of one host one after another. None is read sooner than
 * allowed, nor later than it was already due.
 * @param random uniform in [0, 1)
 */
export function planRound(statuses: readonly AccountStatus[], fromTick: number, random: () => number): void {
  const round = statuses.map(status => ({
    host: status.host,
    interval: status.account.intervalMinutes * MINUTE
  }))
  const offsets = staggerDelays(round, random)
  for (const [index, status] of statuses.entries()) {
    const tick = Math.max(fromTick + (offsets[index] ?? 0), allowedTick(status))
    status.dueTick = status.dueTick < fromTick ? tick : Math.min(status.dueTick, tick)
  }
}
