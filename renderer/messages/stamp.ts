import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'
import { formatTime } from '#messages/time.ts'
import { shortWeekday } from '#messages/weekday.ts'

/**
 * A moment in full: "Fri 21 Nov 14:05", with its year where it is not this one. In this computer's time zone.
 */
export function formatStamp(at: number, now: number, language: Language): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const dayAndMonth: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }
  const options = isThisYear ? dayAndMonth : { ...dayAndMonth, year: 'numeric' as const }
  const day = new Intl.DateTimeFormat(localeOf(language), options).format(at)
  return `${shortWeekday(at, language)} ${day} ${formatTime(at)}`
}
