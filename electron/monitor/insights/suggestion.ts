import { proposeThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import { type Amount, isBelow, isZero, times } from '#domain/money/money.ts'
import { averageDailySpending } from '#domain/readings/daily-spending.ts'
import { DAY } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'

/** The seven days that the daily average covers at most, and one more for the balance it starts from. */
const SPENDING_WINDOW = 8 * DAY

/**
 * A wallet's average daily spending up to a reading, in its currency; null where less than a day is known.
 * @param at when it was read, wall-clock milliseconds
 */
export const dailySpending = (store: Store, walletId: string, at: number, amount: Amount): Amount | null =>
  averageDailySpending([...store.readings.trail(walletId, at - SPENDING_WINDOW, at), [at, amount]])

/**
 * Thresholds suggested from a wallet's average daily spending, which counts as at most half of the highest
 * recent balance. Null where spending is zero or unknown, for a wallet that is gone, and for one that gets no
 * suggestion.
 */
export function suggestThresholds(store: Store, walletId: string): Thresholds | null {
  const wallet = store.wallets.find(walletId)?.wallet
  if (!wallet || wallet.amount === null || wallet.readAt === null) return null
  const spending = dailySpending(store, walletId, wallet.readAt, wallet.amount)
  if (spending === null || isZero(spending)) return null
  // A wallet topped up several times a day spends more than it ever holds; a threshold above its highest
  // balance would always be crossed.
  const amounts = store.readings
    .trail(walletId, wallet.readAt - SPENDING_WINDOW, wallet.readAt)
    .map(([, amount]) => amount)
  const highest = amounts.reduce((most, amount) => (isBelow(most, amount) ? amount : most), wallet.amount)
  const half = times(highest, '0.5')
  const rule = proposeThresholds(wallet, wallet.amount, isBelow(half, spending) ? half : spending)
  return rule.low === null ? null : rule
}
