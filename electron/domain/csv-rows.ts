import Papa from 'papaparse'

/** A row of a table with the line of the file it begins on; the first is 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A quote that does not end, or not where a cell does: from its line on, nothing can be told apart. */
export interface CsvProblem {
  readonly kind: 'quote'
  readonly line: number
}

const LINE_END = /\r\n|\r|\n/g

/** How many lines a text breaks into, less one. */
const breaksIn = (text: string): number => (/[\r\n]/.test(text) ? (text.match(LINE_END)?.length ?? 0) : 0)

/**
 * Takes delimited text (RFC 4180) apart; blank lines are rows of one empty cell. A quoted cell may span lines, so a
 * row's line is counted rather than its number.
 * @param delimiter one character
 * @param first the line that the text begins on
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
