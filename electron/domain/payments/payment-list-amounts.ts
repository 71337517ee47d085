import Big from 'big.js'
import type { CsvRow } from '../files/csv-rows.ts'
import type { Amount } from '../money/money.ts'
import { namesTotal } from './payment-list-names.ts'
import {
  type ListedAmount,
  type ListOptions,
  type ListProblem,
  listProblemAt,
  type RowAmounts,
  readRowAmounts
} from './payment-list-rows.ts'
import type { PaymentTable } from './payment-list-table.ts'

export type { ListedAmount, ListFault, ListProblem } from './payment-list-rows.ts'

export type AmountsResult =
  | {
      readonly kind: 'amounts'
      readonly amounts: readonly ListedAmount[]
      readonly sum: Amount
      /** The line of the total that was left out; null if there was none. */
      readonly leftOut: number | null
    }
  /** The list is refused as a whole, so that no part of it is dropped silently. */
  | { readonly kind: 'refused'; readonly problems: readonly ListProblem[] }

export interface AmountsOptions extends ListOptions {
  /** How to treat a last row that looks like a total. */
  readonly total: 'ask' | 'leaveOut' | 'count'
}

/**
 * The amounts in a column (counted from 0) in the wallet's currency, with their lines and exact sum; or every
 * problem found.
 */
export function readAmounts(table: PaymentTable, column: number, options: AmountsOptions): AmountsResult {
  const { amounts, problems, total } = readBeforeTotal(table, column, options)
  const unresolved = total && options.total === 'ask' ? [listProblemAt(total, column, 'looksLikeTotal')] : []
  if (problems.length + unresolved.length > 0)
    return { kind: 'refused', problems: [...problems, ...unresolved] }
  return { kind: 'amounts', amounts, sum: sumOf(amounts).toFixed(), leftOut: total?.line ?? null }
}

/** The last row is a total if it is labelled as one, or if it is the sum of all rows before it. */
function readBeforeTotal(
  table: PaymentTable,
  column: number,
  options: AmountsOptions
): RowAmounts & { total?: CsvRow } {
  const total = table.rows.at(-1)
  if (options.total === 'count' || !total) return readRowAmounts(table, column, options)
  if (namesTotal(total.cells.find(cell => cell.trim() !== '') ?? ''))
    return { ...readRowAmounts({ ...table, rows: table.rows.slice(0, -1) }, column, options), total }
  const read = readRowAmounts(table, column, options)
  if (read.problems.length > 0 || !addsUp(read.amounts)) return read
  return { ...read, amounts: read.amounts.slice(0, -1), total }
}

const sumOf = (amounts: readonly ListedAmount[]): Big =>
  amounts.reduce((sum, { amount }) => sum.plus(amount), new Big(0))

/**
 * Whether the last amount is the sum of all before it. With two equal amounts, the second is a payment rather
 * than a total.
 */
const addsUp = (amounts: readonly ListedAmount[]): boolean =>
  amounts.length > 2 && sumOf(amounts.slice(0, -1)).eq(amounts.at(-1)?.amount ?? 0)
