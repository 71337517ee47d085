import { daysIn } from '#domain/time/calendar.ts'

/** From the first to before the last moment, wall-clock milliseconds. */
export interface Period {
  readonly from: number
  readonly until: number
}

const midnight = (year: number, month: number, day: number): number =>
  new Date(year, month - 1, day).getTime()

/** "2026-11": a month in this computer's time zone; null for anything else. */
export function monthOf(given: string): Period | null {
  const [, year = 0, month = 0] = (/^(\d{4})-(\d\d)$/.exec(given) ?? []).map(Number)
  if (year < 1970 || month < 1 || month > 12) return null
  return { from: midnight(year, month, 1), until: midnight(year, month + 1, 1) }
}

/** "2026-11-01" to "2026-11-15": days, both included; null for anything else, or the wrong way round. */
export function daysOf(first: string, last: string): Period | null {
  const [from, end] = [first, last].map(dayOf)
  if (!from || !end) return null
  const until = midnight(end.year, end.month, end.day + 1)
  const start = midnight(from.year, from.month, from.day)
  return start < until ? { from: start, until } : null
}

/** The month before the present one. @param now wall-clock milliseconds */
export function lastMonth(now: number): Period {
  const date = new Date(now)
  const [year, month] = [date.getFullYear(), date.getMonth() + 1]
  return { from: midnight(year, month - 1, 1), until: midnight(year, month, 1) }
}

function dayOf(
  given: string
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(given) ?? []).map(Number)
  const exists = year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return exists ? { year, month, day } : null
}
