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

export interface CsvOptions {
  /** One character, no quote and no line end. */
  readonly delimiter: string
  /** The position the first row begins at; default 0. */
  readonly from?: number
  /** The line number the first row begins on; default 1. */
  readonly first?: number
  /** Most characters of a row. */
  readonly maxRow?: number
}

const QUOTE = 0x22
const TAB = 0x09
const BLANK = 0x20
const FEED = 0x0a
const RETURN = 0x0d

/**
 * Goes through delimited text (RFC 4180) row by row and says where the cells of each are, since most of them are never
 * looked at. Looks at each character once or twice.
 */
export class CsvScanner {
  readonly #text: string
  readonly #delimiter: string
  readonly #maxRow: number
  /** Where the next row begins; -1 behind the last. */
  #next: number
  #nextLine: number
  #line = 0
  /** Where the next of these is, from the last position on that was asked about; the text's length where none is. */
  #nextDelimiter = -1
  #nextFeed = -1
  #nextReturn = -1
  readonly #starts: number[] = []

  constructor(text: string, { delimiter, first = 1, from = 0, maxRow = MAX_ROW }: CsvOptions) {
    this.#text = text
    this.#delimiter = delimiter
    this.#maxRow = maxRow
    this.#next = from < text.length ? from : -1
    this.#nextLine = first
  }

  /** The line that the row begins on. */
  get line(): number {
    return this.#line
  }

  /** Where each cell of the row begins, and where a further one would: a cell ends one before the next begins. */
  get starts(): readonly number[] {
    return this.#starts
  }

  /** Goes to the next row; null behind the last. */
  next(): 'row' | CsvProblem | null {
    if (this.#next < 0) return null
    const text = this.#text
    const { length } = text
    const rowStart = this.#next
    let at = rowStart
    this.#line = this.#nextLine
    this.#starts.length = 0
    for (;;) {
      const line = this.#nextLine
      const isQuoted = text.charCodeAt(at) === QUOTE
      const start = isQuoted ? this.#afterQuotes(at, rowStart + this.#maxRow) : at
      if (start < 0) return { kind: 'quote', line }
      if (this.#nextDelimiter < start) this.#nextDelimiter = this.#find(this.#delimiter, start)
      const lineEnd = this.#lineEnd(start)
      const end = Math.min(this.#nextDelimiter, lineEnd)
      if (isQuoted && end > start) return { kind: 'quote', line }
      if (end - rowStart > this.#maxRow || this.#starts.push(at) > MAX_CELLS)
        return { kind: 'tooLong', line: this.#line }
      at = end + 1
      if (end < lineEnd) continue
      this.#starts.push(at)
      this.#nextLine += 1
      if (end >= length) this.#next = -1
      else this.#next = text.charCodeAt(end) === RETURN && text.charCodeAt(at) === FEED ? at + 1 : at
      return 'row'
    }
  }

  #lineEnd(from: number): number {
    if (this.#nextFeed < from) this.#nextFeed = this.#find('\n', from)
    if (this.#nextReturn < from) this.#nextReturn = this.#find('\r', from)
    return Math.min(this.#nextFeed, this.#nextReturn)
  }

  #find(character: string, from: number): number {
    const at = this.#text.indexOf(character, from)
    return at < 0 ? this.#text.length : at
  }

  /**
   * The position behind the quoted cell that begins here, and behind the blanks that some programs write there; -1 where it
   * is not closed.
   * @param limit the position by which it must be closed
   */
  #afterQuotes(start: number, limit: number): number {
    const text = this.#text
    let close = text.indexOf('"', start + 1)
    while (close >= 0 && close < limit && text.charCodeAt(close + 1) === QUOTE)
      close = text.indexOf('"', close + 2)
    if (close < 0 || close > limit) return -1
    if (this.#lineEnd(start) < close) this.#nextLine += breaksIn(text.slice(start, close))
    let end = close + 1
    for (; text[end] !== this.#delimiter; end += 1) {
      const code = text.charCodeAt(end)
      if (code !== BLANK && code !== TAB) break
    }
    return end
  }
}

/** The number of line breaks in a text. */
const breaksIn = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0

/** The text of a cell between two positions of a scanned text: without its quotes, doubled ones single. */
export function cellText(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) !== QUOTE || start >= end) return text.slice(start, end)
  let close = end - 1
  while (text.charCodeAt(close) !== QUOTE) close -= 1
  const cell = text.slice(start + 1, close)
  return cell.includes('""') ? cell.replaceAll('""', '"') : cell
}
