import type { ColumnRole } from '../columns/column-name.ts'
import type { DateOrder } from '../columns/moment.ts'

/** What a known file is. */
type LayoutKind = 'statement' | 'payouts' | 'template'

/** A file that a known program writes or takes, recognised by its header. */
export interface ListLayout {
  /** Stable, since a user's choice is saved under it. */
  readonly id: string
  /** The company or program, which is called the same in every language. */
  readonly brand: string
  readonly kind: LayoutKind
  /** Column names that must all be there; case, blanks and marks do not matter. */
  readonly header: readonly string[]
  /** What columns hold whose names do not say it, or say something else. */
  readonly columns?: Readonly<Record<string, ColumnRole>>
  /** What a minus before an amount says of the account's money. */
  readonly minus?: 'out' | 'in'
  /** The zone of its times, where neither they nor their column's name say it. */
  readonly zone?: string
  /** A column that says, by its cells, which column has the currency of a row's amount. */
  readonly currencyBy?: { readonly column: string; readonly columns: Readonly<Record<string, string>> }
  /** Which of the two figures of its dates is the day, where it writes them so. */
  readonly dates?: DateOrder
}

/** A sentence in which a message says what moved. `amount` is a group of the shape. */
interface MessageSentence {
  readonly way: 'out' | 'in'
  readonly shape: RegExp
}

/** Confirmation messages that a company sends by SMS. */
export interface MessageLayout {
  readonly id: string
  readonly brand: string
  readonly kind: 'messages'
  /** How a message begins. */
  readonly start: RegExp
  /** The first sentence that fits says what moved. */
  readonly sentences: readonly MessageSentence[]
  /** The balance after it, and when it was; each with a group of that name. */
  readonly balance: RegExp
  readonly time: RegExp
}
