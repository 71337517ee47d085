import type { Amount } from '../domain/money.ts'
import type { Movement } from '../domain/movement.ts'

/** A balance with the moment it was read at, wall-clock milliseconds. */
export interface Known {
  readonly amount: Amount
  readonly at: number
}

/** What Salio saw of a wallet between two moments, to be held against a merchant's own records. */
export interface Ledger {
  /** The last balance read at or before the first moment; null where there is none. */
  readonly opening: Known | null
  /** The last balance read at or before the second. */
  readonly closing: Known | null
  /** Between those two readings, oldest first; at most 20,000. */
  readonly movements: readonly Movement[]
  /** Times in between in which nothing could be read. */
  readonly gaps: readonly { readonly from: number; readonly until: number }[]
  /** Whether older readings were thinned, so that movements in between are missing. */
  readonly thinned: boolean
}
