import type { TopUpView } from '#contract/top-ups.ts'
import { type Amount, add, isBelow, subtract } from '#domain/money/money.ts'
import { DAY } from '#domain/time/units.ts'
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
    const { id, amount, currency, way, reference, sentAt, usual, lateAt, rise, arrivedAt, closedAt } = topUp
    const shown = { id, amount, currency, way, reference, sentAt, usual, lateAt, rise, arrivedAt, closedAt }
    return { ...shown, state: stateOf(topUp, isRead), missing: missingOf(topUp) }
  })
}

/** What of a top-up has not arrived; null where none of it has. */
function missingOf({ amount, rise }: Pick<SentTopUp, 'amount' | 'rise'>): Amount | null {
  if (rise === null) return null
  const missing = subtract(amount, rise)
  return isBelow(missing, '0') ? '0' : missing
}

/** What is still to come of a wallet's open top-ups; null where nothing is. */
export function stillToCome(topUps: readonly SentTopUp[], currency: string): Amount | null {
  const awaited = topUps.filter(topUp => topUp.phase === 'awaited' && topUp.currency === currency)
  if (awaited.length === 0) return null
  return awaited.reduce((sum, topUp) => add(sum, missingOf(topUp) ?? topUp.amount), '0')
}
