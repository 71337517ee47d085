import { type Language, numberFormat } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'
import { readTypedNumber } from '#domain/payments/typed-amount.ts'
import { fill } from '#messages/template.ts'
import { messages } from '../messages/index.ts'

/** What can be wrong with thresholds as typed. */
export type ThresholdProblemKind =
  /** An amount that is not clear yet: its own field says what is wrong. */
  'unclear' | 'unclearHours' | 'unclearShare' | 'negative' | 'criticalNotBelowLow'

/** One year, the most that a rule can hold. */
const MAX_MINUTES = 527_040

const MAX_HOURS = '8784'

/** Minutes as hours in the user's language: "4 h", "saa 4", "1,5 h". */
export function writtenHours(minutes: number, language: Language): string {
  const count = numberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(minutes / 60)
  return fill(messages[language].hours, { count })
}

/** Longer than any figure with its unit. Characters. */
const MAX_LENGTH = 80

/** Minutes from hours as typed, with or without the unit: "4", "4 h", "saa 4"; null where unclear. */
export function readHours(text: string, language: Language): number | null {
  if (text.length > MAX_LENGTH) return null
  const bare = text.trim().replace(/^saa\s*|\s*(h|hrs?|hours?|heures?|saa)$/gi, '')
  const hours = readTypedNumber(bare, language, MAX_HOURS)
  const minutes = Math.round(Number(hours) * 60)
  return minutes >= 1 && minutes <= MAX_MINUTES ? minutes : null
}

/** "20%", or "20 %" in French. */
export const writtenShare = (percent: number, language: Language): string =>
  numberFormat(localeOf(language), { style: 'percent' }).format(percent / 100)

/** A whole percentage from 1 to 100 as typed: "20", "20 %"; null where unclear. */
export function readShare(text: string): number | null {
  const percent = Number(/^(\d{1,3})\s*%?$/.exec(text.slice(0, MAX_LENGTH).trim())?.[1])
  return percent >= 1 && percent <= 100 ? percent : null
}
