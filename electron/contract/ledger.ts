import type { Amount } from '#domain/money/money.ts'
import type { Movement } from '#domain/readings/movement.ts'

/** A balance and when it was read, wall-clock milliseconds. */
export interface BalanceAt {
  readonly amount: Amount
  readonly at: number
}

/** What Salio recorded for a wallet between two moments, to be reconciled with the merchant's own records. */
export interface Ledger {
  /** The last balance read at or before the start; null if there is none. */
  readonly opening: BalanceAt | null
  /** The last balance read at or before the end; null if there is none. */
  readonly closing: BalanceAt | null
  /** Movements between those two readings, oldest first; at most 20,000. */
  readonly movements: readonly Movement[]
  /** Times in between during which nothing could be read. */
  readonly gaps: readonly { readonly from: number; readonly until: number }[]
  /** Whether older readings were downsampled, so that some movements are missing. */
  readonly downsampled: boolean
}
