import type { Reach, WalletFacts } from '#domain/accounts/wallet.ts'
import type { Amount } from '#domain/money/money.ts'
import type { TopUpWay } from '#domain/top-ups/sent-top-up.ts'

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

/** That Salio now watches for money on its way. */
export interface ToppedUpDocument extends DocumentHead {
  readonly kind: 'toppedUp'
  readonly amountsHidden: boolean
  readonly topUpId: string
  readonly wallet: WalletDocument
  readonly amount: Amount | null
  readonly way: TopUpWay
}

/** What was recorded of a wallet between two moments. What rose and fell between two readings is netted. */
export interface StatementDocument extends DocumentHead {
  readonly kind: 'statement'
  readonly wallet: WalletDocument
  readonly from: Moment
  /** The first moment that is not part of it. */
  readonly until: Moment
  /** The last balance read before it begins; null if there is none. */
  readonly opening: { readonly amount: Amount; readonly readAt: Moment } | null
  readonly closing: { readonly amount: Amount; readonly readAt: Moment } | null
  /** Opening + in - out = closing, exactly; null where that cannot be said. */
  readonly sums: {
    readonly toppedUp: Amount
    readonly transferredIn: Amount
    readonly spent: Amount
    readonly transferredOut: Amount
  } | null
  /** Whether older readings were thinned, or movements left out. */
  readonly thinned: boolean
  /** Oldest first. Each happened between `after` and `at`. */
  readonly movements: readonly {
    readonly kind: 'topUp' | 'transferIn' | 'spending' | 'transferOut'
    readonly after: Moment
    readonly at: Moment
    readonly amount: Amount
    readonly balance: Amount
    readonly afterGap: boolean
  }[]
  /** When nothing could be read. */
  readonly gaps: readonly { readonly from: Moment; readonly until: Moment }[]
}

/** A line of the alert log. */
export interface HistoryEntry {
  readonly at: Moment
  /** Null where it is about an account. */
  readonly walletId: string | null
  /** Null where it is about a wallet. */
  readonly accountId: string | null
  readonly name: string
  readonly provider: string
  /** What happened, a word. */
  readonly event: string
  readonly currency: string | null
  readonly balance: Amount | null
  /** What was sent by the top-up it is about. */
  readonly topUp: Amount | null
  /** What became of it: told, held, silent or byUser. */
  readonly outcome: string
  /** Why it was held or not told, a word. */
  readonly reason: string | null
  /** Until when it was held; null where that is not known. */
  readonly until: Moment | null
}

export interface HistoryDocument extends DocumentHead {
  readonly kind: 'history'
  readonly amountsHidden: boolean
  /** Newest first. */
  readonly entries: readonly HistoryEntry[]
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

export type AnswerDocument =
  | BalancesDocument
  | CanPayDocument
  | StatusDocument
  | HistoryDocument
  | ToppedUpDocument
  | StatementDocument
