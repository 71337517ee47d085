import type { Range } from '#contract/chart.ts'
import type { Language } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'
import { formatTime } from '#messages/time.ts'
import { shortWeekday } from '#messages/weekday.ts'

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
