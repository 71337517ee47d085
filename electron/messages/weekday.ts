import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'

/** ICU has no short weekday names in Kiswahili. These are the usual ones, Sunday first. */
const KISWAHILI = ['Jpl', 'Jtat', 'Jnne', 'Jtan', 'Alh', 'Ijm', 'Jmos']

/** "Fri": a moment's weekday in this computer's time zone. */
export function shortWeekday(at: number, language: Language): string {
  if (language === 'sw') return KISWAHILI[new Date(at).getDay()] ?? ''
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'short' }).format(at)
}
