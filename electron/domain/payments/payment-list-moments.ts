import { utcMillis } from '../time/calendar.ts'
import { type MomentFault, parseMoment, type ToInstant } from './payment-list-moment.ts'
import type { PaymentTable } from './payment-list-table.ts'

export interface MomentProblem {
  /** The line of the text; the first is 1. */
  readonly line: number
  readonly value: string
  readonly why: MomentFault
}

export type MomentsResult =
  | {
      readonly kind: 'moments'
      /** In row order, wall-clock milliseconds; null if the cell is empty or has no time of day. */
      readonly moments: readonly { readonly line: number; readonly at: number | null }[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly MomentProblem[] }

/**
 * The moments in a column (counted from 0): all of them, or every problem found.
 * @param leftOut the line of a total to skip; null if there is none
 */
export function readMoments(
  table: PaymentTable,
  column: number,
  toInstant: ToInstant,
  leftOut: number | null = null
): MomentsResult {
  const moments: { line: number; at: number | null }[] = []
  const problems: MomentProblem[] = []
  for (const { cells, line } of table.rows) {
    if (line === leftOut) continue
    const value = cells[column]?.trim() ?? ''
    const read = value === '' ? null : parseMoment(value, toInstant)
    if (typeof read === 'string') problems.push({ line, value, why: read })
    else moments.push({ line, at: read })
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'moments', moments }
}

/**
 * The columns in which at least half of the non-empty cells hold a date, with or without a time; first to
 * last.
 */
export function momentColumns(table: PaymentTable): number[] {
  return [...table.columns.keys()].filter(column => {
    const cells = table.rows.map(row => row.cells[column]?.trim() ?? '').filter(cell => cell !== '')
    const named = cells.filter(cell => parseMoment(cell, utcMillis) !== 'notAMoment')
    return named.length > 0 && named.length * 2 >= cells.length
  })
}
