import { type CsvRow, readCsv } from '../../files/csv.ts'
import { type CsvOptions, type CsvProblem, CsvScanner } from '../../files/csv-scanner.ts'
import { currenciesOfWord } from '../../money/currency.ts'
import { parseFigure } from '../../money/figure.ts'
import { findInSteps, ROWS_A_STEP, type Steps } from '../../steps.ts'
import { namesAmounts, namesColumn } from '../columns/column-name.ts'
import type { MessageLayout } from '../layouts/list-layout.ts'
import { parsePayeeLine } from './payee-line.ts'
import { isBlankRow, type ListRows, TextPositions, widthOf } from './text-row.ts'

/** Rows of cells as a text has them. */
export interface TextRows {
  readonly kind: 'rows'
  readonly rows: ListRows
  /** lines: each line is a payee and an amount, the cells of its row. */
  readonly shape: 'table' | 'lines'
  /** Every row could be torn apart at a comma that belongs to its amount. */
  readonly torn: boolean
  /** Whose confirmation messages they are. */
  readonly messagesOf?: MessageLayout
}

const DELIMITERS = ['\t', ';', '|', ','] as const
/** The unit separator, which occurs in no text: makes a list of one column. */
const NO_DELIMITER = '\u001f'

/** A line is judged by its beginning. Characters. */
const MAX_LINE = 400

/** Rows by which a delimiter is judged. */
const SAMPLE_ROWS = 200
/** Somewhat more than 100,000 payments, for titles and totals. */
const MAX_ROWS = 101_000

/** Between two pauses: a fraction of a millisecond. */
const CHARACTERS_A_STEP = 50_000

/** More characters than a line such as "sep=;" has. */
const MAX_DECLARATION = 20

/** Reads a text as rows, by the delimiter that leaves no figure cut in two. */
export function* textRowsInSteps(text: string): Steps<TextRows | CsvProblem> {
  const from = text.startsWith('\ufeff') ? 1 : 0
  const declared = /^"?sep=(.)"?(?:\r\n?|\n|$)/i.exec(text.slice(from, from + MAX_DECLARATION))
  if (declared) {
    const [whole, delimiter = ','] = declared
    return yield* allRows(text, { delimiter, first: 2, from: from + whole.length })
  }
  const delimiter = yield* delimiterOf(text, from)
  const torn = delimiter === ',' && (yield* isTorn(yield* sampleOf(text, { delimiter, from })))
  return yield* allRows(text, { delimiter, from }, torn)
}

function* allRows(text: string, options: CsvOptions, torn = false): Steps<TextRows | CsvProblem> {
  const scanner = new CsvScanner(text, options)
  const positions = new TextPositions(text)
  let [scanned, paused] = [0, 0]
  for (;;) {
    const found = scanner.next()
    if (found === null) break
    if (found !== 'row') return found
    positions.add(scanner)
    scanned += 1
    if (scanned > MAX_ROWS) return { kind: 'tooMany', line: scanner.line }
    const [start = 0] = scanner.starts
    if (start - paused < CHARACTERS_A_STEP) continue
    paused = start
    yield
  }
  const rows = positions.rows()
  if (options.delimiter !== NO_DELIMITER || isMostly(rows, row => isAmount(row.cells[0] ?? '')))
    return { kind: 'rows', rows, shape: 'table', torn }
  const lines: CsvRow[] = []
  for (const row of rows) {
    lines.push(payeeRow(row))
    if (lines.length % ROWS_A_STEP === 0) yield
  }
  return { kind: 'rows', rows: lines, shape: 'lines', torn }
}

/** A line as a payee and an amount. One with several figures keeps them all as its amount, which is then refused. */
function payeeRow({ line, cells }: CsvRow): CsvRow {
  const [text = ''] = cells
  const read = parsePayeeLine(text)
  if (read === 'several') return { line, cells: [text.trim(), text.trim()] }
  return { line, cells: read ? [read.payee, read.figure] : [text, ''] }
}

/** A figure alone, or with a currency; "Bob 2,500" and "Jan 300" are none. */
function isAmount(cell: string): boolean {
  const word = /^\s*(\p{L}{3}) /u.exec(cell)?.[1]
  return isFigure(cell) && (word === undefined || currenciesOfWord(word) !== null)
}

const isFigure = (cell: string): boolean => parseFigure(cell.trim()) !== null

/** Whether a test holds for at least half of the rows that hold anything. */
function isMostly(rows: ListRows, test: (row: CsvRow) => boolean): boolean {
  const sample = rows.slice(0, SAMPLE_ROWS).filter(row => !isBlankRow(row))
  return sample.length > 0 && sample.filter(test).length * 2 >= sample.length
}

interface Sample {
  readonly delimiter: string
  readonly rows: readonly CsvRow[]
  /** How many columns the best header names. */
  readonly named: number
  readonly width: number
  /** The share of rows that fit the width. */
  readonly fit: number
  readonly hasFigures: boolean
}

