import * as v from 'valibot'
import type { MissedSummary, Summary, SummaryNeed } from '#domain/summary/summary.ts'
import { summaryId } from './fields.ts'

/** Null for the latest. */
export const summary = v.strictObject({ summaryId: v.nullable(summaryId) })

export const oneSummary = v.strictObject({ summaryId })

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
