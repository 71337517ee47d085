import { DAY, MINUTE } from '#domain/time/units.ts'

/*
 * A second reckoning of when summaries are due: it reads the clock on the wall, a quarter of an hour at a time, and knows nothing
 * of calendars.
 */

const QUARTER = 15 * MINUTE

const formats = new Map<string, Intl.DateTimeFormat>()

/** "Fri 2026-11-27 07:30" on the clocks of a zone. */
export function onTheWall(at: number, zone: string): { weekday: string; date: string; time: string } {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23'
    })
    formats.set(zone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const { day, hour, minute, month, weekday, year } = parts
  return { weekday: `${weekday}`, date: `${year}-${month}-${day}`, time: `${hour}:${minute}` }
}

/** Times of day and weekdays of each kind. */
export interface Plan {
  readonly times: Readonly<Record<'morning' | 'closing', string>>
  readonly weekdays: readonly string[]
  readonly closed: readonly string[]
  readonly holidays: readonly string[]
}

/** The kinds that are due at a moment. */
const dueAt = ({ times, weekdays }: Plan, at: number, zone: string): readonly string[] => {
  const { time, weekday } = onTheWall(at, zone)
  if (!weekdays.includes(weekday)) return []
  return Object.entries(times).flatMap(([kind, wanted]) => (wanted === time ? [kind] : []))
}

/** The nearest moment before or after at which one is due. */
export function nearestDue(plan: Plan, from: number, zone: string, step: 1 | -1): number {
  const start = Math.round(from / QUARTER) * QUARTER
  for (let at = start + step * QUARTER; Math.abs(at - from) < 8 * DAY; at += step * QUARTER)
    if (dueAt(plan, at, zone).length > 0) return at
  return from + step * DAY
}

const isClosed = ({ closed, holidays }: Plan, at: number, zone: string): boolean => {
  const { date, weekday } = onTheWall(at, zone)
  return closed.includes(weekday) || holidays.includes(date)
}

/** Until when a summary has to look ahead. */
export function naiveHorizon(plan: Plan, due: number, zone: string): number {
  const next = nearestDue(plan, due, zone, 1)
  const today = onTheWall(due, zone).date
  let tomorrow = due
  while (onTheWall(tomorrow, zone).date === today) tomorrow += QUARTER
  if (!isClosed(plan, due, zone) && !isClosed(plan, tomorrow, zone)) return next
  let at = tomorrow
  while (isClosed(plan, at, zone) || onTheWall(at, zone).time !== '09:00') at += QUARTER
  return Math.max(next, at)
}
