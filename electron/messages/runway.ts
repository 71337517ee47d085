import type { Outlook } from '#domain/forecast/outlook.ts'
import { type Language, memoize, wholeNumber } from '#domain/language.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import type { PartOfDay, RunwayDictionary, SpanUnit } from './dictionary.ts'
import { runway as en } from './en/runway.ts'
import { runway as fr } from './fr/runway.ts'
import { runway as sw } from './sw/runway.ts'
import { fill, plural } from './template.ts'
import { formatMoment, formatTime } from './time.ts'

const STEPS = { minutes: 5 * MINUTE, hours: HOUR, days: DAY } as const

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
  const digits = wholeNumber(count, language)
  return fill(plural(dictionary.spans[unit], count, language), { count: digits })
}

/** "2 h", "9 days": a duration in its natural unit; at least "5 min". */
function spanWords(milliseconds: number, context: Context): string {
  const unit = unitOf(milliseconds)
  return formatCount(Math.max(countOf(milliseconds, unit), unit === 'minutes' ? 5 : 1), unit, context)
}

/** "90 min", "4 h", "5 days": a number of minutes the user chose, exactly. */
function exactSpanWords(minutes: number, context: Context): string {
  if (minutes % 60 !== 0) return formatCount(minutes, 'minutes', context)
  const isDays = minutes % 1440 === 0 && minutes > 1440
  return isDays ? formatCount(minutes / 1440, 'days', context) : formatCount(minutes / 60, 'hours', context)
}

/** "5 to 12 days", "under 3 h", or "5 days or more" where `most` is null. In milliseconds. */
function rangeWords(least: number, most: number | null, context: Context): string {
  const { dictionary, language } = context
  if (most === null) return fill(dictionary.orMore, { span: spanWords(least, context) })
  const unit = unitOf(most)
  const [from, to] = [countOf(least, unit), countOf(most, unit)]
  if (from === to) return spanWords(most, context)
  if (from <= 0) return fill(dictionary.under, { span: spanWords(most, context) })
  return fill(dictionary.ranges[unit], {
    least: wholeNumber(from, language),
    most: wholeNumber(to, language)
  })
}

/** A sentence split around the moment it names, so that this can be emphasised: before + when + after. */
interface RunwaySentence {
  readonly before: string
  readonly when: string
  readonly after: string
}

/**
 * How long a wallet lasts, worded as cautiously as the estimate is uncertain; in this computer's time zone.
 */
export interface RunwayWords {
  /** "About 2 h left", "Perhaps 5 to 12 days left", "No end in sight" */
  caption(outlook: Outlook, now: number): string
  /** "Runs out around", "16:40 today", " at this afternoon's pace." */
  sentence(outlook: Outlook, now: number): RunwaySentence
  /** "16:40", "Sat 09:00", "about 9 days", "5 to 12 days": for where space is short. */
  brief(outlook: Outlook, now: number): string
  /** "2 h": the milliseconds it still lasts, rounded as far as the estimate is vague. */
  span(milliseconds: number): string
  /** "4 h": the minutes a rule asks it to last. */
  requestedSpan(minutes: number): string
  /** "16:40": when it runs out, rounded down so that the time is never told too late. */
  time(at: number, now: number): string
}

const dictionaries: Readonly<Record<Language, RunwayDictionary>> = { en, sw, fr }

/**
 * Rounds down to the precision an estimate that far ahead can have, so that the time is never told too late.
 */
function roundDown(at: number, now: number): number {
  const step = (at - now < 12 * HOUR ? 10 : 30) * MINUTE
  const result = new Date(at)
  result.setMinutes(Math.floor((result.getMinutes() * MINUTE) / step) * (step / MINUTE), 0, 0)
  return result.getTime() > now ? result.getTime() : at
}

function dayOf(at: number, now: number): 'today' | 'tomorrow' | null {
  const day = new Date(now)
  if (new Date(at).toDateString() === day.toDateString()) return 'today'
  day.setDate(day.getDate() + 1)
  return new Date(at).toDateString() === day.toDateString() ? 'tomorrow' : null
}

function partOfDay(now: number): PartOfDay {
  const hour = new Date(now).getHours()
  if (hour < 5 || hour >= 22) return 'night'
  if (hour < 12) return 'morning'
  return hour < 17 ? 'afternoon' : 'evening'
}

/** How long wallets last, in a language. Made once for each. */
export const runwayWords = memoize((language: Language): RunwayWords => {
  const dictionary = dictionaries[language]
  const context = { dictionary, language }
  const unsplit = (before: string): RunwaySentence => ({ before, when: '', after: '' })
  const caption = ({ runsOut, confidence }: Outlook, now: number): string => {
    if (runsOut === null) return dictionary.noEnd
    const { earliest, latest, likely } = runsOut
    if (likely <= now) return dictionary.anyMoment
    if (confidence !== 'low') return fill(dictionary.left, { span: spanWords(likely - now, context) })
    const span = rangeWords(earliest - now, latest && latest - now, context)
    return fill(dictionary.perhapsLeft, { span })
  }
  return {
    caption,
    sentence(outlook, now) {
      const { runsOut, confidence, basis } = outlook
      if (runsOut === null || confidence === 'low' || runsOut.likely <= now)
        return unsplit(`${caption(outlook, now)}.`)
      const at = roundDown(runsOut.likely, now)
      const day = dayOf(at, now)
      const time = formatTime(at)
      const recent = day === 'today' ? partOfDay(now) : 'present'
      const pace = dictionary.paces[basis === 'usual' ? 'usual' : recent]
      const template = (day ? dictionary.at : dictionary.in)[confidence]
      const [before = '', after = ''] = fill(template, { pace }).split('{when}')
      const span = () => fill(dictionary.about, { span: spanWords(at - now, context) })
      return { before, when: day ? fill(dictionary[day], { time }) : span(), after }
    },
    brief(outlook, now) {
      const { runsOut, confidence } = outlook
      if (runsOut === null || runsOut.likely <= now) return caption(outlook, now)
      const { earliest, latest, likely } = runsOut
      if (confidence === 'low') return rangeWords(earliest - now, latest && latest - now, context)
      const at = roundDown(likely, now)
      if (dayOf(at, now) !== null) return formatMoment(at, now, language)
      return fill(dictionary.about, { span: spanWords(likely - now, context) })
    },
    span: milliseconds => spanWords(milliseconds, context),
    requestedSpan: minutes => exactSpanWords(minutes, context),
    time: (at, now) => formatMoment(roundDown(at, now), now, language)
  }
})
