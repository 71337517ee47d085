import type { Amount, Money } from '../money/money.ts'
import type { Failure } from './failure.ts'

/** How a wallet's balance compares with its thresholds. */
export type Level = 'healthy' | 'low' | 'critical'

/** Whether a wallet can be read. */
export type Reach = 'fresh' | 'stale' | 'unreachable' | 'rejected' | 'throttled' | 'offline'

/**
 * Bounds of what a provider may answer, far beyond what any has: wallets of an account, and characters of a wallet's texts.
 */
export const MAX_WALLETS = 2_000
export const MAX_KEY = 200
export const MAX_NAME = 200
export const MAX_CURRENCY = 20
export const MAX_DETAIL = 500

/** A wallet as described by its provider. */
export interface WalletFacts {
  /** The provider's stable id for the wallet within the account: "payout", "wal_ghs_001", "cUGX". */
  readonly key: string
  /** The provider's name for the wallet, untranslated: "Payout". */
  readonly name: string
  /** "KES"; or the code of a unit that is no money: see `money/unit.ts`. */
  readonly currency: string
  /**
   * Collateral is shown beside ordinary wallets, but never included in totals, and causes no alerts unless
   * thresholds are set. A post-paid wallet is billed afterwards: it has no balance that could run out, and is inactive.
   */
  readonly kind: 'ordinary' | 'collateral' | 'postpaid'
  /** An inactive wallet is greyed out and causes no alerts. */
  readonly active: boolean
  /** The provider's own note on what the wallet covers, untranslated: "Ghana". Null if there is none. */
  readonly detail: string | null
  /**
   * What of the balance expires next, where any does, and when (wall-clock milliseconds). What has expired is not in the
   * balance.
   */
  readonly expiry?: { readonly at: number; readonly amount: Amount }
}

/**
 * A wallet in a provider's response: its balance, or why this one could not be read although others were. `written` is the
 * balance with what binary floating point left behind ("27963.999999999996" for 27964); absent if that was nothing.
 */
export type WalletReading = WalletFacts &
  (
    | { readonly amount: Amount; readonly written?: Amount; readonly failure?: never }
    | { readonly amount?: never; readonly written?: never; readonly failure: Failure }
    // A post-paid wallet.
    | { readonly amount?: never; readonly written?: never; readonly failure?: never }
  )

/** The result of successfully reading an account, in one or several calls. */
export interface AccountReading {
  readonly wallets: readonly WalletReading[]
  /**
   * The provider's own total, shown as such. It is not a wallet: it causes no alerts and is never added up.
   */
  readonly total: Money | null
  /** Why wallets may be missing from the list although the provider still has them; absent for a complete list. */
  readonly unread?: Failure
  /** The provider's name for the account: "NEO Vouchers LTD". Null if there is none. */
  readonly subtitle: string | null
}
