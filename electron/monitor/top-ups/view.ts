import type { TopUpView } from '#contract/top-ups.ts'
import { DAY } from '#domain/time/units.ts'
import { missingOf } from '#domain/top-ups/missing.ts'
import { isOpen, type SentTopUp, stateOf } from '#domain/top-ups/sent-top-up.ts'

/** How long a settled top-up is shown. */
const SHOWN_FOR = DAY

/**
 * A wallet's top-ups as they are shown: the open ones, oldest first, then those settled in the last day, newest first.
 * @param isRead whether the wallet is read as usual
 * @param now wall-clock milliseconds
 */
export function viewTopUps(topUps: readonly SentTopUp[], isRead: boolean, now: number): readonly TopUpView[] {
  const settled = topUps.filter(({ closedAt }) => closedAt !== null && closedAt > now - SHOWN_FOR)
  const newestFirst = settled.toSorted((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0))
  return [...topUps.filter(isOpen), ...newestFirst].map(topUp => {
    const { walletId: _, phase, isLate, ...shown } = topUp
    return { ...shown, state: stateOf({ phase, isLate }, isRead), missing: missingOf(topUp) }
  })
}
