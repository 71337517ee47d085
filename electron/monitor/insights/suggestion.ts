import { proposeThresholds, type Thresholds } from '#domain/alerts/thresholds.ts'
import { type Amount, isBelow, isZero, times } from '#domain/money/money.ts'
import type { BalanceAt } from '#domain/readings/balance-period.ts'
import { averageDailySpending } from '#domain/readings/daily-spending.ts'
import { DAY } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import type { Forecasts } from './forecasts.ts'

/** The seven days that the average covers at most, and one more for the balance it starts from. */
const SPENDING_WINDOW = 8 * DAY

interface SuggestionParts {
  readonly store: Store
  readonly forecasts: Forecasts
}

/**
 * What a wallet spends on a day, in its currency: by its usual pace, as everything else that is foretold, and while
 * that is unknown by the average of the days that are known. Null where less than a day is.
 * @param reading one that is already saved
 */
export function dailySpending(
  { forecasts, store }: SuggestionParts,
  walletId: string,
  { amount, at }: BalanceAt
): Amount | null {
  return (
    forecasts.perDay(walletId, { amount, at }) ??
    averageDailySpending([...store.readings.trail(walletId, at - SPENDING_WINDOW, at), [at, amount]])
  )
}

/**
 * Thresholds suggested from a wallet's daily spending, which counts as at most half of the highest
 * recent balance. Null where spending is zero or unknown, for a wallet that is gone, and for one that gets no
 * suggestion.
 */
export function suggestThresholds(parts: SuggestionParts, walletId: string): Thresholds | null {
  const { store } = parts
  const wallet = store.wallets.find(walletId)?.wallet
  if (!wallet || wallet.amount === null || wallet.readAt === null) return null
  const spending = dailySpending(parts, walletId, { amount: wallet.amount, at: wallet.readAt })
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
