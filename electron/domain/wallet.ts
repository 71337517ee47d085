import type { Failure } from './failure.ts'
import type { Amount, Money } from './money.ts'

/** What a wallet's balance means. */
export type Level = 'healthy' | 'low' | 'critical'

/** Whether a wallet can be read. */
export type Reach = 'fresh' | 'stale' | 'unreachable' | 'rejected' | 'throttled' | 'offline'

/** What a wallet is, as its provider describes it. */
export interface WalletFacts {
  /** The provider's own stable identity for the wallet within the account: "payout", "wal_ghs_001", "cUGX". */
  readonly key: string
  /** The provider's own name for it, untranslated: "Payout". */
  readonly name: string
  readonly currency: string
  /** Collateral is shown beside the ordinary wallets, never summed and never alerted of unless asked. */
  readonly kind: 'ordinary' | 'collateral'
  /** An inactive wallet is greyed and silent. */
  readonly active: boolean
  /** A few words of the provider's own on what it covers, untranslated: "Ghana". */
  readonly detail: string | null
}

/** One wallet in an answer: its balance, or why this one could not be read though others were. */
export type WalletReading = WalletFacts &
  (
    | { readonly amount: Amount; readonly failure?: never }
    | { readonly amount?: never; readonly failure: Failure }
  )

/** Everything one successful call (or group of calls) to an account told. */
export interface AccountReading {
  readonly wallets: readonly WalletReading[]
  /** The provider's own total: shown as such, never a wallet, never alerted of, never summed. */
  readonly total: Money | null
  /** A name the provider knows the account by: "NEO Vouchers LTD". */
  readonly subtitle: string | null
}
