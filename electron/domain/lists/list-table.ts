import type { CsvRow } from '../files/csv.ts'
import { currenciesOf } from '../money/currency.ts'
import { parseFigure } from '../money/figure.ts'
import { finish, ROWS_A_STEP, type Steps } from '../steps.ts'
import { namesAmounts, namesColumn } from './columns/column-name.ts'
import { cellAt, filledRows, type ListRows, rowsFrom } from './text/text-row.ts'
import { commonWidth } from './text/text-rows.ts'

/** A list of payments, pasted or read from a file or a sheet. */
export interface ListTable {
  /** What stands above the table: titles, an account's name, a period. Blank rows left out. */
  readonly preamble: readonly CsvRow[]
  /** The column names from the header; null where there is no header or the cell is empty. */
  readonly columns: readonly (string | null)[]
  /** What a row of units below the header says of each column ("KES", "'000"); empty where there is none. */
  readonly units: readonly string[]
  /** The rows below the header, without blank ones. */
  readonly rows: ListRows
}

/** Rows by which the width is judged. */
const WIDTH_ROWS = 1_000

/** Rows by which it is judged how many cells are usual. */
const TYPICAL_ROWS = 200

/** The header stands within the first rows, below titles. */
const HEADER_ROWS = 60

const filled = ({ cells }: CsvRow): string[] => cells.map(cell => cell.trim()).filter(cell => cell !== '')

/**
 * Finds titles, header and body among rows of cells; null where there is nothing.
 * @param mayHaveHeader false for lines of a payee and an amount
 */
export function* tableInSteps(all: ListRows, mayHaveHeader = true): Steps<ListTable | null> {
  const rows = filledRows(all)
  yield
  const width = commonWidth(rows.slice(0, WIDTH_ROWS))
  const header = mayHaveHeader ? yield* headerIndex(rows, width) : null
  const start = header ?? (yield* firstBelowTitles(rows, width))
  const first = start === null ? undefined : rows.at(start)
  if (start === null || !first) return null
  const names = header === null ? first.cells.map(() => null) : first.cells.map(cell => cell.trim() || null)
  const body = header === null ? start : start + 1
  const under = rows.at(body)
  const hasUnits = header !== null && under !== undefined && isUnits(under)
  return {
    preamble: rows.slice(0, start),
    columns: names,
    units: hasUnits ? under.cells.map(cell => cell.trim()) : [],
    rows: rowsFrom(rows, hasUnits ? body + 1 : body)
  }
}

/** Finds it at once; see {@link tableInSteps}. */
export const tableOf = (all: ListRows, mayHaveHeader = true): ListTable | null =>
  finish(tableInSteps(all, mayHaveHeader))

/** The row that names most columns; without one, a first row that could be nothing but names. Null for no header. */
function* headerIndex(rows: ListRows, width: number): Steps<number | null> {
  let best: { at: number; named: number } | null = null
  let dataWidth = 0
  for (const [at, row] of rows.slice(0, HEADER_ROWS).entries()) {
    yield
    const cells = filled(row)
    if (cells.some(cell => parseFigure(cell) !== null)) {
      // An account's number above the header is narrower than the table; a payment is not.
      if (!cells[0]?.endsWith(':')) dataWidth = Math.max(dataWidth, cells.length)
      continue
    }
    const isWider = dataWidth === 0 || cells.length * 0.6 > dataWidth
    const named = isWider && isHeader(cells, width) ? cells.filter(namesColumn).length : 0
    if (named > (best?.named ?? 0)) best = { at, named }
  }
  if (best) return best.at
  const first = yield* firstBelowTitles(rows, width)
  const row = first === null ? undefined : rows.at(first)
  const cells = row && filled(row)
  return cells && isHeader(cells, width) && cells.length * 2 >= width ? first : null
}

/** The first row that is no title; null where all are. */
function* firstBelowTitles(rows: ListRows, width: number): Steps<number | null> {
  let index = 0
  for (const row of rows) {
    if (!isTitle(row, width)) return index
    index += 1
    if (index % ROWS_A_STEP === 0) yield
  }
  return null
}

/**
 * Whether a row may be a header. A mistyped first payment must not be taken for one, so a digit is allowed only inside a
 * name.
 */
function isHeader(names: readonly string[], width: number): boolean {
  if (width > 1 && (names.length < 2 || (names.length === 2 && names[0]?.endsWith(':')))) return false
  if (names.some(name => /^(nil|none|null|n\/a|hakuna)$/i.test(name) || parseFigure(name) !== null))
    return false
  return names.some(namesAmounts) || names.filter(namesColumn).length > 1
    ? names.every(name => !/^[^\p{L}]*\d/u.test(name))
    : names.every(name => !/\d/.test(name)) && names.some(name => /\p{L}/u.test(name))
}

/** A single cell above a table that is no amount ("Payroll November"), or a name and what it is ("Period:"). */
function isTitle(row: CsvRow, width: number): boolean {
  const [only, ...more] = filled(row)
  if (width < 2 || only === undefined) return false
  if (more.length === 0) return parseFigure(only) === null
  return only.endsWith(':') && more.length === 1
}

/** A row of nothing but currencies and units: "KES", "(UGX)", "'000". */
function isUnits(row: CsvRow): boolean {
  const cells = filled(row).map(cell => cell.replace(/[()[\]]/g, '').trim())
  return cells.every(cell => cell.split(/\s+/).every(word => /^'?000'?s?$/.test(word) || isSign(word)))
}

const isSign = (word: string): boolean => /\p{L}|\p{Sc}/u.test(word) && currenciesOf(word) !== null

/** What a column holds, each text once, blank ones left out. */
export function* textsInSteps({ rows }: ListTable, column: number): Steps<readonly string[]> {
  const texts = new Set<string>()
  let index = 0
  for (const row of rows) {
    texts.add(cellAt(row, column))
    index += 1
    if (index % ROWS_A_STEP === 0) yield
  }
  texts.delete('')
  return [...texts]
}

/** How many cells an ordinary row fills. */
export function typicalCells({ columns, rows }: ListTable): number {
  const counts = new Map<number, number>()
  for (const row of rows.slice(0, TYPICAL_ROWS)) {
    const { length } = filled(row)
    counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  const [usual = 1] = [...counts].sort(([cells, a], [more, b]) => b - a || more - cells)[0] ?? []
  return Math.min(usual, columns.length)
}
