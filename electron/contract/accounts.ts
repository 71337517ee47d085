import type { Failure } from '#domain/accounts/failure.ts'
import type { WalletFacts } from '#domain/accounts/wallet.ts'
import type { Thresholds } from '#domain/alerts/thresholds.ts'
import type { Amount } from '#domain/money/money.ts'

/** The outcome of a request that can fail in a way the user can fix. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/** A wallet found by "Test connection", with the thresholds Salio would suggest for it. */
export interface FoundWallet extends WalletFacts {
  readonly amount: Amount | null
  readonly failure: Failure | null
  readonly suggested: Thresholds
}

/**
 * The outcome of Refresh: a new reading, or the last one because the provider's minimum interval has not
 * passed yet.
 */
export interface RefreshResult {
  readonly read: boolean
  /** When the next reading is allowed, wall-clock milliseconds; null if a reading was taken. */
  readonly allowedAt: number | null
}
