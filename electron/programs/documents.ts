import type { Reach, WalletFacts } from '#domain/accounts/wallet.ts'
import type { Amount } from '#domain/money/money.ts'

/**
 * The version of the documents that other programs get. Within one nothing is renamed or reordered and no meaning changes;
 * fields may be added. `docs/command-line.schema.json` describes it.
 */
export const DOCUMENT_VERSION = 1

/**
 * How a command ends, for ever: 0 yes or done, 1 no, 64 wrong use, 69 it cannot be told (unreadable, too old, not running),
 * 75 try later.
 */
export type ExitCode = 0 | 1 | 64 | 69 | 75

/** A moment in local time with its offset: "2026-11-21T14:05:00+03:00". */
type Moment = string

/** Amounts are exact decimal text in the wallet's currency; null where unknown, and where the user hides amounts. */
export interface WalletDocument {
  /** Stays the same as long as the account and the provider's wallet do. */
  readonly id: string
  /** The provider's name for the wallet. */
  readonly name: string
  readonly account: { readonly id: string; readonly name: string }
  readonly provider: string
  readonly currency: string
  readonly kind: WalletFacts['kind']
  readonly active: boolean
  /** Whether it is one of the demo's, which have no real money. */
  readonly demo: boolean
  readonly amount: Amount | null
  readonly low: Amount | null
  readonly critical: Amount | null
  /** How the last balance compares with the alert levels; null where there is no balance. */
  readonly level: 'healthy' | 'low' | 'critical' | null
  /** Whether it can be read now; `unknown` for one that was never read. */
  readonly reach: Reach | 'unknown'
  readonly readAt: Moment | null
  /** Whole seconds since that reading; null where there is none or the clock was set back since. */
  readonly ageSeconds: number | null
  /** How long the balance lasts; null while that is not known. `likely` is null if no end is in sight. */
  readonly runway: {
    readonly earliest: Moment | null
    readonly likely: Moment | null
    readonly latest: Moment | null
    readonly confidence: 'good' | 'fair' | 'low'
  } | null
  readonly spentToday: Amount | null
}

interface DocumentHead {
  readonly version: typeof DOCUMENT_VERSION
  /** When the document was made. */
  readonly at: Moment
}

export interface BalancesDocument extends DocumentHead {
  readonly kind: 'balances'
  /** Whether Salio was running; otherwise these are the balances it kept. */
  readonly running: boolean
  readonly amountsHidden: boolean
  readonly wallets: readonly WalletDocument[]
}

export interface CanPayDocument extends DocumentHead {
  readonly kind: 'canPay'
  readonly answer: 'yes' | 'no'
  readonly amountsHidden: boolean
  readonly wallet: WalletDocument
  /** How many payments were asked about. */
  readonly payments: number
  readonly total: Amount | null
  readonly fees: Amount | null
  readonly reserve: Amount | null
  /** Payments, fees and reserve. */
  readonly needed: Amount | null
  /** The balance less `needed`; negative where the wallet is short. */
  readonly left: Amount | null
}

export interface AccountDocument {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly demo: boolean
  readonly reach: Reach | 'unknown'
  /** What prevents a reading, a word; null where nothing does. */
  readonly failure: string | null
  readonly lastReadAt: Moment | null
  readonly nextReadAt: Moment | null
}

export interface StatusDocument extends DocumentHead {
  readonly kind: 'status'
  /** Salio's version. */
  readonly salio: string
  readonly running: boolean
  /** Why no provider can be reached, a word; null where that is not so, or not known. */
  readonly network: string | null
  /** Until when all alerts are snoozed: a moment, or `recovery`; null where they are not. */
  readonly snoozedUntil: Moment | 'recovery' | null
  readonly accounts: readonly AccountDocument[]
}

export interface ErrorDocument extends DocumentHead {
  readonly kind: 'error'
  /** What is wrong, a word that stays the same. */
  readonly problem: string
  readonly exitCode: ExitCode
  /** The same for people, in the user's language. */
  readonly message: string
  /** The wallets that a name fits. */
  readonly wallets?: readonly WalletDocument[]
  /** When to try again. */
  readonly retryAt?: Moment
}

export type AnswerDocument = BalancesDocument | CanPayDocument | StatusDocument
