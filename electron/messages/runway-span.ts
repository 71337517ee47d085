import { numberFormat } from '#domain/intl.ts'
import type { Language } from '#domain/language.ts'
import { fill } from './fill.ts'
import { plural } from './plural.ts'
import type { RunwayDictionary, SpanUnit } from './runway-dictionary.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const STEPS = { minutes: 5 * MINUTE, hours: HOUR, days: 24 * HOUR } as const

/** Days only from 48 hours on: "30 h" says more than "1 day". */
const unitOf = (milliseconds: number): SpanUnit => {
  if (milliseconds < HOUR) return 'minutes'
  return milliseconds < 48 * HOUR ? 'hours' : 'days'
}

/** Minutes are rounded to multiples of five: to the minute, an estimate would look like a fact. */
function countOf(milliseconds: number, unit: SpanUnit): number {
  const count = Math.round(milliseconds / STEPS[unit])
  return unit === 'minutes' ? count * 5 : count
}

interface Context {
  readonly dictionary: RunwayDictionary
  readonly language: Language
}

function formatCount(count: number, unit: SpanUnit, { dictionary, language }: Context): string {
  const digits = numberFormat(language).format(count)
  return fill(plural(dictionary.spans[unit], count, language), { count: digits })
}

/** "2 h", "9 days": a duration in its natural unit; at least "5 min". */
export function spanWords(milliseconds: number, context: Context): string {
  const unit = unitOf(milliseconds)
  return formatCount(Math.max(countOf(milliseconds, unit), unit === 'minutes' ? 5 : 1), unit, context)
}

/** "90 min", "4 h", "5 days": a number of minutes the user chose, exactly. */
export function exactSpanWords(minutes: number, context: Context): string {
  if (minutes % 60 !== 0) return formatCount(minutes, 'minutes', context)
  const isDays = minutes % 1440 === 0 && minutes > 1440
  return isDays ? formatCount(minutes / 1440, 'days', context) : formatCount(minutes / 60, 'hours', context)
}

/** "5 to 12 days", "under 3 h", or "5 days or more" where `most` is null. In milliseconds. */
export function rangeWords(least: number, most: number | null, context: Context): string {
  const { dictionary, language } = context
  if (most === null) return fill(dictionary.orMore, { span: spanWords(least, context) })
  const unit = unitOf(most)
  const [from, to] = [countOf(least, unit), countOf(most, unit)]
  if (from === to) return spanWords(most, context)
  if (from <= 0) return fill(dictionary.under, { span: spanWords(most, context) })
  const digits = numberFormat(language)
  return fill(dictionary.ranges[unit], { least: digits.format(from), most: digits.format(to) })
}
