import type { Amount } from '../money/money.ts'

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
