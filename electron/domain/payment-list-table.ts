import { type CsvProblem, type CsvRow, csvRows } from './csv-rows.ts'
import { figureOf } from './payment-list-figure.ts'
import { namesAmounts } from './payment-list-names.ts'

/** A list of payments as it was pasted or filed. */
export interface Table {
  readonly kind: 'table'
  /** What its header calls each column; null where it has none, or calls it nothing. */
  readonly columns: readonly (string | null)[]
  /** What stands below the header; blank rows at the end are none. */
  readonly rows: readonly CsvRow[]
}

const DELIMITERS = ['\t', ';', '|', ',']
/** Stands in no text: a list of one column. */
const NONE = '\u001f'

/**
 * Reads pasted amounts, one a line, or a table with commas, semicolons or tabs, with or without a header. Lines are
 * those of the text as given: a byte order mark, Excel's "sep=;" and titles above a header are passed over.
 */
export function readTable(text: string): Table | CsvProblem | { readonly kind: 'empty' } {
  const bare = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const told = /^"?sep=(.)"?(?:\n|$)/i.exec(bare)
  const rows = told
    ? csvRows(bare.slice(told[0].length), told[1] ?? ',', 2)
    : csvRows(bare, delimiterOf(bare))
  if ('kind' in rows) return rows
  const end = rows.findLastIndex(row => !isBlank(row)) + 1
  const width = commonWidth(rows)
  const start = rows.findIndex(row => !isBlank(row) && !isTitle(row, width))
  const first = rows[start]
  if (!first || start >= end) return { kind: 'empty' }
  const headed = isHeader(first.cells)
  return {
    kind: 'table',
    columns: first.cells.map(cell => (headed && cell.trim() !== '' ? cell.trim() : null)),
    rows: rows.slice(headed ? start + 1 : start, end)
  }
}

/** Whether nothing stands in a row. */
export const isBlank = ({ cells }: CsvRow): boolean => cells.every(cell => cell.trim() === '')

/**
 * The rarer a mark is in plain text the sooner it is taken for the delimiter, since a comma may as well stand in an
 * amount: a list that is amounts only has one column.
 */
function delimiterOf(text: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (isList(lines) || (!lines[0]?.includes(',') && isList(lines.slice(1)))) return NONE
  const fits = (delimiter: string): boolean => {
    if (!text.includes(delimiter)) return false
    const rows = csvRows(text, delimiter)
    return !('kind' in rows) && commonWidth(rows) > 1
  }
  return DELIMITERS.find(fits) ?? NONE
}

/** Whether one mark for decimals makes an amount of every line; with four decimals it would rather be two cells. */
function isList(lines: readonly string[]): boolean {
  const readAll = (mark: 'point' | 'comma') =>
    lines.every(line => /^\d+(\.\d{1,3})?$/.test(figureOf(line)?.[mark] ?? ''))
  return lines.length > 0 && (readAll('point') || readAll('comma'))
}

/** The number of cells that most rows have; 1 where there are none. */
function commonWidth(rows: readonly CsvRow[]): number {
  const widths = Map.groupBy(
    rows.filter(row => !isBlank(row)),
    row => row.cells.length
  )
  return [...widths].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 1
}

/** One cell alone above a table, which is no amount: "Payroll November". */
function isTitle({ cells }: CsvRow, width: number): boolean {
  const [only, ...more] = cells.filter(cell => cell.trim() !== '')
  return width > 1 && only !== undefined && more.length === 0 && figureOf(only) === null
}

/** A first payment that is mistyped must not pass for a header, so a figure in it has to stand in a name. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map(cell => cell.trim()).filter(cell => cell !== '')
  if (names.some(name => /^(nil|none|null|n\/?a|hakuna)$/i.test(name) || figureOf(name) !== null))
    return false
  return names.some(namesAmounts)
    ? names.every(name => !/^[^\p{L}]*\d/u.test(name))
    : names.every(name => !/\d/.test(name)) && names.some(name => /\p{L}/u.test(name))
}
