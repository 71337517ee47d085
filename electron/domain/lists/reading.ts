import type { CsvProblem } from '../files/csv-scanner.ts'
import type { ColumnDecimals } from '../money/decimal-sign.ts'
import type { Amount } from '../money/money.ts'
import type { AmountSource, ListChoice } from './choice.ts'
import type { CurrencySource } from './columns/list-currency.ts'
import type { MomentFault } from './columns/moment.ts'
import type { MessageLayout } from './layouts/list-layout.ts'
import type { ListTable } from './list-table.ts'
import type { ReadingPlan } from './plan.ts'

/** Why a row is not counted, though nothing is wrong with it. */
export type LeftOutReason =
  /** A heading, a note such as "Prepared by", a count or an average; or the header once more. */
  | 'heading'
  | 'total'
  | 'failed'
  | 'cancelled'
  | 'paid'
  | 'status'
  | 'currency'
  /** Outside the time that is asked for. */
  | 'outside'
  /** The user left it out. */
  | 'chosen'

/** Why a row cannot be used. */
export type ListFault =
  | MomentFault
  | 'empty'
  | 'notANumber'
  /** A line of words with more than one figure. */
  | 'several'
  | 'negative'
  | 'zero'
  /** More decimals than there can be. */
  | 'tooManyDecimals'
  /** "1.234" may mean a thousand or just over one, and the column proves both. */
  | 'ambiguous'
  | 'otherCurrency'
  /** The row has more cells than the header: an amount may have been split. */
  | 'cells'
  /** Money that came in, in a list of what is to be paid. */
  | 'moneyIn'
  /** Money out and in, in the same row. */
  | 'bothWays'
  /** Nothing says which way the money went: asked about. */
  | 'way'

export interface ListRowNote<Why> {
  /** The line of the text or the row of the sheet; the first is 1. */
  readonly line: number
  readonly value: string
  readonly why: Why
}

export type ListProblem = ListRowNote<ListFault>
export type LeftOutRow = ListRowNote<LeftOutReason>

/** What only the user can say. There is no answer until it is said. */
export type ListQuestion =
  /** Which column. `torn`: an amount may have been cut at its comma. */
  | { readonly kind: 'source'; readonly options: readonly AmountSource[]; readonly torn: boolean }
  /** Whether 1.234 is more than a thousand or just over one. */
  | { readonly kind: 'decimals'; readonly example: string }
  | { readonly kind: 'minus'; readonly example: string }
  /** Whether a date in figures has the day first. */
  | { readonly kind: 'dates'; readonly example: string }
  | { readonly kind: 'ways'; readonly rows: readonly ListRowNote<'way'>[] }
  | { readonly kind: 'totals'; readonly rows: readonly ListRowNote<'total' | 'carried'>[] }
  | { readonly kind: 'statuses'; readonly rows: readonly ListRowNote<'status'>[] }

/** Why the list as a whole cannot be used with this wallet. */
type ListRefusal =
  | { readonly why: 'currency'; readonly codes: readonly string[]; readonly from: 'header' | 'title' }
  /** The column is in kobo or cents, which the currency does not have. */
  | { readonly why: 'unit' }

export interface ListedPayment {
  readonly line: number
  /** In the wallet's currency; negative for money that came in. */
  readonly amount: Amount
  /** When it was made, wall-clock milliseconds; null where the list does not say it to the minute. */
  readonly at: number | null
}

/** How a table was read, row by row. */
export interface ListReading {
  readonly kind: 'read'
  readonly table: ListTable
  readonly plan: ReadingPlan
  readonly currencyFrom: CurrencySource
  readonly decimals: ColumnDecimals
  /** What says which way the money went: a balance that of the signs, or of each row; 'none' where all of it went out. */
  readonly waysFrom: 'columns' | 'type' | 'beside' | 'sign' | 'balance' | 'rows' | 'none'
  readonly questions: readonly ListQuestion[]
  readonly refusal: ListRefusal | null
  readonly problems: readonly ListProblem[]
  readonly leftOut: readonly LeftOutRow[]
  /** What counts, in the order of the rows. */
  readonly payments: readonly ListedPayment[]
  /** The exact sum of the payments. */
  readonly sum: Amount
}

/** A reading with what the user chose, and by which it is remembered; null for a layout that cannot be told apart. */
export interface KnownReading extends ListReading {
  readonly choice: ListChoice
  readonly layout: string | null
  /** Whose confirmation messages the text consists of; null for a list. */
  readonly messagesOf: MessageLayout | null
}

export type ListResult =
  | KnownReading
  | { readonly kind: 'broken'; readonly why: 'empty' | 'noAmounts' | 'noPayments' }
  | { readonly kind: 'broken'; readonly why: CsvProblem['kind']; readonly line: number }

/** A reading that is an answer: nothing is asked or refused, and there is something to count. Null for any other. */
export function answerOf(result: ListResult | null): Pick<ListReading, 'payments' | 'sum'> | null {
  if (result?.kind !== 'read' || result.refusal) return null
  const { payments, problems, questions, sum } = result
  return questions.length === 0 && problems.length === 0 && payments.length > 0 ? { payments, sum } : null
}
