import { type Amount, add, times } from '../domain/money.ts'
import { withDecimals } from './decimals.ts'

/**
 * A balance that changes in steps, repeating the same moves until it returns to its start (a top-up or
 * withdrawal).
 */
export interface Drift {
  readonly start: Amount
  /** Number of decimals the provider writes. */
  readonly decimals: number
  readonly everySeconds: number
  /** The change of each step, cyclic: "-350.00" is spent, "1200.00" received. */
  readonly moves: readonly Amount[]
  /** Number of steps before the balance returns to `start`. */
  readonly lasts: number
}

/**
 * The balance at a time, with the provider's number of decimals.
 * @param elapsed milliseconds since the start
 */
export function driftAt({ start, decimals, everySeconds, moves, lasts }: Drift, elapsed: number): Amount {
  const steps = Math.floor(Math.max(0, elapsed) / (everySeconds * 1000)) % lasts
  const rounds = Math.floor(steps / moves.length)
  const moved = add(times(sum(moves), String(rounds)), sum(moves.slice(0, steps % moves.length)))
  return withDecimals(add(start, moved), decimals)
}

const sum = (amounts: readonly Amount[]): Amount => amounts.reduce(add, '0')
