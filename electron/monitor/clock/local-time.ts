import type { DayOfMonthAt } from '#domain/forecast/month-days.ts'
import { daysIn } from '#domain/time/calendar.ts'
import type { LocalOffset } from '#domain/time/iso-8601.ts'
import type { LocalCalendar } from '#domain/time/local-date.ts'
import type { LocalTime } from '#domain/time/local-time.ts'

/** Local time in this computer's time zone. */
export const localTime: LocalTime = at => {
  const date = new Date(at)
  return { weekday: date.getDay(), minutes: date.getHours() * 60 + date.getMinutes() }
}

/** The day of the month in this computer's time zone. */
export const dayOfMonth: DayOfMonthAt = at => {
  const date = new Date(at)
  return { day: date.getDate(), left: daysIn(date.getFullYear(), date.getMonth() + 1) - date.getDate() }
}

/** Offset from UTC in minutes, positive east of Greenwich, at a moment in wall-clock milliseconds. */
export const localOffset: LocalOffset = at => -new Date(at).getTimezoneOffset()

/** Local midnight at the start of that day; wall-clock milliseconds. */
export const midnightOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

/** The calendar of this computer's time zone. */
export const localCalendar: LocalCalendar = {
  dateOf(at) {
    const date = new Date(at)
    const [month, day] = [date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0'))
    return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`
  },
  momentOf(date, minutes) {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    return new Date(year, month - 1, day, 0, minutes).getTime()
  }
}
