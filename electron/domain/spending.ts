import Big from 'big.js'
import type { Amount } from './money.ts'

const DAY = 24 * 60 * 60_000
const MOST_DAYS = 7
/** Decimals of an average: as many as the smallest unit of any currency has. */
const DECIMALS = 8

/**
 * What a wallet spends on an average day: all falls between its readings over the whole days of 24 hours before the
 * last one, seven at most. Null where less than a day is known. What was spent between two readings that a top-up lies
 * between is not seen, so it is never too much.
 * @param readings oldest first, wall-clock milliseconds
 * @returns in the readings' currency, rounded to eight decimals
 */
export function averageDailySpending(
  readings: readonly (readonly [at: number, amount: Amount])[]
): Amount | null {
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) return null
  const days = Math.min(MOST_DAYS, Math.floor((last[0] - first[0]) / DAY))
  if (days < 1) return null
  const since = last[0] - days * DAY
  const spent = readings.reduce((sum, [at, amount], index) => {
    const before = readings[index - 1]?.[1] ?? amount
    const fall = new Big(before).minus(amount)
    return at > since && fall.gt(0) ? sum.plus(fall) : sum
  }, new Big(0))
  return spent.div(days).round(DECIMALS).toFixed()
}