/** The first rows as a delimiter divides them, up to the first that cannot be read. */
function* sampleOf(text: string, options: CsvOptions): Steps<readonly CsvRow[]> {
  const rows: CsvRow[] = []
  const reader = readCsv(text, options)
  while (rows.length < SAMPLE_ROWS) {
    const { done, value } = reader.next()
    if (done) break
    if (!isBlankRow(value)) rows.push(value)
    if (value.line % ROWS_A_STEP === 0) yield
  }
  return rows
}

/** The number of cells up to the last that holds anything. */
const filledWidth = ({ cells }: CsvRow): number => cells.findLastIndex(cell => cell.trim() !== '') + 1

function* judge(text: string, delimiter: string, from: number): Steps<Sample> {
  const rows = yield* sampleOf(text, { delimiter, from })
  let header = { named: 0, width: 0 }
  for (const { cells } of rows) {
    const names = cells.filter(cell => cell.trim() !== '')
    const named = names.length > 1 && !names.some(isFigure) ? names.filter(namesColumn).length : 0
    if (named > header.named) header = { named, width: cells.length }
    yield
  }
  const width = header.named > 1 ? header.width : commonWidth(rows)
  const fit =
    rows.filter(row => filledWidth(row) > 1 && filledWidth(row) <= width).length / (rows.length || 1)
  const columns = [...Array(Math.min(width, 50)).keys()]
  const hasFigures = columns.some(column => isMostly(rows, row => isFigure(row.cells[column] ?? '')))
  return { delimiter, rows, named: header.named > 1 ? header.named : 0, width, fit, hasFigures }
}

/** The most common number of cells in a row, the larger of two; 1 if there are no rows. */
export function commonWidth(rows: readonly CsvRow[]): number {
  const widths = Map.groupBy(
    rows.filter(row => !isBlankRow(row)),
    widthOf
  )
  return [...widths].sort(([width, a], [other, b]) => b.length - a.length || other - width)[0]?.[0] ?? 1
}

/**
 * The delimiter whose header names most, or else by which a column of figures comes out, the rarest in ordinary text first.
 */
function* delimiterOf(text: string, from: number): Steps<string> {
  const sample = yield* sampleOf(text, { delimiter: NO_DELIMITER, from })
  const lines = sample.map(({ cells: [line = ''] }) => line.slice(0, MAX_LINE))
  if (isAmountList(lines) || (!lines[0]?.includes(',') && isAmountList(lines.slice(1)))) return NO_DELIMITER
  const samples: Sample[] = []
  for (const delimiter of DELIMITERS)
    if (text.includes(delimiter)) samples.push(yield* judge(text, delimiter, from))
  const fitting = samples
    .filter(sample => sample.width > 1 && (sample.named > 0 || sample.fit >= 0.5))
    .filter(sample => sample.named > 0 || sample.delimiter !== ',' || !cutsFigures(lines))
  const [best] = fitting.sort(
    (a, b) => b.named - a.named || Number(b.hasFigures) - Number(a.hasFigures) || b.fit - a.fit
  )
  return best?.delimiter ?? NO_DELIMITER
}

/**
 * Whether every line is an amount with the same decimal sign. Four or more decimals look like two cells instead.
 */
function isAmountList(lines: readonly string[]): boolean {
  const allRead = (separator: 'point' | 'comma') =>
    lines.every(line => /^\d+(\.\d{1,3})?$/.test(parseFigure(line)?.[separator] ?? ''))
  return lines.length > 0 && (allRead('point') || allRead('comma'))
}

/**
 * Whether the comma is part of the figures: on more lines than not, it stands between digits only, or a blank follows those
 * that do not ("Ann - 2,500", "Ann, 2,500").
 */
function cutsFigures(lines: readonly string[]): boolean {
  if (lines.some(line => line.includes('"'))) return false
  const plain = lines.map(line => line.replace(/[,\s]+$/, ''))
  const between = plain.filter(line => /\d,\d/.test(line) && (/\p{L}/u.test(line) || GROUPED.test(line)))
  const cut = between.filter(line => !/(?:^|\D),(?! )|,(?![\d ])/.test(line))
  const divided = plain.filter(line => line.includes(',')).length - cut.length
  return cut.length > divided
}

/** "2,500" in two cells, with or without its currency. */
const TORN_GROUPS = /^\s*(?:\p{L}{1,4}\.? ?|\p{Sc} ?)?\d{1,3},\d{3}(?:\.\d\d)?(?:\/[=-]|=| ?\p{L}{1,4})?\s*$/u

/** An amount alone, with grouped thousands. */
const GROUPED = /^\s*\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/**
 * Whether rows without a header that names their columns look torn: in most, two cells side by side make one amount
 * ("1,500,50", "2,500").
 */
function* isTorn(rows: readonly CsvRow[]): Steps<boolean> {
  const header = yield* findInSteps(
    rows,
    ({ cells }) => cells.filter(namesColumn).length > 1 || cells.some(namesAmounts)
  )
  if (header) return false
  const tornAt = (column: number, shape: RegExp) =>
    isMostly(rows, ({ cells }) => {
      const [left = '', right = ''] = cells.slice(column, column + 2)
      return shape.test(`${left},${right}`)
    })
  return [...Array(20).keys()].some(
    column => tornAt(column, TORN_GROUPS) || tornAt(column, /^\s*[1-9]\d*,\d\d?$/)
  )
}
