import type { AlertEvent, AlertOutcome } from '#domain/alerts/alert-log.ts'
import type { Money } from '#domain/money/money.ts'

/** The wallet or account an entry is about, under its current name. */
type HistorySubject =
  | { readonly kind: 'wallet'; readonly walletId: string; readonly name: string; readonly provider: string }
  | { readonly kind: 'account'; readonly accountId: string; readonly name: string; readonly provider: string }

/** One entry of the alert log ("Why wasn't I told?"): what happened and what came of it. */
export interface HistoryLine {
  /** Wall-clock milliseconds. */
  readonly at: number
  readonly subject: HistorySubject
  readonly what: AlertEvent
  /** Null for an account. */
  readonly balance: Money | null
  readonly outcome: AlertOutcome
}
