import type { LocalTime } from '../time/local-time.ts'
import { DAY, HOUR } from '../time/units.ts'
import {
  evidenceBy,
  grainOf,
  type HourlySpending,
  type HourSample,
  hourlyRates,
  knownHours,
  outlierLimit,
  swingOf
} from './hourly-rates.ts'

/** Half-life of an hour's weight. */
const HALF_LIFE = 21 * DAY
/** Observed days needed to distinguish the hours of a day, and to distinguish weekdays. */
const MIN_DAYS = 2
const MIN_DAYS_FOR_WEEKDAYS = 14
/** Typical variance between the days of a shop, and its weight in days against observed data. */
const PRIOR_SWING = 0.08
const PRIOR_DAYS = 2
/** Observed hours needed for a day to count as observed. */
const MIN_HOURS_OF_DAY = 6

/** A wallet's usual spending for each hour of the week. Estimates, in the wallet's currency. */
export interface UsualPace {
  /** Spending per hour in the hour of a moment (wall-clock milliseconds). */
  readonly perHourAt: (at: number) => number
  readonly perWeek: number
  /** Variance per unit of money spent that is due to single payments. */
  readonly grain: number
  /** How much days differ, as the variance of their ratio of actual to usual spending. */
  readonly swing: number
  /** The most that a single hour counts for. */
  readonly hourLimit: number
  /** Whether weekdays are distinguished, which takes two weeks of data. */
  readonly knowsWeekdays: boolean
  /** The number of hours with spending, and of observed hours. */
  readonly hoursWithSpending: number
  readonly hoursObserved: number
}

/**
 * The usual pace from up to eight weeks of hours: by hour of day, then by weekday, then by hour of week, each
 * refined only as far as the data supports. Null until two days are known. Depends on the hours only, so that
 * it can be cached for an hour.
 * @param hours oldest first
 */
export function usualPaceOf(hours: readonly HourlySpending[], localTime: LocalTime): UsualPace | null {
  const known = knownHours(hours)
  const days = Map.groupBy(known, ({ hour }) => Math.floor(hour / DAY))
  const seenDays = [...days.values()].filter(({ length }) => length >= MIN_HOURS_OF_DAY).length
  if (seenDays < MIN_DAYS) return null
  const slotAt = (at: number) => {
    const { weekday, minutes } = localTime(at)
    return weekday * 24 + Math.floor(minutes / 60)
  }
  const hourLimit = outlierLimit(known.flatMap(({ spent }) => (spent > 0 ? [spent] : [])))
  const end = known.at(-1)?.hour ?? 0
  const samples = known.map(
    ({ hour, spent, seen }): HourSample => ({
      hour,
      spent: Math.min(spent, hourLimit),
      seen,
      slot: slotAt(hour),
      weight: 0.5 ** ((end - hour) / HALF_LIFE)
    })
  )
  const grain = grainOf(samples)
  const knowsWeekdays = seenDays >= MIN_DAYS_FOR_WEEKDAYS
  const rates = hourlyRates(samples, grain, knowsWeekdays)
  const rateOf = (slot: number) => rates[slot] ?? 0
  const byDay = evidenceBy(
    samples.map(sample => ({ ...sample, weight: 1 })),
    ({ hour }) => Math.floor(hour / DAY),
    rateOf
  )
  // The same hours are looked up for each reading, and local time is expensive to compute.
  const cache = new Map<number, number>()
  return {
    perHourAt: at => {
      const hour = Math.floor(at / HOUR)
      const rate = cache.get(hour) ?? rateOf(slotAt(hour * HOUR))
      cache.set(hour, rate)
      return rate
    },
    perWeek: rates.reduce((sum, rate) => sum + rate, 0),
    grain,
    swing:
      (swingOf([...byDay.values()], grain) * seenDays + PRIOR_SWING * PRIOR_DAYS) / (seenDays + PRIOR_DAYS),
    hourLimit,
    knowsWeekdays,
    hoursWithSpending: hours.filter(({ spent }) => spent > 0).length,
    hoursObserved: hours.reduce((sum, { seen }) => sum + seen, 0)
  }
}
