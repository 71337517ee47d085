import * as v from 'valibot'
import type { ForecastPoint } from '#domain/forecast/projection.ts'
import type { BalanceAt, BalancePeriod } from '#domain/readings/balance-period.ts'
import type { Movement, TopUp } from '#domain/readings/movements.ts'
import { moment, walletId } from './fields.ts'

export const ranges = ['day', 'week', 'month', 'year'] as const
export type Range = (typeof ranges)[number]

export const chart = v.strictObject({
  walletId,
  range: v.picklist(ranges),
  /** Width of the drawing area in pixels. */
  points: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(2000))
})

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
  readonly topUps: readonly TopUp[]
  /**
   * The forecast from now until the wallet likely runs out, at most a quarter of the range; empty if there is
   * none.
   */
  readonly forecast: readonly ForecastPoint[]
}

export const spendingUntil = v.strictObject({ walletId, until: moment })

export const ledger = v.pipe(
  v.strictObject({ walletId, from: moment, until: moment }),
  v.check(({ from, until }) => from < until)
)

/** What Salio recorded for a wallet between two moments, to be reconciled with the merchant's own records. */
export interface Ledger {
  /** The last balance read at or before the start; null if there is none. */
  readonly opening: BalanceAt | null
  /** The last balance read at or before the end; null if there is none. */
  readonly closing: BalanceAt | null
  /** Movements between those two readings, oldest first; at most 20,000. */
  readonly movements: readonly Movement[]
  /** Times in between during which nothing could be read. */
  readonly gaps: readonly { readonly from: number; readonly until: number }[]
  /** Whether older readings were downsampled, so that some movements are missing. */
  readonly downsampled: boolean
}
