import { type Amount, add, times } from '../domain/money.ts'
import { withDecimals } from './decimals.ts'

/** A balance that moves in steps, the same moves over and over, until a top-up or a withdrawal starts it anew. */
export interface Drift {
  readonly start: Amount
  /** Decimals its provider writes. */
  readonly decimals: number
  readonly everySeconds: number
  /** One a step: "-350.00" is spent, "1200.00" comes in. */
  readonly moves: readonly Amount[]
  /** Steps before it is at its start again. */
  readonly lasts: number
}

/** The balance so many milliseconds after the start, written with its decimals. */
export function driftAt({ start, decimals, everySeconds, moves, lasts }: Drift, elapsed: number): Amount {
  const steps = Math.floor(Math.max(0, elapsed) / (everySeconds * 1000)) % lasts
  const rounds = Math.floor(steps / moves.length)
  const moved = add(times(sum(moves), String(rounds)), sum(moves.slice(0, steps % moves.length)))
  return withDecimals(add(start, moved), decimals)
}

const sum = (amounts: readonly Amount[]): Amount => amounts.reduce(add, '0')
