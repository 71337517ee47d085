import type { Amount } from '../domain/money.ts'
import type { Stretch } from '../domain/stretch.ts'
import type { Ahead } from './outlook.ts'

export const ranges = ['day', 'week', 'month', 'year'] as const
export type Range = (typeof ranges)[number]

/** What a wallet's chart is drawn from. Times are wall-clock milliseconds. */
export interface Chart {
  readonly from: number
  /** Now. */
  readonly to: number
  /** Oldest first, thinned to the points asked for: of each point's stretch of time the first, last, least and most. */
  readonly stretches: readonly Stretch[]
  /** The largest rises within the range that were no transfers, oldest first, 40 at most. */
  readonly topUps: readonly { readonly at: number; readonly amount: Amount }[]
  /** From now on, until it likely runs out or a quarter of the range is over; empty where nothing can be said. */
  readonly ahead: readonly Ahead[]
}
