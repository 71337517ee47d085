import { type CsvProblem, type CsvRow, csvRows } from '../files/csv.ts'
import { parseFigure } from './list-figure.ts'

const NET = /\bnet\b|take.?home|halisi|[àa] payer/i
const AMOUNT =
  /\b(amounts?|amt|kiasi|montants?|pay|payments?|payouts?|salary|salaries|salaires?|mshahara|wages?|malipo|paiements?|value|valeur|withdrawn|debit)\b/i
const OTHER =
  /\b(phone|mobile|msisdn|simu|t[ée]l([ée]phone)?|account|akaunti|compte|id|no|number|namba|num[ée]ro|date|tarehe|time|ref|reference|balance|salio|solde|bank|fees?|charges?|tax|days|hours|rate)\b/i

/** Longer cells hold neither a name nor a label; what is beyond is not looked at. */
const MAX_LENGTH = 100

/**
 * How likely a column of this name holds the amounts to pay: 3 a net amount, 2 an amount, 1 unknown, 0
 * something else.
 */
export function amountColumnRank(name: string | null): 0 | 1 | 2 | 3 {
  const words = (name ?? '')
    .slice(0, MAX_LENGTH)
    .replace(/_/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  if (OTHER.test(words)) return 0
  if (NET.test(words)) return 3
  return AMOUNT.test(words) ? 2 : 1
}

/** Whether a header cell names amounts to pay, in any of the languages. */
export const namesAmounts = (name: string): boolean => amountColumnRank(name) > 1

/** Whether a first cell with this text labels its row as a total. */
export const namesTotal = (cell: string): boolean =>
  /^\W*(grand[ -]?|sub[ -]?)?(totals?|totaux|jumla|sum|somme)(?!\p{L})/iu.test(cell.slice(0, MAX_LENGTH))

/** A list of payments, pasted or read from a file. */
export interface PaymentTable {
  readonly kind: 'table'
  /** The column names from the header; null where there is no header or the cell is empty. */
  readonly columns: readonly (string | null)[]
  /** The rows below the header, without blank rows at the end. */
  readonly rows: readonly CsvRow[]
}

/** Maximum number of rows used to judge a column. */
const SAMPLE_ROWS = 1_000

/** The non-empty cells by which a column (counted from 0) is judged. */
export const sampleCells = (table: PaymentTable, column: number): string[] =>
  table.rows
    .slice(0, SAMPLE_ROWS)
    .map(row => row.cells[column]?.trim() ?? '')
    .filter(cell => cell !== '')

const DELIMITERS = ['\t', ';', '|', ',']
/** The unit separator, which occurs in no text: makes a list of one column. */
const NO_DELIMITER = '\u001f'

/**
 * Parses a pasted list: one amount per line, or a table with commas, semicolons, pipes or tabs, with or
 * without a header. A byte order mark, Excel's "sep=;" and titles above the header are skipped; line numbers
 * still refer to the original text.
 */
export function parsePaymentTable(text: string): PaymentTable | CsvProblem | { readonly kind: 'empty' } {
  const bare = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const declared = /^"?sep=(.)"?(?:\n|$)/i.exec(bare)
  const rows = declared
    ? csvRows(bare.slice(declared[0].length), declared[1] ?? ',', 2)
    : csvRows(bare, delimiterOf(bare))
  if ('kind' in rows) return rows
  const end = rows.findLastIndex(row => !isBlankRow(row)) + 1
  const width = commonWidth(rows)
  const start = rows.findIndex(row => !isBlankRow(row) && !isTitle(row, width))
  const first = rows[start]
  if (!first || start >= end) return { kind: 'empty' }
  const hasHeader = isHeader(first.cells)
  return {
    kind: 'table',
    columns: first.cells.map(cell => (hasHeader && cell.trim() !== '' ? cell.trim() : null)),
    rows: rows.slice(hasHeader ? start + 1 : start, end)
  }
}

export const isBlankRow = ({ cells }: CsvRow): boolean => cells.every(cell => cell.trim() === '')

/**
 * Tries the candidates from the rarest in ordinary text to the most common, because a comma may also be part
 * of an amount. A list that contains only amounts has one column.
 */
function delimiterOf(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (isAmountList(lines) || (!lines[0]?.includes(',') && isAmountList(lines.slice(1)))) return NO_DELIMITER
  const fits = (delimiter: string): boolean => {
    if (!text.includes(delimiter)) return false
    const rows = csvRows(text, delimiter)
    return !('kind' in rows) && commonWidth(rows) > 1
  }
  return DELIMITERS.find(fits) ?? NO_DELIMITER
}

/**
 * Whether every line is an amount with the same decimal separator. Four or more decimals look like two cells
 * instead.
 */
function isAmountList(lines: readonly string[]): boolean {
  const allRead = (separator: 'point' | 'comma') =>
    lines.every(line => /^\d+(\.\d{1,3})?$/.test(parseFigure(line)?.[separator] ?? ''))
  return lines.length > 0 && (allRead('point') || allRead('comma'))
}

/** The most common number of cells in a row; 1 if there are no rows. */
function commonWidth(rows: readonly CsvRow[]): number {
  const widths = Map.groupBy(
    rows.filter(row => !isBlankRow(row)),
    row => row.cells.length
  )
  return [...widths].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 1
}

/** A single non-empty cell above a table that is not an amount: "Payroll November". */
function isTitle({ cells }: CsvRow, width: number): boolean {
  const [only, ...more] = cells.filter(cell => cell.trim() !== '')
  return width > 1 && only !== undefined && more.length === 0 && parseFigure(only) === null
}

/**
 * Whether the first row is a header. A mistyped first payment must not be taken for one, so a digit is
 * allowed only inside a name.
 */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map(cell => cell.trim()).filter(cell => cell !== '')
  if (names.some(name => /^(nil|none|null|n\/?a|hakuna)$/i.test(name) || parseFigure(name) !== null))
    return false
  return names.some(namesAmounts)
    ? names.every(name => !/^[^\p{L}]*\d/u.test(name))
    : names.every(name => !/\d/.test(name)) && names.some(name => /\p{L}/u.test(name))
}
