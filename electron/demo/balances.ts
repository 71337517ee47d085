import { type Amount, add, times } from '#domain/money/money.ts'
import { withDecimals } from './kit/decimals.ts'

/**
 * A balance that changes in steps, repeating the same moves until it returns to its start (a top-up or
 * withdrawal).
 */
export interface BalanceCycle {
  readonly start: Amount
  /** Number of decimals the provider writes. */
  readonly decimals: number
  readonly stepSeconds: number
  /** The change of each step, cyclic: "-350.00" is spent, "1200.00" received. */
  readonly moves: readonly Amount[]
  /** Number of steps before the balance returns to `start`. */
  readonly cycleSteps: number
}

/**
 * The balance at a time, with the provider's number of decimals.
 * @param elapsed milliseconds since the start
 */
export function cycleBalanceAt(
  { start, decimals, stepSeconds, moves, cycleSteps }: BalanceCycle,
  elapsed: number
): Amount {
  const steps = Math.floor(Math.max(0, elapsed) / (stepSeconds * 1000)) % cycleSteps
  const rounds = Math.floor(steps / moves.length)
  const moved = add(times(sum(moves), String(rounds)), sum(moves.slice(0, steps % moves.length)))
  return withDecimals(add(start, moved), decimals)
}

const sum = (amounts: readonly Amount[]): Amount => amounts.reduce(add, '0')

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
