import type { Amount } from './money.ts'

/** A stretch of time in which a wallet's balance was read, and was always the same. Wall-clock milliseconds. */
export interface Stretch {
  readonly from: number
  /** When it was last read so. */
  readonly until: number
  readonly amount: Amount
  /** Something may have been missed since the stretch before: readings failed, or Salio was not running. */
  readonly afterGap: boolean
}
