import type { Amount } from './money.ts'

/** What happened to a balance between two readings: spending is a fall, a top-up a rise. */
export interface Movement {
  /** When the new balance was first read, wall-clock milliseconds. */
  readonly at: number
  /** When the old balance was last read: it happened between the two. */
  readonly after: number
  readonly kind: 'spending' | 'topUp' | 'transferIn' | 'transferOut'
  /** How much, above zero, in the wallet's currency. */
  readonly amount: Amount
  /** The balance it led to. */
  readonly balance: Amount
  /** Nothing could be read for a while before it, so that it may be several in one. */
  readonly afterGap: boolean
}
