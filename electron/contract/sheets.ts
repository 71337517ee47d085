import * as v from 'valibot'

/** Bytes. Far more than the workbook of a large payroll has. */
export const MAX_WORKBOOK = 20_000_000

/** A spreadsheet file as it is: .xlsx, .xlsb, .xls, .ods, or XML. */
export const workbook = v.strictObject({
  bytes: v.pipe(
    v.instance(Uint8Array),
    v.check(bytes => bytes.byteLength <= MAX_WORKBOOK)
  )
})

/** A sheet that holds anything. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  /**
   * All rows from the first on: cells between tabs, rows between line feeds, neither of which a cell contains. One text,
   * since a message of a million small ones would take long to pass on. Numbers are plain decimals with a point, never
   * with three decimals, which could be thousands; moments read "2026-02-03 10:15:00", as the cell shows them.
   */
  readonly rows: string
  /** The rows that the sheet hides, the first being 1. */
  readonly hiddenRows: readonly number[]
}

export type WorkbookRead =
  | { readonly kind: 'read'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'refused'; readonly why: WorkbookProblem }

/**
 * tooLarge: once unpacked, too, or with too many cells; slow: it took longer than a file should; numbers: it is a file of
 * Apple's Numbers.
 */
export type WorkbookProblem = 'tooLarge' | 'password' | 'unreadable' | 'slow' | 'numbers'
