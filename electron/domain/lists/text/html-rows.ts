import type { CsvRow } from '../../files/csv.ts'
import { finish, type Steps } from '../../steps.ts'

/** Whether a text is a web page or a piece of one, as portals save with the ending .xls. */
export const isHtml = (text: string): boolean =>
  /^\s*<(?:!doctype html|html|head|body|table|meta|style|div)\b/i.test(
    text.slice(0, 200).replace(/^\ufeff/, '')
  )

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' '
}

/** More rows and cells than any list has. */
const MAX_ROWS = 101_000
const MAX_CELLS = 1_000

/** Between two pauses: a few milliseconds of work. */
const CHARACTERS_A_STEP = 50_000

/**
 * The rows of the tables of a web page, in their order; its line is the number of the row. Tags within cells are dropped, so
 * are scripts and styles. Looks at each character once.
 */
export function* htmlRowsInSteps(text: string): Steps<readonly CsvRow[]> {
  const rows: CsvRow[] = []
  let row: string[] | null = null
  let cell: string[] | null = null
  const endCell = () => {
    if (row && cell && row.length < MAX_CELLS) row.push(plainText(cell.join('')))
    cell = null
  }
  const endRow = () => {
    endCell()
    if (row && rows.length < MAX_ROWS) rows.push({ line: rows.length + 1, cells: row })
    row = null
  }
  let paused = 0
  for (let at = 0; at < text.length; ) {
    if (at - paused > CHARACTERS_A_STEP) {
      paused = at
      yield
    }
    const open = text.indexOf('<', at)
    if (cell) (cell as string[]).push(text.slice(at, open < 0 ? text.length : open))
    if (open < 0) break
    const [end, name] = tagAt(text, open)
    if (name === 'tr' || name === '/tr' || name === '/table') endRow()
    if (name === 'tr') row = []
    if (name === 'td' || name === 'th') {
      endCell()
      row ??= []
      cell = []
    }
    if (name === '/td' || name === '/th') endCell()
    if (name === 'br' && cell) (cell as string[]).push(' ')
    at = end
    if (name === 'script' || name === 'style' || name === '!--')
      at = endOf(text, end, name === '!--' ? '-->' : `</${name}`)
  }
  endRow()
  return rows
}

/** Reads them at once; see {@link htmlRowsInSteps}. */
export const htmlRows = (text: string): readonly CsvRow[] => finish(htmlRowsInSteps(text))

/** The position after a tag, and its name in lower case. */
function tagAt(text: string, open: number): readonly [end: number, name: string] {
  if (text.startsWith('<!--', open)) return [open + 4, '!--']
  const close = text.indexOf('>', open)
  const name = /^<(\/?[a-z0-9]{1,10})/i.exec(text.slice(open, open + 12))?.[1]?.toLowerCase() ?? ''
  return [close < 0 ? text.length : close + 1, name]
}

function endOf(text: string, from: number, end: string): number {
  const at = text.indexOf(end, from)
  return at < 0 ? text.length : at
}

const plainText = (html: string): string =>
  html
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
      const code = Number(/^#x/i.test(name) ? `0x${name.slice(2)}` : name.slice(1))
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' '
    })
    .replace(/\s+/g, ' ')
    .trim()
