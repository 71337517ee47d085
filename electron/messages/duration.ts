import type { Language } from '../domain/language.ts'
import type { Dictionary } from './dictionary.ts'
import { fill } from './fill.ts'
import { plural } from './plural.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** A length of time as it was chosen: "40 min", "4 h", "3 days"; in minutes where it is no whole number of hours. */
export function formatDuration(minutes: number, { durations }: Dictionary, language: Language): string {
  const counted = (template: string, count: number) =>
    fill(template, { count: new Intl.NumberFormat(language).format(count) })
  if (minutes < HOUR || minutes % HOUR !== 0) return counted(durations.minutes, minutes)
  const days = minutes / DAY
  if (days < 2 || !Number.isInteger(days)) return counted(durations.hours, minutes / HOUR)
  return counted(plural(durations.days, days, language), days)
}

/** An estimated length of time in minutes, no finer than can be known: five minutes, whole hours, whole days. */
export function coarse(minutes: number): number {
  const step = minutes < HOUR - 2.5 ? 5 : minutes < 2 * DAY ? HOUR : DAY
  return Math.max(5, Math.round(minutes / step) * step)
}
