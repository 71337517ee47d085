import Big from 'big.js'
import { type Amount, add } from './money.ts'
import type { Movement } from './movement.ts'
import type { Stretch } from './stretch.ts'

/**
 * What happened between the readings of one wallet: each fall is spending, each rise a top-up, exactly.
 * What a rise and a fall between two readings had in common is not seen.
 * @param stretches oldest first; the first is where the reckoning begins
 */
export function movementsOf(stretches: readonly Stretch[]): Movement[] {
  return stretches.flatMap((stretch, index): Movement[] => {
    const before = stretches[index - 1]
    if (!before) return []
    const change = new Big(stretch.amount).minus(before.amount)
    if (change.eq(0)) return []
    return [
      {
        at: stretch.from,
        // A clock that was set back may have left the older reading with the later time.
        after: Math.min(before.until, stretch.from),
        kind: change.lt(0) ? 'spending' : 'topUp',
        amount: change.abs().toFixed(),
        balance: stretch.amount,
        afterGap: stretch.afterGap
      }
    ]
  })
}

/**
 * What was spent between two moments, exactly, transfers aside. A fall counts at the moment it was first read.
 * @param from wall-clock milliseconds, itself not included
 * @param until wall-clock milliseconds, included
 * @returns in the wallet's currency
 */
export const spentIn = (movements: readonly Movement[], from: number, until: number): Amount =>
  movements
    .filter(({ kind, at }) => kind === 'spending' && at > from && at <= until)
    .reduce((sum, { amount }) => add(sum, amount), '0')
