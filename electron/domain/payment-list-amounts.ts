import Big from 'big.js'
import type { CsvRow } from './csv-rows.ts'
import type { Amount } from './money.ts'
import { namesTotal } from './payment-list-names.ts'
import {
  type Listed,
  type ListProblem,
  problemAt,
  type ReadingOptions,
  type ReadRows,
  readRows
} from './payment-list-rows.ts'
import type { Table } from './payment-list-table.ts'

export type { Listed, ListFault, ListProblem } from './payment-list-rows.ts'

export type Amounts =
  | {
      readonly kind: 'amounts'
      readonly amounts: readonly Listed[]
      readonly sum: Amount
      /** The line of the total that was left out; null where none was. */
      readonly leftOut: number | null
    }
  /** Refused as a whole: a list is never paid in part unsaid. */
  | { readonly kind: 'refused'; readonly problems: readonly ListProblem[] }

export interface AmountsOptions extends ReadingOptions {
  /** What to do with a last row that looks like a total. */
  readonly total: 'ask' | 'leaveOut' | 'count'
}

/**
 * The amounts in a column (from 0), in the wallet's currency, each with its line and their exact sum; or everything
 * that is wrong with them.
 */
export function amountsOf(table: Table, column: number, options: AmountsOptions): Amounts {
  const { amounts, problems, total } = readBeforeTotal(table, column, options)
  const asked = total && options.total === 'ask' ? [problemAt(total, column, 'looksLikeTotal')] : []
  if (problems.length + asked.length > 0) return { kind: 'refused', problems: [...problems, ...asked] }
  return { kind: 'amounts', amounts, sum: sumOf(amounts).toFixed(), leftOut: total?.line ?? null }
}

/** A last row is a total if it says so, or else if it adds up all of those before it. */
function readBeforeTotal(
  table: Table,
  column: number,
  options: AmountsOptions
): ReadRows & { total?: CsvRow } {
  const total = table.rows.at(-1)
  if (options.total === 'count' || !total) return readRows(table, column, options)
  if (namesTotal(total.cells.find(cell => cell.trim() !== '') ?? ''))
    return { ...readRows({ ...table, rows: table.rows.slice(0, -1) }, column, options), total }
  const read = readRows(table, column, options)
  if (read.problems.length > 0 || !addsUp(read.amounts)) return read
  return { ...read, amounts: read.amounts.slice(0, -1), total }
}

const sumOf = (amounts: readonly Listed[]): Big =>
  amounts.reduce((sum, { amount }) => sum.plus(amount), new Big(0))

/** Whether the last is the sum of all before it. Of two that are alike the second is a payment, not a total. */
const addsUp = (amounts: readonly Listed[]): boolean =>
  amounts.length > 2 && sumOf(amounts.slice(0, -1)).eq(amounts.at(-1)?.amount ?? 0)
