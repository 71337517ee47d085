import type { Happening, Outcome } from '../domain/history.ts'
import type { Money } from '../domain/money.ts'

/** The wallet or the account a line is about, as it is called now. */
export type HistorySubject =
  | { readonly kind: 'wallet'; readonly walletId: string; readonly name: string; readonly provider: string }
  | { readonly kind: 'account'; readonly accountId: string; readonly name: string; readonly provider: string }

/** One answer to "Why was I not told?": what happened and what became of it. */
export interface HistoryLine {
  /** Wall-clock milliseconds. */
  readonly at: number
  readonly subject: HistorySubject
  readonly what: Happening
  /** Null for an account. */
  readonly balance: Money | null
  readonly outcome: Outcome
}
