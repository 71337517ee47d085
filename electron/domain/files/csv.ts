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

/** Why nothing from a line on can be read. */
export interface CsvProblem {
  /**
   * A quote that is not closed, or closed in the middle of a cell; a row longer than any table has; or more rows than
   * any table has.
   */
  readonly kind: 'quote' | 'tooLong' | 'tooMany'
  readonly line: number
}

/** Characters and cells of a row, which is looked at in one go. */
const MAX_ROW = 100_000
const MAX_CELLS = 1_000

/** Rows that csvRows reads, in one go as well. */
const MAX_ROWS = 100_000

interface CsvOptions {
  /** One character, no quote and no line end. */
  readonly delimiter: string
  /** The line number the text begins on; default 1. */
  readonly first?: number
  /** Most characters of a row. */
  readonly maxRow?: number
}

/**
 * Reads delimited text (RFC 4180) row by row, up to the end or the first problem. A blank line is a row with one empty
 * cell. A quoted cell may span several lines, so a row's line can differ from its index. Looks at each character a fixed
 * number of times.
 */
export function* readCsv(
  text: string,
  { delimiter, first = 1, maxRow = MAX_ROW }: CsvOptions
): Generator<CsvRow, CsvProblem | null> {
  if (text === '') return null
  const nextDelimiter = finder(text, delimiter)
  const nextReturn = finder(text, '\r')
  const nextFeed = finder(text, '\n')
  let [at, rowStart, line] = [0, 0, first]
  let row = { line, cells: [] as string[] }
  for (;;) {
    const quoted = text[at] === '"' ? quotedCell(text, at, rowStart + maxRow) : null
    if (text[at] === '"' && !quoted) return { kind: 'quote', line }
    const start = quoted ? skipBlanks(text, quoted.end, delimiter) : at
    const lineEnd = Math.min(nextReturn(start), nextFeed(start))
    const end = Math.min(nextDelimiter(start), lineEnd)
    if (quoted && end > start) return { kind: 'quote', line }
    if (end - rowStart > maxRow) return { kind: 'tooLong', line: row.line }
    if (row.cells.push(quoted?.cell ?? text.slice(at, end)) > MAX_CELLS)
      return { kind: 'tooLong', line: row.line }
    line += quoted ? breaksIn(quoted.cell) : 0
    if (end < lineEnd) {
      at = end + 1
      continue
    }
    yield row
    if (end === text.length) return null
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    rowStart = at
    line += 1
    row = { line, cells: [] }
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

/** Finds a character's next place from a position on, the text's length if there is none. Positions must not decrease. */
function finder(text: string, character: string): (from: number) => number {
  let found = -1
  return from => {
    if (found < from) {
      const next = text.indexOf(character, from)
      found = next < 0 ? text.length : next
    }
    return found
  }
}

/**
 * The cell that begins with a quote, and the position after its closing quote; null if it is not closed.
 * @param limit the position by which it must be closed
 */
function quotedCell(
  text: string,
  start: number,
  limit: number
): { readonly cell: string; readonly end: number } | null {
  let end = text.indexOf('"', start + 1)
  let doubled = false
  while (end >= 0 && end < limit && text[end + 1] === '"') {
    doubled = true
    end = text.indexOf('"', end + 2)
  }
  if (end < 0 || end > limit) return null
  const cell = text.slice(start + 1, end)
  return { cell: doubled ? cell.replaceAll('""', '"') : cell, end: end + 1 }
}

/** Some programs write blanks between a closing quote and the delimiter. */
function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from
  while (text[at] !== delimiter && (text[at] === ' ' || text[at] === '\t')) at += 1
  return at
}

/** The number of line breaks in a text. */
const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

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
