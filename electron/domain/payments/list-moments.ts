import { isValidDateTime, type LocalParts, monthOf, utcMillis } from '../time/calendar.ts'
import { parseIso } from '../time/iso-8601.ts'
import { MINUTE } from '../time/units.ts'
import { type PaymentTable, sampleCells } from './list-table.ts'

/** Converts local date and time in this computer's time zone to wall-clock milliseconds. */
export type ToInstant = (local: LocalParts) => number

/**
 * monthFirst: the date can only be read with the month first, so others in the column may be meant that way
 * too.
 */
export type MomentFault = 'notAMoment' | 'monthFirst'

/** Longer than any moment. */
const MAX_LENGTH = 100

const MIDNIGHT = { hour: 0, minute: 0, second: 0, millisecond: 0 }

/**
 * Parses a date and time as found in records: ISO 8601, "21/11/2026 14:05" (day first), "21 Nov 2026 2:05
 * PM", or a spreadsheet serial date. Returns wall-clock milliseconds; null for a date without a time, which
 * is too imprecise.
 */
export function parseMoment(text: string, toInstant: ToInstant): number | null | MomentFault {
  if (text.length > MAX_LENGTH) return 'notAMoment'
  const iso = parseIso(text)
  if (iso) return iso.offset === null ? toInstant(iso.parts) : utcMillis(iso.parts) - iso.offset * MINUTE
  const serial = spreadsheetMoment(text)
  if (serial) return toInstant(serial)
  const [, date = '', clock] = /^(.*?)(?:[ ,T]+(\d{1,2}[:h].*))?$/.exec(text) ?? []
  const day = dayOf(date.trim())
  const time = clock === undefined ? MIDNIGHT : timeOf(clock)
  if (!day || !time) return 'notAMoment'
  const parts = { ...day, ...time }
  if (isValidDateTime(parts)) return clock === undefined ? null : toInstant(parts)
  return isValidDateTime({ ...parts, day: day.month, month: day.day }) ? 'monthFirst' : 'notAMoment'
}

function dayOf(date: string): Pick<LocalParts, 'year' | 'month' | 'day'> | null {
  const [, y = '', m = '', d = ''] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/.exec(date) ?? []
  if (y !== '' && Number(m) <= 12) return { year: Number(y), month: Number(m), day: Number(d) }
  const found = /^(\d\d?)[-/. ]+(\d\d?|\p{L}+)[-/., ]+(\d{4}|\d\d)$/u.exec(date)
  if (!found) return null
  const [, day = '', month = '', year = ''] = found
  return {
    year: Number(year.length === 2 ? `20${year}` : year),
    month: /\d/.test(month) ? Number(month) : monthOf(month),
    day: Number(day)
  }
}

function timeOf(clock: string): typeof MIDNIGHT | null {
  const found = /^(\d\d?)[:h](\d\d)(?::(\d\d)(?:[.,](\d{1,3}))?)?(?:\s?([ap])\.?m\.?)?$/i.exec(clock)
  if (!found) return null
  const [hour = 0, minute = 0, second = 0] = found.slice(1, 4).map(part => Number(part ?? 0))
  const half = found[5]?.toLowerCase()
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  return {
    hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    minute,
    second,
    millisecond: Number((found[4] ?? '').padEnd(3, '0'))
  }
}

/**
 * A spreadsheet serial date: days since 1899-12-30, for the years 1982 to 2064. With fewer than three
 * decimals it might be an amount.
 */
function spreadsheetMoment(text: string): LocalParts | null {
  if (!/^[3-5]\d{4}\.\d{3,}$/.test(text)) return null
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(Number(text) * 86_400) * 1000)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    millisecond: 0
  }
}

interface MomentProblem {
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
    const cells = sampleCells(table, column)
    const named = cells.filter(cell => parseMoment(cell, utcMillis) !== 'notAMoment')
    return named.length > 0 && named.length * 2 >= cells.length
  })
}
