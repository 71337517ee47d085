import { spread } from '../domain/spread.ts'
import type { Status } from './status.ts'

/** Without a network nothing reached the provider, yet one that comes and goes is not to be tried all the time. */
const AFTER_OFFLINE = 10_000

/** From when an account may be read again, by its provider's least interval. */
export const allowedMark = ({ attemptMark, failure, least }: Status): number =>
  attemptMark === null ? 0 : attemptMark + (failure?.kind === 'offline' ? AFTER_OFFLINE : least)

/** Whether an account waits because it was told to: a round does not disturb it. */
export const waitsAsTold = ({ why }: Status): boolean => why === 'throttled' || why === 'rejected'

/** Whether an account has failed in a way that may be over when something else is. */
export const isRetried = (status: Status): boolean => status.failure !== null && !waitsAsTold(status)

/**
 * Lets accounts be read in one round from a moment on, those of one host one after another, and none sooner than it
 * is allowed or later than it was due anyway.
 * @param random uniform in [0, 1)
 */
export function planRound(statuses: readonly Status[], fromMark: number, random: () => number): void {
  const round = statuses.map(status => ({
    host: status.host,
    interval: status.account.intervalMinutes * 60_000
  }))
  const offsets = spread(round, random)
  for (const [index, status] of statuses.entries()) {
    const mark = Math.max(fromMark + (offsets[index] ?? 0), allowedMark(status))
    status.dueMark = status.dueMark < fromMark ? mark : Math.min(status.dueMark, mark)
  }
}
