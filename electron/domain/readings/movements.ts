import Big from 'big.js'
import { type Amount, sumOf } from '../money/money.ts'
import type { BalancePeriod } from './balance-period.ts'

/**
 * A change of a balance between two readings: a fall is spending, a rise a top-up, unless it is a transfer.
 */
export interface Movement {
  /** When the new balance was first read, wall-clock milliseconds. */
  readonly at: number
  /** When the old balance was last read. The change happened between `after` and `at`. */
  readonly after: number
  readonly kind: 'spending' | 'topUp' | 'transferIn' | 'transferOut'
  /** Always positive, in the wallet's currency. */
  readonly amount: Amount
  /** The balance after the change. */
  readonly balance: Amount
  /** Readings were missing before this one, so that it may combine several movements. */
  readonly afterGap: boolean
}

/** A rise of a balance that is no transfer: how much, and when it was first read. */
export type TopUp = Pick<Movement, 'at' | 'amount'>

/**
 * The movements between the readings of one wallet: each fall is spending, each rise a top-up, exactly. Only
 * the net change between two readings is visible.
 * @param stretches oldest first; the first is the starting point
 */
export function movementsOf(stretches: readonly BalancePeriod[]): Movement[] {
  return stretches.flatMap((stretch, index): Movement[] => {
    const previous = stretches[index - 1]
    if (!previous) return []
    const change = new Big(stretch.amount).minus(previous.amount)
    if (change.eq(0)) return []
    return [
      {
        at: stretch.from,
        // If the clock was set back, the older reading may have the later time.
        after: Math.min(previous.until, stretch.from),
        kind: change.lt(0) ? 'spending' : 'topUp',
        amount: change.abs().toFixed(),
        balance: stretch.amount,
        afterGap: stretch.afterGap
      }
    ]
  })
}

/**
 * Total spending between two moments, exactly, without transfers. A fall counts when it was first read.
 * @param from wall-clock milliseconds, exclusive
 * @param until wall-clock milliseconds, inclusive
 * @returns in the wallet's currency
 */
export const spentIn = (movements: readonly Movement[], from: number, until: number): Amount =>
  sumOf(movements.filter(({ kind, at }) => kind === 'spending' && at > from && at <= until))
