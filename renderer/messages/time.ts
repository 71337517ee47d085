import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'
import { fill } from '#messages/template.ts'
import { formatMoment, formatTime, shortWeekday } from '#messages/time.ts'
import type { Messages } from './en/index.ts'
import { messages } from './index.ts'

/**
 * A wait in its largest unit, rounded up so that it never ends later than announced: "40 s", "3 min", "2 h".
 * @param milliseconds more than 0
 */
export function formatSpan(milliseconds: number, text: Messages): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return fill(text.seconds, { count: `${seconds}` })
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return fill(text.minutes, { count: `${minutes}` })
  return fill(text.hours, { count: `${Math.ceil(minutes / 60)}` })
}

/** How often something is read, as it is chosen: "15 min", "1 h". */
export const intervalWords = (minutes: number, text: Messages): string =>
  minutes % 60 === 0
    ? fill(text.hours, { count: `${minutes / 60}` })
    : fill(text.minutes, { count: `${minutes}` })

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

/** How long alerts are held back: "until 17:00", "until it recovers". Times are wall-clock milliseconds. */
export function untilWords(until: number | 'recovery', now: number, language: Language): string {
  const text = messages[language].alerts
  return until === 'recovery'
    ? text.untilRecovery
    : fill(text.until, { time: formatMoment(until, now, language) })
}
