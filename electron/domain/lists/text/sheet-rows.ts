import type { CsvRow } from '../../files/csv.ts'
import { ROWS_A_STEP, type Steps } from '../../steps.ts'

/** A spreadsheet's cells between tabs and its rows between line feeds, neither of which a cell contains. */
export interface SheetText {
  readonly sheet: string
  /** Rows to leave out, the first being 1. */
  readonly without: ReadonlySet<number>
}

/** The rows of a sheet, line by row. */
export function* sheetRowsInSteps({ sheet, without }: SheetText): Steps<readonly CsvRow[]> {
  const rows: CsvRow[] = []
  let line = 0
  for (let at = 0; at <= sheet.length; ) {
    const feed = sheet.indexOf('\n', at)
    const end = feed < 0 ? sheet.length : feed
    line += 1
    if (!without.has(line)) rows.push({ line, cells: sheet.slice(at, end).split('\t') })
    at = end + 1
    if (line % ROWS_A_STEP === 0) yield
  }
  return rows
}
