import Papa from 'papaparse'

/** A comma-separated CSV line including its CRLF, quoted where needed (RFC 4180). */
export const csvLine = (cells: readonly string[]): string => `${Papa.unparse([cells])}\r\n`

/** A row of a table and the line of the file it begins on; the first line is 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * A quote that is not closed, or closed in the middle of a cell. Nothing after that line can be parsed
 * reliably.
 */
export interface CsvProblem {
  readonly kind: 'quote'
  readonly line: number
}

const LINE_END = /\r\n|\r|\n/g

/** The number of line breaks in a text. */
const breaksIn = (text: string): number => (/[\r\n]/.test(text) ? (text.match(LINE_END)?.length ?? 0) : 0)

/**
 * Parses delimited text (RFC 4180). A blank line becomes a row with one empty cell. A quoted cell may span
 * several lines, so a row's line can differ from its index.
 * @param delimiter one character
 * @param first the line number the text begins on
 */
export function csvRows(text: string, delimiter: string, first = 1): readonly CsvRow[] | CsvProblem {
  if (text === '') return []
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: newline as '\n' })
  const broken = errors.find(error => error.type === 'Quotes')
  if (broken) return { kind: 'quote', line: first + breaksIn(text.slice(0, broken.index)) }
  let line = first
  return data.map(cells => {
    const row = { line, cells }
    line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0)
    return row
  })
}

/**
 * Text that a spreadsheet may treat as a formula: it starts with a formula sign (full-width signs count in
 * some languages), possibly after blanks and invisible characters. Leading apostrophes are included, so that
 * text that already starts with one survives a round trip.
 */
const FORMULA = /^'*(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u

/** Turns text into a cell that no spreadsheet executes: a possible formula gets a leading apostrophe. */
export const toCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The inverse of {@link toCell}. */
export const fromCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
