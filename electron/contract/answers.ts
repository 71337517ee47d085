import type { Failure } from '../domain/failure.ts'
import type { Amount } from '../domain/money.ts'
import type { Rule } from '../domain/rule.ts'
import type { WalletFacts } from '../domain/wallet.ts'

/** The outcome of an intent that can fail in a way the user can mend. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/** A wallet found by Test connection, with the marks Salio would set. */
export interface FoundWallet extends WalletFacts {
  readonly amount: Amount | null
  readonly failure: Failure | null
  readonly suggested: Rule
}

/** What Refresh did: read again, or answered from the last reading because the provider's least interval has not passed. */
export interface Refreshed {
  readonly read: boolean
  /** When a reading is allowed again, wall-clock milliseconds; null where it was read. */
  readonly allowedAt: number | null
}
