import type { Amount } from '../money/money.ts'

/** A balance and when it was read, wall-clock milliseconds. */
export interface BalanceAt {
  readonly amount: Amount
  readonly at: number
}

/** A period during which every reading of a wallet showed the same balance. Wall-clock milliseconds. */
export interface BalancePeriod {
  readonly from: number
  /** When this balance was last read. */
  readonly until: number
  readonly amount: Amount
  /** Something may have been missed since the previous period: readings failed, or Salio was not running. */
  readonly afterGap: boolean
}
