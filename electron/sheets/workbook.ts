import { type CellObject, CFB, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Sheet, WorkbookRead } from '#contract/sheets.ts'
import { decimalsOf, parseAmount, roundTo } from '#domain/money/money.ts'
import { type HiddenParts, hiddenParts } from './ods-hidden.ts'
import { isZip, unpackedSize } from './zip-size.ts'

/** Bytes once unpacked: a hundred thousand rows of a wide statement take half of it. */
const MAX_UNPACKED = 150_000_000
const MAX_FILES = 2_000
const MAX_SHEETS = 100
/** Somewhat more than the 100,000 payments of a list. */
const MAX_ROWS = 101_000
const MAX_COLUMNS = 1_000
const MAX_CELLS = 2_000_000
/** Significant digits that spreadsheets show of a number; what follows is how computers write fractions. */
const DIGITS = 15

/** "<", with which a spreadsheet in XML begins. */
const XML_START = 0x3c
const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'

/** Reads the sheets of a workbook as text. Never throws. */
export function readWorkbook(bytes: Uint8Array): WorkbookRead {
  if (isZip(bytes)) {
    if (isNumbers(bytes)) return { kind: 'refused', why: 'numbers' }
    const size = unpackedSize(bytes, MAX_FILES)
    if (size === null) return { kind: 'refused', why: 'unreadable' }
    if (size > MAX_UNPACKED) return { kind: 'refused', why: 'tooLarge' }
  }
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      // For hidden rows, number formats, and formulas that were saved without their value.
      cellStyles: true,
      cellNF: true,
      cellFormula: true,
      cellHTML: false,
      cellText: false,
      sheetRows: MAX_ROWS + 1
    })
    const sheets = sheetsOf(book, odsHidden(bytes))
    return sheets ? { kind: 'read', sheets } : { kind: 'refused', why: 'tooLarge' }
  } catch (error) {
    const isLocked = error instanceof Error && /password/i.test(error.message)
    return { kind: 'refused', why: isLocked ? 'password' : 'unreadable' }
  }
}

/** Files of Numbers keep their tables in archives of a kind of their own; names in a ZIP archive are not packed. */
const isNumbers = (bytes: Uint8Array): boolean => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ['Index/Document.iwa', 'Index.zip'].some(name => content.includes(name))
}

/** The sheets that hold anything, in the workbook's order; null where there is too much in them. */
function sheetsOf(book: WorkBook, ods: HiddenParts | null): readonly Sheet[] | null {
  if (book.SheetNames.length > MAX_SHEETS) return null
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  let left = MAX_CELLS
  const sheets: Sheet[] = []
  for (const [at, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]
    const cells: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? []
    if (cells.length > MAX_ROWS) return null
    const rows: string[] = []
    for (const row of cells) {
      left -= row?.length ?? 0
      if (left < 0 || (row?.length ?? 0) > MAX_COLUMNS) return null
      rows.push(Array.from(row ?? [], cell => (cell ? textOf(cell, from1904) : '')).join('\t'))
    }
    while (rows.length > 0 && rows.at(-1)?.trim() === '') rows.pop()
    if (rows.length === 0) continue
    const isHidden = ods?.sheets.has(at) ?? (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0
    const hiddenRows = (ods?.rows[at] ?? hiddenRowsOf(sheet)).filter(row => rows[row - 1]?.trim())
    sheets.push({ name, isHidden, rows: rows.join('\n'), hiddenRows })
  }
  return sheets
}

const hiddenRowsOf = (sheet: WorkSheet | undefined): readonly number[] =>
  (sheet?.['!rows'] ?? []).flatMap((row, at) => (row?.hidden === true ? [at + 1] : []))

/** What an .ods file or an .fods file hides; null for other formats. */
function odsHidden(bytes: Uint8Array): HiddenParts | null {
  const content = isZip(bytes)
    ? CFB.find(CFB.read(bytes, { type: 'array' }), '/content.xml')?.content
    : bytes[0] === XML_START
      ? bytes
      : undefined
  if (!content) return null
  const text = new TextDecoder().decode(new Uint8Array(content))
  return text.includes(OPEN_DOCUMENT) ? hiddenParts(text, MAX_ROWS) : null
}

/** A cell as text. What was calculated is taken as the workbook has saved it. */
function textOf(cell: CellObject, from1904: boolean): string {
  const { f: formula, t: type, v: value, z: format } = cell
  // Never 0: a formula without a value is refused by its line.
  if (value === undefined || value === null) return formula === undefined ? '' : `=${clean(formula)}`
  if (type === 'e') return ERRORS[Number(value)] ?? '#ERROR!'
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value !== 'number') return clean(String(value))
  const written = typeof format === 'string' || typeof format === 'number' ? String(format) : ''
  return SSF.is_date(written) ? momentOf(value, written, from1904) : numberOf(value, shownDecimals(written))
}

const clean = (text: string): string => text.replace(/[\t\r\n]+/g, ' ')

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A'
}

/**
 * A plain decimal, with no more decimals than the cell shows: a calculated wage of 45000.495 is paid as the 45,000.50 that
 * stands there. With three decimals one more zero, since "1.234" may be read as thousands.
 * @param shown the decimals of the cell's format; null where it shows them as they are
 */
function numberOf(value: number, shown: number | null): string {
  // A spreadsheet has lost digits of it: an exponent is never taken for an amount.
  if (Math.abs(value) >= 10 ** DIGITS) return value.toExponential(DIGITS - 1)
  const exact = parseAmount(String(Number(value.toPrecision(DIGITS)))) ?? String(value)
  const text =
    shown !== null && decimalsOf(exact) > shown && parseAmount(exact) ? roundTo(exact, shown) : exact
  return decimalsOf(text) === 3 ? `${text}0` : text
}

/** How many decimals a number format shows; null where it changes the number, as percentages and thousands do, or shows all. */
function shownDecimals(format: string): number | null {
  const [section = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')
  const [found, decimals = '', behind = ''] = /^[^0#?.,%]*[#,0]*0(?:\.(0+))?(.*)$/s.exec(section) ?? []
  return found === undefined || /[%eE/?#0,.]/.test(behind) ? null : decimals.length
}

/** What a number means in a format of dates or times, without any zone: a spreadsheet knows none. */
function momentOf(value: number, format: string, from1904: boolean): string {
  const code = SSF.parse_date_code(value, { date1904: from1904 })
  if (!code) return numberOf(value, null)
  const pad = (part: number, digits = 2) => String(part).padStart(digits, '0')
  const day = `${pad(code.y, 4)}-${pad(code.m)}-${pad(code.d)}`
  const time = `${pad(code.H)}:${pad(code.M)}:${pad(code.S)}`
  if (!/[yd]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) return time
  return code.H + code.M + code.S > 0 || /h/i.test(format) ? `${day} ${time}` : day
}
