import { type Language, memoize } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'
import { DAY } from '#domain/time/units.ts'

/** ICU has no short weekday names in Kiswahili. These are the usual ones, Sunday first. */
const KISWAHILI = ['Jpl', 'Jtat', 'Jnne', 'Jtan', 'Alh', 'Ijm', 'Jmos']

/** Any Sunday. */
const SUNDAY = Date.UTC(2023, 0, 1)
/** The names are the same in every time zone, into which this computer may be taken. */
const weekdayName = memoize((day: number, language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' }).format(
    SUNDAY + day * DAY
  )
)

/** "Fri": a moment's weekday in this computer's time zone. */
export function shortWeekday(at: number, language: Language): string {
  const day = new Date(at).getDay()
  return language === 'sw' ? (KISWAHILI[day] ?? '') : weekdayName(day, language)
}

/** "14:32": 24-hour clock in this computer's time zone, the same in all three languages. */
export function formatTime(at: number): string {
  const time = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(time.getHours())}:${two(time.getMinutes())}`
}

const YEAR_SHOWN_FROM = 300 * DAY

/**
 * A time relative to `now`: "14:32" today, with the weekday within six days, with the date beyond, and with the year where
 * the date alone could be the one of another. Wall-clock milliseconds, in this computer's time zone.
 */
export function formatMoment(at: number, now: number, language: Language): string {
  const time = formatTime(at)
  if (new Date(at).toDateString() === new Date(now).toDateString()) return time
  if (Math.abs(now - at) < 6 * DAY) return `${shortWeekday(at, language)} ${time}`
  const year = Math.abs(now - at) > YEAR_SHOWN_FROM ? ({ year: 'numeric' } as const) : {}
  const day = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', ...year }).format(
    at
  )
  return `${day} ${time}`
}
