import Big from 'big.js'
import type { Amount } from '../money/money.ts'
import { DAY } from '../time/units.ts'

const MAX_DAYS = 7
/** Decimals of the average: as many as the smallest unit of any currency has. */
const DECIMALS = 8

/**
 * A wallet's average daily spending: all falls over the whole 24-hour days before its last reading, at most
 * seven. Null if less than a day is known. Spending hidden by a top-up between the same two readings is not
 * seen, so the result may be too low but never too high.
 * @param readings oldest first, wall-clock milliseconds
 * @returns in the readings' currency, rounded to eight decimals
 */
export function averageDailySpending(
  readings: readonly (readonly [at: number, amount: Amount])[]
): Amount | null {
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) return null
  const days = Math.min(MAX_DAYS, Math.floor((last[0] - first[0]) / DAY))
  if (days < 1) return null
  const since = last[0] - days * DAY
  const spent = readings.reduce((sum, [at, amount], index) => {
    const before = readings[index - 1]?.[1] ?? amount
    const fall = new Big(before).minus(amount)
    return at > since && fall.gt(0) ? sum.plus(fall) : sum
  }, new Big(0))
  return spent.div(days).round(DECIMALS).toFixed()
}
