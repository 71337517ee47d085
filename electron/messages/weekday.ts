import { localeOf } from '../domain/format.ts'
import type { Language } from '../domain/language.ts'

/** Kiswahili as the runtime knows it has no short names for days; these are the usual ones, from Sunday on. */
const KISWAHILI = ['Jpl', 'Jtat', 'Jnne', 'Jtan', 'Alh', 'Ijm', 'Jmos']

/** "Fri": the day of a moment in this computer's time zone. */
export function shortWeekday(at: number, language: Language): string {
  if (language === 'sw') return KISWAHILI[new Date(at).getDay()] ?? ''
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'short' }).format(at)
}
