import Big from 'big.js'
import type { Amount } from '../money/money.ts'
import type { Movement } from '../readings/movements.ts'

/** What a wallet paid and took in at most within some time, as far as it was read. In its currency. */
export interface Habits {
  readonly spent: Amount
  readonly tookIn: Amount
  /** How often it paid, and took in, less than an amount. */
  readonly timesSpent: number
  readonly timesTookIn: number
}

/**
 * The most that was spent, and the most that came in by small rises, in any stretch of a length.
 * @param movements without gaps between them, oldest first
 * @param length milliseconds
 * @param large a movement of at least so much is no small one
 */
export function habitsWithin(movements: readonly Movement[], length: number, large: Amount): Habits {
  const seen = movements.filter(({ afterGap }) => !afterGap)
  const spending = seen.filter(({ kind }) => kind === 'spending')
  const isSmall = ({ amount }: Movement) => new Big(amount).lt(large)
  const rises = seen.filter(movement => movement.kind === 'topUp' && isSmall(movement))
  return {
    spent: mostWithin(spending, length),
    tookIn: mostWithin(rises, length),
    timesSpent: spending.filter(isSmall).length,
    timesTookIn: rises.length
  }
}

/**
 * How many rises were of about the size of an amount.
 * @param off by which share of it they may be off
 */
export function countSimilar(movements: readonly Movement[], amount: Amount, off: number): number {
  const most = new Big(amount).times(off)
  return movements.filter(one => one.kind === 'topUp' && most.gte(new Big(one.amount).minus(amount).abs()))
    .length
}

function mostWithin(movements: readonly Movement[], length: number): Amount {
  let [most, sum, first] = [new Big(0), new Big(0), 0]
  for (const { amount, at } of movements) {
    sum = sum.plus(amount)
    for (let oldest = movements[first]; oldest && oldest.at <= at - length; oldest = movements[first]) {
      sum = sum.minus(oldest.amount)
      first += 1
    }
    if (sum.gt(most)) most = sum
  }
  return most.toFixed()
}
