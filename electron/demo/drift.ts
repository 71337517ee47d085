import { type Amount, add, times } from '../domain/money.ts'

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

export const sum = (amounts: readonly Amount[]): Amount => amounts.reduce(add, '0')

/** Pads with zeros, or cuts, to so many decimals. */
export function withDecimals(amount: Amount, decimals: number): Amount {
  const [whole, fraction = ''] = amount.split('.')
  return decimals === 0 ? `${whole}` : `${whole}.${fraction.padEnd(decimals, '0').slice(0, decimals)}`
}
