import type { Failure } from '../accounts/failure.ts'
import type { Amount, Money } from '../money/money.ts'
import type { BalanceAt } from '../readings/balance-period.ts'
import type { SummaryKind } from './times.ts'

/*
 * What a summary says, as facts: words are made of them where they are read. Times are wall-clock milliseconds. What is not
 * known is null, and `unknown` says since when and why.
 */

/** A wallet as a summary names it, under the name that it had then. */
export interface SummaryWallet {
  readonly walletId: string
  readonly walletName: string
  readonly accountId: string
  readonly accountName: string
}

/** That a balance is not known: since when it has not been read, null if it never was; why, null if it was only not read in time. */
export interface NotKnown {
  readonly since: number | null
  readonly failure: Failure | null
  /** The last balance that was read, however old; null if none ever was. */
  readonly last: BalanceAt | null
}

/** What needs somebody, in the order of the kinds. */
export type SummaryNeed =
  | (SummaryWallet & {
      readonly kind: 'critical' | 'low'
      readonly currency: string
      readonly balance: BalanceAt
      readonly since: number
      /** When it likely runs out; null if it lasts beyond the summary's horizon, or if that is not known. */
      readonly runsOutAt: number | null
    })
  /** Neither critical nor low, and will likely run out before the summary's horizon. */
  | (SummaryWallet & {
      readonly kind: 'runsOut'
      readonly currency: string
      readonly balance: BalanceAt
      readonly runsOutAt: number
    })
  | (SummaryWallet & {
      readonly kind: 'lateTopUp'
      readonly topUpId: string
      readonly sent: Money
      readonly sentAt: number
      readonly lateAt: number
    })
  /** An account none of whose wallets is known: `wallets` of them, 0 if it was never read. */
  | (Pick<SummaryWallet, 'accountId' | 'accountName'> &
      Omit<NotKnown, 'last'> & { readonly kind: 'unreadableAccount'; readonly wallets: number })
  | (SummaryWallet & NotKnown & { readonly kind: 'unreadableWallet'; readonly currency: string })

/** How a wallet did in the summary's period. */
export interface SummaryLine extends SummaryWallet {
  readonly currency: string
  /** Whether it is part of the sums: collateral is not, nor what is no money. */
  readonly isSummed: boolean
  /** The last balance read at or before the beginning of the period; null if none is known. */
  readonly opening: BalanceAt | null
  /** The balance now, where it is known now. */
  readonly now: BalanceAt | null
  /** Why it is not; null where it is. */
  readonly unknown: NotKnown | null
  /** Between the two: opening + toppedUp - spent + moved = now. Null where one of them is not known. */
  readonly spent: Amount | null
  readonly toppedUp: Amount | null
  /** What came from wallets of the same account, less what went there: negative if more went. */
  readonly moved: Amount | null
  /** What is usually spent in such a time, rounded as an estimate is; null while that is not known. */
  readonly usual: Amount | null
  /**
   * Whether something is to be said of it (`needs`, `unknown`), or nothing: `fine` if it is above its alert levels or known to
   * last, `unwatched` if it has no levels, so that nobody can say.
   */
  readonly standing: 'needs' | 'unknown' | 'fine' | 'unwatched'
  /** Whether it is known to last beyond the horizon. */
  readonly isEnough: boolean
}

/** Wallets of one currency together; there is none where there is only one of that currency. */
export interface SummarySum {
  readonly currency: string
  readonly wallets: number
  /** Each is null where one of its parts is not known: nothing is left out of a sum. */
  readonly opening: Amount | null
  readonly now: Amount | null
  readonly spent: Amount | null
  readonly toppedUp: Amount | null
  readonly usual: Amount | null
  /** The names of the wallets whose `now` is not known. */
  readonly notKnown: readonly string[]
}

/**
 * Why a summary was made later than it was due, or was not made: the computer was asleep; Salio was not running; or the clock
 * or the time zone was changed. `from` is null where it is not known.
 */
export interface Absence {
  readonly why: 'asleep' | 'off' | 'clock'
  readonly from: number | null
  readonly until: number
}

interface SummaryHead {
  readonly id: number
  readonly kind: SummaryKind
  /** The local date that it is for: "2026-11-27". */
  readonly date: string
  /** When it was due. */
  readonly dueAt: number
}

/** A summary that was made, without what it says. */
export interface MadeSummary extends SummaryHead {
  readonly state: 'made'
  readonly madeAt: number
  /** Null if it was made in time. */
  readonly late: Absence | null
  /** The beginning of the period: when the summary before was due. */
  readonly from: number
  /** Until when it looks ahead: the next summary or, before days on which banks are closed, the next working morning. */
  readonly horizon: number
}

/** What a summary says of one account. */
export interface AccountPart {
  readonly accountId: string
  readonly demo: boolean
  readonly needs: readonly SummaryNeed[]
  readonly lines: readonly SummaryLine[]
}

/** A summary in full. */
export interface Summary extends MadeSummary {
  /** In fixed order. */
  readonly needs: readonly SummaryNeed[]
  /** In the order of the accounts and their wallets. */
  readonly lines: readonly SummaryLine[]
  readonly sums: readonly SummarySum[]
  /** Wallets that it is about. */
  readonly wallets: number
  /** Those of them that are fine, and those of which nobody can say, as they have no alert levels. */
  readonly fine: number
  readonly unwatched: number
  /** The horizon, where each that is fine is known to last so long; null where that is not known of one. */
  readonly enoughUntil: number | null
  /** When the balances that are known were read: the first and the last; null where none is known. */
  readonly read: { readonly from: number; readonly until: number } | null
  readonly demo: boolean
}

/** A summary that was due while this computer was off or asleep, and that would have come too late. */
export interface MissedSummary extends SummaryHead {
  readonly state: 'missed'
  readonly missed: Absence
}
