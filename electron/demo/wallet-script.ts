import type { Amount } from '../domain/money.ts'
import type { Drift } from './drift.ts'

/** How a demo wallet's balance develops. */
export interface Script extends Drift {
  /** Initial balances, as [seconds since the start, balance]. The repeating moves begin at `leadEnds`. */
  readonly lead?: readonly (readonly [number, Amount])[]
  /** Seconds since the start. */
  readonly leadEnds?: number
  /** The moves of the day before the demo, oldest first; absent: `moves` multiplied by `pastPace`. */
  readonly past?: readonly Amount[]
  /** Factor, default 1. */
  readonly pastPace?: Amount
  /**
   * Occasional top-up or, if negative, withdrawal in the weeks before; absent: the balance did not change in
   * them.
   */
  readonly refill?: Amount
}
