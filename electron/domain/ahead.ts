import Big from 'big.js'
import type { Amount } from './money.ts'
import type { Pace } from './pace.ts'
import { around } from './scatter.ts'

/** The estimated balance at a moment to come, wall-clock milliseconds. */
export interface Ahead {
  readonly at: number
  readonly least: Amount
  readonly likely: Amount
  readonly most: Amount
}

/** Digits of what is taken off a balance: finer than any chart draws. */
const DIGITS = 6

/**
 * The balance to come as points at even distances, the first at the balance itself. It ends at zero, and one that is
 * below zero already stays where it is.
 * @param amount the balance at the first moment
 * @param from wall-clock milliseconds, not before the pace's own moment
 * @param points how many, two at least; none are given where the pace is not known, or until is not after from
 */
export function aheadOf(
  pace: Pace | null,
  amount: Amount,
  from: number,
  until: number,
  points: number
): Ahead[] {
  if (!pace || pace.rare || until <= from) return []
  const balance = new Big(amount)
  const floor = balance.lt(0) ? balance : new Big(0)
  const after = (spent: number): Amount => {
    const left = balance.minus(new Big(spent).prec(DIGITS))
    return (left.lt(floor) ? floor : left).toFixed()
  }
  const count = Math.max(2, points)
  let spent = 0
  let last = from
  return Array.from({ length: count }, (_, index) => {
    const at = Math.round(from + ((until - from) * index) / (count - 1))
    spent += pace.expected(last, at)
    last = at
    const { least, most } = around(pace.scatter, spent)
    return { at, least: after(most), likely: after(spent), most: after(least) }
  })
}
