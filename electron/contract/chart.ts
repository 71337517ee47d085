import type { Amount } from '#domain/money/money.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import type { ForecastPoint } from './outlook.ts'

export const ranges = ['day', 'week', 'month', 'year'] as const
export type Range = (typeof ranges)[number]

/** The data for a wallet's chart. Times are wall-clock milliseconds. */
export interface Chart {
  readonly from: number
  /** Now. */
  readonly to: number
  /**
   * Oldest first, downsampled to the requested number of points: each point keeps the first, last, lowest and
   * highest balance of its time span.
   */
  readonly periods: readonly BalancePeriod[]
  /** The largest top-ups within the range, without transfers; oldest first, at most 40. */
  readonly topUps: readonly { readonly at: number; readonly amount: Amount }[]
  /**
   * The forecast from now until the wallet likely runs out, at most a quarter of the range; empty if there is
   * none.
   */
  readonly forecast: readonly ForecastPoint[]
}
