import Big from 'big.js'
import type { Amount } from '../money/money.ts'
import type { Movement } from '../readings/movements.ts'

/** What a wallet paid and took in at most within some time, as far as it was read. In its currency. */
export interface Habits {
  readonly spent: Amount
  readonly tookIn: Amount
  /** How many of the rises below the size asked for were at least half of it. */
  readonly similar: number
}

/**
 * The most that was spent, and the most that came in by small rises, in any stretch of a length.
 * @param movements without gaps between them, oldest first
 * @param length milliseconds
 * @param large a rise of at least so much is no small one
 */
export function habitsWithin(movements: readonly Movement[], length: number, large: Amount): Habits {
  const seen = movements.filter(({ afterGap }) => !afterGap)
  const spending = seen.filter(({ kind }) => kind === 'spending')
  const rises = seen.filter(({ amount, kind }) => kind === 'topUp' && new Big(amount).lt(large))
  const half = new Big(large).div(2)
  const similar = rises.filter(({ amount }) => half.lte(amount)).length
  return { spent: mostWithin(spending, length), tookIn: mostWithin(rises, length), similar }
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
