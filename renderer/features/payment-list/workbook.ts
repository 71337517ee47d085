import type { SalioApi } from '#contract/index.ts'
import { MAX_WORKBOOK, type Sheet, type WorkbookProblem } from '#contract/sheets.ts'
import type { ListSource } from './payment-list.ts'

/** A spreadsheet file with at least one sheet that holds anything. */
export interface Workbook {
  readonly file: string
  readonly sheets: readonly Sheet[]
}

/** A ZIP archive, as .xlsx and .ods are, and the older compound file, as .xls is. */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0]
]

/** Spreadsheets in XML name their kind within the first lines. */
const XML = /^\s*<\?xml[\s\S]*urn:(?:schemas-microsoft-com:office:spreadsheet|oasis:names:tc:opendocument)/

/** Whether a file is a spreadsheet, by how it begins. */
export async function isWorkbook(file: File): Promise<boolean> {
  try {
    const start = new Uint8Array(await file.slice(0, 2_000).arrayBuffer())
    const text = new TextDecoder().decode(start)
    return SIGNATURES.some(signature => signature.every((byte, at) => start[at] === byte)) || XML.test(text)
  } catch {
    return false
  }
}

/** Has a file read in a process of its own. */
export async function openWorkbook(
  file: File,
  salio: Pick<SalioApi, 'readSheets'>
): Promise<Workbook | WorkbookProblem | 'empty'> {
  if (file.size > MAX_WORKBOOK) return 'tooLarge'
  try {
    const read = await salio.readSheets({ bytes: new Uint8Array(await file.arrayBuffer()) })
    if (read.kind === 'refused') return read.why
    return read.sheets.length === 0 ? 'empty' : { file: file.name, sheets: read.sheets }
  } catch {
    return 'unreadable'
  }
}

/** A sheet as a list, line by row. Hidden rows count or are left out. */
export function listOfSheet({ file, sheets }: Workbook, sheet: Sheet, countsHidden: boolean): ListSource {
  const content = { sheet: sheet.rows, without: new Set(countsHidden ? [] : sheet.hiddenRows) }
  return { file: sheets.length > 1 ? `${file} · ${sheet.name}` : file, content }
}
