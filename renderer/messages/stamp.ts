import { localeOf } from '../../electron/domain/format.ts'
import type { Language } from '../../electron/domain/language.ts'
import { formatTime } from '../../electron/messages/time.ts'

/** A moment in full: "Fri 21 Nov 14:05", with its year where it is not this one. In this computer's time zone. */
export function formatStamp(at: number, now: number, language: Language): string {
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), options).format(at)
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const day = write({ day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) })
  return `${write({ weekday: 'short' })} ${day} ${formatTime(at, language)}`
}
