import type { CsvRow } from '../files/csv-rows.ts'
import type { Language } from '../language.ts'
import { fractionDigits } from '../money/currency-digits.ts'
import { type Amount, isZero } from '../money/money.ts'
import { figureReaderFor } from './payment-list-convention.ts'
import { type Figure, parseFigure } from './payment-list-figure.ts'
import { isBlankRow, type PaymentTable } from './payment-list-table.ts'

/** Why a line of a list cannot be used. */
export type ListFault =
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

export interface ListProblem {
  /** The line of the text; the first is 1. */
  readonly line: number
  readonly value: string
  readonly why: ListFault
}

export interface ListedAmount {
  readonly line: number
  readonly amount: Amount
}

export interface ListOptions {
  /** The wallet's currency. */
  readonly currency: string
  /** Decides the decimal separator if the column itself does not settle it. */
  readonly language: Language
  /** Whether negative amounts (money in) and zeros are accepted, as in a merchant's records. */
  readonly signed: boolean
}

export interface RowAmounts {
  readonly amounts: readonly ListedAmount[]
  readonly problems: readonly ListProblem[]
}

/** Reads the amounts in a column (counted from 0) and collects every problem. */
export function readRowAmounts(table: PaymentTable, column: number, options: ListOptions): RowAmounts {
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

export const listProblemAt = (row: CsvRow, column: number, why: ListFault): ListProblem => ({
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
  if (decimalsOf(amount) > decimals) return 'tooManyDecimals'
  return isZero(amount) && !signed ? 'zero' : null
}

/** Trailing zeros do not count: "UGX 500.00" is fine. */
const decimalsOf = (amount: Amount): number => amount.split('.')[1]?.replace(/0+$/, '').length ?? 0
