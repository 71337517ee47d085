import * as v from 'valibot'
import type { Failure } from '#domain/accounts/failure.ts'
import type { Refusal } from '#domain/recipients/delivery-fate.ts'
import type { MissedSummary, Summary, SummaryNeed } from '#domain/summary/summary.ts'
import { id, summaryId } from './fields.ts'

/** Null for the latest. */
export const summary = v.strictObject({ summaryId: v.nullable(summaryId) })

export const oneSummary = v.strictObject({ summaryId })

/** A summary, and who is to be sent it now. */
export const summaryTo = v.strictObject({ summaryId, recipientId: id })

/**
 * Why a summary is not sent to somebody. `gone`: it was not made, or there is no such recipient who is told; `nothing`: none of
 * their wallets is in it; `usedUp`: as many SMS as go a day have gone today.
 */
type NotSent =
  | { readonly kind: 'gone' | 'nothing' | 'demo' }
  | { readonly kind: 'usedUp'; readonly most: number }

/** Exactly what would be sent now. */
export type SummaryPreview =
  | {
      readonly kind: 'message'
      /** "" for an SMS. */
      readonly title: string
      readonly body: string
      /** The host that it goes to. */
      readonly place: string
      /** Of an SMS's 160; null for any other way. */
      readonly characters: number | null
    }
  | NotSent

/** What became of it. `at`: wall-clock milliseconds; `mayHaveCome`: nobody knows whether it arrived. */
export type SummarySent =
  | { readonly kind: 'taken'; readonly at: number }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly mayHaveCome: boolean }
  | NotSent

/** A summary with its neighbours among those of the last 30 days; null where there is none. */
export interface SummaryPage {
  readonly summary: Summary | MissedSummary
  readonly earlierId: number | null
  readonly laterId: number | null
}

/** The latest summary as Balances shows it, until it is put away or over. */
export interface SummaryCard
  extends Pick<
    Summary,
    | 'id'
    | 'kind'
    | 'date'
    | 'dueAt'
    | 'late'
    | 'horizon'
    | 'wallets'
    | 'fine'
    | 'unwatched'
    | 'enoughUntil'
    | 'madeAt'
  > {
  /** The first of what needs somebody, and how many more there are. */
  readonly needs: readonly SummaryNeed[]
  readonly more: number
  /** The wallets whose cards it stands in for: those that were critical when it was made, unless they recovered since. */
  readonly standsInFor: readonly string[]
  /** When it goes by itself. */
  readonly until: number
}
