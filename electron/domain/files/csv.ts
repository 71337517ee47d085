import { type CsvOptions, type CsvProblem, CsvScanner, cellText } from './csv-scanner.ts'

/** What has to be quoted in a comma-separated line: quotes, line ends, commas, a byte order mark, outer blanks. */
const UNSAFE = /[",\r\n\ufeff]|^ | $/

/** A comma-separated CSV line including its CRLF, quoted where needed (RFC 4180). */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map(cell => (UNSAFE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join()}\r\n`

/** A row of a table and the line of the file it begins on; the first line is 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Rows that csvRows reads, in one go as well. */
const MAX_ROWS = 100_000

/**
 * Reads delimited text (RFC 4180) row by row, up to the end or the first problem. A blank line is a row with one empty
 * cell. A quoted cell may span several lines, so a row's line can differ from its index.
 */
export function* readCsv(text: string, options: CsvOptions): Generator<CsvRow, CsvProblem | null> {
  const scanner = new CsvScanner(text, options)
  for (;;) {
    const found = scanner.next()
    if (found !== 'row') return found
    const { line, starts } = scanner
    const cells: string[] = []
    for (let at = 1; at < starts.length; at += 1)
      cells.push(cellText(text, starts[at - 1] ?? 0, (starts[at] ?? 0) - 1))
    yield { line, cells }
  }
}

/** All rows of a delimited text, as readCsv reads them, or the first problem. */
export function csvRows(text: string, delimiter: string, first = 1): readonly CsvRow[] | CsvProblem {
  const rows: CsvRow[] = []
  const reader = readCsv(text, { delimiter, first })
  for (;;) {
    const { done, value } = reader.next()
    if (done) return value ?? rows
    if (rows.push(value) > MAX_ROWS) return { kind: 'tooMany', line: value.line }
  }
}

/** What a spreadsheet may take for the beginning of a formula; full-width signs count in some languages. */
const SIGNS = '=+\\-@＝＋－＠'

/** What separates cells for a program that was told another delimiter, or that knows no quotes. */
const DELIMITERS = ',;:|^~\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029'

/** What a program may skip before a sign: delimiters, quotes, blanks, invisible characters; and the apostrophes put in. */
const SKIPPED = `'"\\s\\p{C}${DELIMITERS}`

/** What leads to a sign, and the signs; or else a stretch of text without one. */
const STRETCHES = new RegExp(`([${SKIPPED}]*)([${SIGNS}]+)|[${SKIPPED}]+|[^${SKIPPED}${SIGNS}]+`, 'gu')

/**
 * A text whose beginning may be taken for a formula. A tab or line end is dropped by some programs, and what follows it
 * becomes the beginning.
 */
const BEGINNING = new RegExp(`^(?:[${SKIPPED}]*[${SIGNS}]|'*[\\t\\r\\n])`, 'u')

const AFTER_DELIMITER = new RegExp(`[${DELIMITERS}]`, 'g')
const ESCAPED = new RegExp(`([${DELIMITERS}])'`, 'g')

/** Changes what leads to the signs of a text. */
const changeLeads = (text: string, change: (lead: string) => string): string =>
  text.replace(STRETCHES, (stretch, lead: string, sign: string | undefined) =>
    sign === undefined ? stretch : change(lead) + sign
  )

/**
 * Turns text into a cell that no spreadsheet executes, whatever delimiter it was told: an apostrophe is put wherever a
 * cell could begin that leads to a sign. It changes none of the other such places, so that the text can be read back
 * exactly.
 */
export function toCell(text: string): string {
  const cell = changeLeads(text, lead => lead.replace(AFTER_DELIMITER, "$&'"))
  return BEGINNING.test(text) ? `'${cell}` : cell
}

/** The inverse of {@link toCell}. */
export function fromCell(cell: string): string {
  const text = changeLeads(cell, lead => lead.replace(ESCAPED, '$1'))
  return cell.startsWith("'") && BEGINNING.test(cell) ? text.slice(1) : text
}
