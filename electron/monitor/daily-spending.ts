import type { Amount } from '../domain/money.ts'
import { averageDailySpending } from '../domain/spending.ts'
import type { Store } from '../storage/store.ts'

/** As far back as an average day's spending goes, and a day more to begin from. */
export const SPENDING = 8 * 24 * 60 * 60_000

/**
 * What a wallet spent on an average day up to a reading, in its currency; null where less than a day is known.
 * @param at when it was read, wall-clock milliseconds
 */
export const dailySpending = (store: Store, walletId: string, at: number, amount: Amount): Amount | null =>
  averageDailySpending([...store.readings.trail(walletId, at - SPENDING, at), [at, amount]])
