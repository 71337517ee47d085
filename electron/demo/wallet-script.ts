import type { Amount } from '#domain/money/money.ts'
import type { BalanceCycle } from './drift.ts'

/** How a demo wallet's balance develops. */
export interface BalanceScript extends BalanceCycle {
  /** Initial balances, as [seconds since the start, balance]. The repeating moves begin at `leadEnds`. */
  readonly opening?: readonly (readonly [number, Amount])[]
  /** Seconds since the start. */
  readonly openingSeconds?: number
  /** The moves of the day before the demo, oldest first; absent: `moves` multiplied by `pastPace`. */
  readonly lastDayMoves?: readonly Amount[]
  /** Factor, default 1. */
  readonly pastPace?: Amount
  /**
   * Occasional top-up or, if negative, withdrawal in the weeks before; absent: the balance did not change in
   * them.
   */
  readonly refill?: Amount
}
