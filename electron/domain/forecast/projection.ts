import Big from 'big.js'
import type { Amount } from '../money/money.ts'
import type { Pace } from './pace.ts'

/** The forecast balance at a future moment, wall-clock milliseconds. */
export interface ForecastPoint {
  readonly at: number
  readonly least: Amount
  readonly likely: Amount
  readonly most: Amount
}

/** Significant digits of the spending taken off the balance: more than any chart can show. */
const DIGITS = 6

/**
 * The forecast balance as evenly spaced points, starting at the current balance. It does not fall below zero;
 * a balance that is already negative stays as it is.
 * @param amount the balance at `from`
 * @param from wall-clock milliseconds, not before `pace.at`
 * @param points how many, at least two; the result is empty if the pace is unknown or `until` is not after
 *   `from`
 */
export function forecastPoints(
  pace: Pace | null,
  amount: Amount,
  from: number,
  until: number,
  points: number
): ForecastPoint[] {
  if (!pace || pace.rare || until <= from) return []
  const balance = new Big(amount)
  const floor = balance.lt(0) ? balance : new Big(0)
  const after = (spent: number): Amount => {
    const left = balance.minus(new Big(spent).prec(DIGITS))
    return (left.lt(floor) ? floor : left).toFixed()
  }
  const count = Math.max(2, points)
  return Array.from({ length: count }, (_, index) => {
    const at = Math.round(from + ((until - from) * index) / (count - 1))
    const { least, likely, most } = pace.spending(at, Number(amount))
    return { at, least: after(most), likely: after(likely), most: after(least) }
  })
}
