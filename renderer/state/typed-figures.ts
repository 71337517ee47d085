import { localeOf } from '../../electron/domain/format.ts'
import { numberFormat } from '../../electron/domain/intl.ts'
import type { Language } from '../../electron/domain/language.ts'
import { parseTypedAmount } from '../../electron/domain/typed-amount.ts'
import { fill } from '../../electron/messages/fill.ts'
import { messages } from '../messages/index.ts'

/** A year: what a rule can hold. */
const MOST_MINUTES = 527_040

/** "4 h", "saa 4", "1,5 h": minutes in hours, as the language writes them. */
export function writtenHours(minutes: number, language: Language): string {
  const count = numberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(minutes / 60)
  return fill(messages[language].hours, { count })
}

/** Minutes of hours as typed, with or without their unit: "4", "4 h", "saa 4"; null where they are unclear. */
export function readHours(text: string, language: Language): number | null {
  const bare = text.trim().replace(/^saa\s*|\s*(h|hrs?|hours?|heures?|saa)$/gi, '')
  const hours = parseTypedAmount(bare, language)
  const minutes = Math.round(Number(hours) * 60)
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null
}

/** "20%", or "20 %" in French. */
export const writtenShare = (percent: number, language: Language): string =>
  numberFormat(localeOf(language), { style: 'percent' }).format(percent / 100)

/** A whole percentage from 1 to 100 as typed: "20", "20 %"; null where it is unclear. */
export function readShare(text: string): number | null {
  const percent = Number(/^\s*(\d{1,3})\s*%?\s*$/.exec(text)?.[1])
  return percent >= 1 && percent <= 100 ? percent : null
}
