import type { Range } from '#contract/insights.ts'
import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'
import { formatTime, shortWeekday } from '#messages/time.ts'

/** Round tick values in three or four steps, covering least to most: 0, 30000, 60000, 90000. */
export function valueTicks(least: number, most: number): number[] {
  const rough = (most - least || 3) / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 3, 5, 10].map(n => n * power).find(n => n >= rough * 0.999) ?? rough
  const first = Math.floor(least / step)
  const last = Math.max(Math.ceil(most / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}

export interface TimeTick {
  readonly at: number
  readonly label: string
}

/** Advances a date to the next tick, in this computer's time zone and aware of daylight saving. */
const STEPS: Readonly<Record<Range, (moment: Date) => void>> = {
  day: moment => moment.setHours(moment.getHours() + 6, 0, 0, 0),
  week: moment => moment.setDate(moment.getDate() + 1),
  month: moment => moment.setDate(moment.getDate() + 7),
  year: moment => moment.setMonth(moment.getMonth() + 2)
}

function labelOf(at: number, range: Range, language: Language): string {
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), options).format(at)
  switch (range) {
    case 'day':
      return new Date(at).getHours() === 0 ? shortWeekday(at, language) : formatTime(at)
    case 'week':
      return shortWeekday(at, language)
    case 'month':
      return write({ day: 'numeric', month: 'short' })
    case 'year':
      return write({ month: 'short' })
    default:
      return range satisfies never
  }
}

/** The labels under a chart, except those too close to an edge. Times are in wall-clock milliseconds. */
export function timeTicks(from: number, to: number, range: Range, language: Language): readonly TimeTick[] {
  const moment = new Date(from)
  moment.setHours(0, 0, 0, 0)
  if (range === 'year') moment.setDate(1)
  const margin = (to - from) / 24
  const ticks: TimeTick[] = []
  while (moment.getTime() < to - margin) {
    if (moment.getTime() > from + margin)
      ticks.push({ at: moment.getTime(), label: labelOf(moment.getTime(), range, language) })
    STEPS[range](moment)
  }
  return ticks
}
