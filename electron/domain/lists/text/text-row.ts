import type { CsvRow } from '../../files/csv.ts'
import { type CsvScanner, cellText } from '../../files/csv-scanner.ts'

const QUOTE = 0x22
const BLANK = 0x20
const DELETE = 0x7f
const SMALL_A = 0x61
const SMALL_Z = 0x7a

/** The rows of a list. An array of them is one. */
export interface ListRows extends Iterable<CsvRow> {
  readonly length: number
  at(index: number): CsvRow | undefined
  slice(from: number, to: number): readonly CsvRow[]
  map<T>(change: (row: CsvRow) => T): T[]
  some(test: (row: CsvRow) => boolean): boolean
}

/** The rows from one on. */
export const rowsFrom = (rows: ListRows, first: number): ListRows =>
  rows instanceof TextRowList ? rows.from(first) : rows.slice(first, rows.length)

/** The rows that hold anything. */
export const filledRows = (rows: ListRows): ListRows =>
  rows instanceof TextRowList ? rows : Array.from(rows).filter(row => !isBlankRow(row))

/** Numbers in as little memory as they need. */
class Numbers {
  #all = new Uint32Array(1_024)
  length = 0

  push(value: number): void {
    this.#reserve(1)
    this.#all[this.length] = value
    this.length += 1
  }

  pushAll(values: readonly number[]): void {
    this.#reserve(values.length)
    for (let at = 0; at < values.length; at += 1) this.#all[this.length + at] = values[at] ?? 0
    this.length += values.length
  }

  #reserve(count: number): void {
    if (this.length + count <= this.#all.length) return
    const larger = new Uint32Array(2 * (this.length + count))
    larger.set(this.#all)
    this.#all = larger
  }

  at(index: number): number {
    return this.#all[index] ?? 0
  }

  /** Gives back what was kept free for more. */
  trim(): void {
    this.#all = this.#all.slice(0, this.length)
  }
}

/** Where the rows and cells of a text are: a row takes eight bytes and each of its cells four, instead of a text each. */
export class TextPositions {
  readonly text: string
  readonly starts = new Numbers()
  readonly lines = new Numbers()
  /** Where each row's cells begin in `starts`. */
  readonly firsts = new Numbers()

  constructor(text: string) {
    this.text = text
  }

  /** Keeps the row that a scanner of the same text is at, unless it is blank. */
  add({ line, starts }: CsvScanner): void {
    const first = this.starts.length
    this.starts.pushAll(starts)
    if (!this.#begins(first) && isBlankRow(new TextRow(this, line, first, starts.length - 1))) {
      this.starts.length = first
      return
    }
    this.firsts.push(first)
    this.lines.push(line)
  }

  /** Whether the first cell of a row shows by its first character that the row is not blank, as nearly all do. */
  #begins(first: number): boolean {
    const start = this.starts.at(first)
    const code = this.text.charCodeAt(start)
    return this.starts.at(first + 1) > start + 1 && code > BLANK && code < DELETE && code !== QUOTE
  }

  row(index: number): TextRow {
    const first = this.firsts.at(index)
    const next = index + 1 < this.firsts.length ? this.firsts.at(index + 1) : this.starts.length
    return new TextRow(this, this.lines.at(index), first, next - first - 1)
  }

  /** All rows, once there are no more. */
  rows(): TextRowList {
    for (const numbers of [this.starts, this.lines, this.firsts]) numbers.trim()
    return new TextRowList(this, 0)
  }
}

/** The rows of a text from one on, blank ones left out; each is made when it is looked at. */
export class TextRowList implements ListRows {
  readonly length: number
  readonly #positions: TextPositions
  readonly #first: number

  constructor(positions: TextPositions, first: number) {
    this.#positions = positions
    this.#first = first
    this.length = positions.lines.length - first
  }

  at(index: number): TextRow | undefined {
    return index >= 0 && index < this.length ? this.#positions.row(this.#first + index) : undefined
  }

  slice(from: number, to: number): readonly TextRow[] {
    const length = Math.max(0, Math.min(to, this.length) - from)
    return Array.from({ length }, (_, at) => this.#positions.row(this.#first + from + at))
  }

  from(first: number): TextRowList {
    return new TextRowList(this.#positions, this.#first + first)
  }

  map<T>(change: (row: CsvRow) => T): T[] {
    return Array.from(this, change)
  }

  some(test: (row: CsvRow) => boolean): boolean {
    for (const row of this) if (test(row)) return true
    return false
  }

  *[Symbol.iterator](): Generator<TextRow> {
    for (let index = 0; index < this.length; index += 1) yield this.#positions.row(this.#first + index)
  }
}

/** A row whose cells are cut out of the text when they are looked at: most of a long list never are. */
export class TextRow implements CsvRow {
  readonly line: number
  /** The number of its cells. */
  readonly width: number
  readonly #positions: TextPositions
  readonly #first: number

  constructor(positions: TextPositions, line: number, first: number, width: number) {
    this.line = line
    this.width = width
    this.#positions = positions
    this.#first = first
  }

  get cells(): readonly string[] {
    return Array.from({ length: this.width }, (_, column) => this.cell(column))
  }

  /** "" where the row has no such cell. */
  cell(column: number): string {
    if (column < 0 || column >= this.width) return ''
    const { starts, text } = this.#positions
    const start = starts.at(this.#first + column)
    const end = starts.at(this.#first + column + 1) - 1
    if (text.charCodeAt(start) !== QUOTE) return text.slice(start, end)
    // Only what is quoted may hold a line end.
    return cellText(text, start, end).replace(/\r\n?/g, '\n')
  }

  /** Whether a cell holds a letter. It is hardly ever cut out for that. */
  holdsLetters(column: number): boolean {
    const { starts, text } = this.#positions
    const end = starts.at(this.#first + column + 1) - 1
    let isPlain = true
    for (let at = starts.at(this.#first + column); at < end; at += 1) {
      const code = text.charCodeAt(at)
      // A capital and its small letter differ in one bit.
      if ((code | 0x20) >= SMALL_A && (code | 0x20) <= SMALL_Z) return true
      if (code > DELETE) isPlain = false
    }
    return !isPlain && LETTER.test(this.cell(column))
  }

  /** False where a cell does not begin with a character for sure. */
  mayBeginWith(column: number, character: number): boolean {
    const { starts, text } = this.#positions
    const code = text.charCodeAt(starts.at(this.#first + column))
    return code === character || code <= BLANK || code >= DELETE || code === QUOTE
  }
}

const LETTER = /\p{L}/u

/** A cell without the blanks around it; "" where the row has none. */
export const cellAt = (row: CsvRow, column: number): string =>
  (row instanceof TextRow ? row.cell(column) : (row.cells[column] ?? '')).trim()

/** Whether a cell, which the row has, holds a letter. */
export const holdsLetters = (row: CsvRow, column: number): boolean =>
  row instanceof TextRow ? row.holdsLetters(column) : LETTER.test(row.cells[column] ?? '')

/** Whether a cell, which is not blank, is this text. */
export const isCell = (row: CsvRow, column: number, text: string): boolean =>
  (!(row instanceof TextRow) || row.mayBeginWith(column, text.charCodeAt(0))) && cellAt(row, column) === text

/** The number of a row's cells. */
export const widthOf = (row: CsvRow): number => (row instanceof TextRow ? row.width : row.cells.length)

export const isBlankRow = ({ cells }: CsvRow): boolean => cells.every(cell => cell.trim() === '')
