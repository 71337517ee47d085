import type { CsvRow } from '../files/csv.ts'
import type { Language } from '../language.ts'
import { fractionDigits } from '../money/currency.ts'
import { type Amount, compare, isZero, significantDecimals, sumOf } from '../money/money.ts'
import { type Figure, figureReaderFor, parseFigure } from './list-figure.ts'
import { isBlankRow, namesTotal, type PaymentTable } from './list-table.ts'

/** Why a line of a list cannot be used. */
type ListFault =
  | 'empty'
  | 'notANumber'
  | 'negative'
  | 'zero'
  /** More decimals than the currency has. */
  | 'tooManyDecimals'
  /** "1.234" may mean a thousand or just over one, and the rest of the column does not settle it. */
  | 'ambiguous'
  | 'otherCurrency'
  /** The row has more or fewer cells than the first one: an amount may have been split. */
  | 'cells'
  /** The last row is the sum of those above it. The user decides whether it is a total or a payment. */
  | 'looksLikeTotal'

interface ListProblem {
  /** The line of the text; the first is 1. */
  readonly line: number
  readonly value: string
  readonly why: ListFault
}

interface ListedAmount {
  readonly line: number
  readonly amount: Amount
}

interface ListOptions {
  /** The wallet's currency. */
  readonly currency: string
  /** Decides the decimal separator if the column itself does not settle it. */
  readonly language: Language
  /** Whether negative amounts (money in) and zeros are accepted, as in a merchant's records. */
  readonly signed: boolean
}

interface RowAmounts {
  readonly amounts: readonly ListedAmount[]
  readonly problems: readonly ListProblem[]
}

/** Reads the amounts in a column (counted from 0) and collects every problem. */
function readRowAmounts(table: PaymentTable, column: number, options: ListOptions): RowAmounts {
  const figures = table.rows.map(row => parseFigure(valueAt(row, column)))
  const decimals = fractionDigits(options.currency)
  const readFigure = figureReaderFor(figures, options.language, decimals)
  const amounts: ListedAmount[] = []
  const problems: ListProblem[] = []
  table.rows.forEach((row, index) => {
    const figure = figures[index] ?? null
    const amount = figure === null ? null : readFigure(figure)
    const why = hasWrongCellCount(row, table)
      ? 'cells'
      : (figureFault(valueAt(row, column), figure, options) ?? amountFault(amount, decimals, options))
    if (why !== null) problems.push(listProblemAt(row, column, why))
    else amounts.push({ line: row.line, amount: `${figure?.negative ? '-' : ''}${amount}` })
  })
  return { amounts, problems }
}

const valueAt = ({ cells }: CsvRow, column: number): string => cells[column]?.trim() ?? ''

const listProblemAt = (row: CsvRow, column: number, why: ListFault): ListProblem => ({
  line: row.line,
  value: valueAt(row, column),
  why
})

/** Whether a non-blank row has fewer cells than the first one, or extra cells that are not empty. */
const hasWrongCellCount = (row: CsvRow, { columns }: PaymentTable): boolean =>
  !isBlankRow(row) &&
  (row.cells.length < columns.length || row.cells.slice(columns.length).some(cell => cell.trim() !== ''))

function figureFault(
  value: string,
  figure: Figure | null,
  { currency, signed }: ListOptions
): ListFault | null {
  if (value === '') return 'empty'
  if (figure === null) return 'notANumber'
  const isOther = figure.currencies?.includes(currency.toUpperCase()) === false
  if (isOther) return 'otherCurrency'
  return figure.negative && !signed ? 'negative' : null
}

function amountFault(
  amount: Amount | 'ambiguous' | null,
  decimals: number,
  { signed }: ListOptions
): ListFault | null {
  if (amount === 'ambiguous' || amount === null) return 'ambiguous'
  // Trailing zeros do not count: "UGX 500.00" is fine.
  if (significantDecimals(amount) > decimals) return 'tooManyDecimals'
  return isZero(amount) && !signed ? 'zero' : null
}

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
  return { kind: 'amounts', amounts, sum: sumOf(amounts), leftOut: total?.line ?? null }
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

/**
 * Whether the last amount is the sum of all before it. With two equal amounts, the second is a payment rather
 * than a total.
 */
const addsUp = (amounts: readonly ListedAmount[]): boolean =>
  amounts.length > 2 && compare(sumOf(amounts.slice(0, -1)), amounts.at(-1)?.amount ?? '0') === 0
