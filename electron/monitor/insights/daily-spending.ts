import type { Amount } from '#domain/money/money.ts'
import { averageDailySpending } from '#domain/readings/daily-spending.ts'
import type { Store } from '#storage/store.ts'

/** The seven days that the daily average covers at most, and one more for the balance it starts from. */
export const SPENDING_WINDOW = 8 * 24 * 60 * 60_000

/**
 * A wallet's average daily spending up to a reading, in its currency; null where less than a day is known.
 * @param at when it was read, wall-clock milliseconds
 */
export const dailySpending = (store: Store, walletId: string, at: number, amount: Amount): Amount | null =>
  averageDailySpending([...store.readings.trail(walletId, at - SPENDING_WINDOW, at), [at, amount]])
