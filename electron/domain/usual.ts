import { limitOf, swingOf } from './evidence.ts'
import { evidenceBy, grainOf, ratesOf, type Sample } from './hour-rates.ts'
import { type HourOfSpending, knownHours } from './known-hours.ts'
import type { LocalTime } from './local-time.ts'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/** After so long an hour counts half. */
const HALF_LIFE = 21 * DAY
/** Days seen from which the hours of a day are told apart, and from which the weekdays are. */
const SOME_DAYS = 2
const TWO_WEEKS = 14
/** How much the days of a shop differ as a rule, and the days that must be seen to say otherwise. */
const DAYS_DIFFER = 0.08
const FEW_DAYS = 2
/** Hours that make a day seen. */
const MOST_OF_A_DAY = 6

/** What a wallet usually spends at each hour of the week. Estimates, in its currency. */
export interface Usual {
  /** In the hour of a moment, wall-clock milliseconds. */
  readonly perHourAt: (at: number) => number
  readonly perWeek: number
  /** The variance that single payments give to each unit of money spent, in the currency. */
  readonly grain: number
  /** How much the days differ, as the variance of their ratio to the usual. */
  readonly swing: number
  /** The most that one hour counts for. */
  readonly limit: number
  /** Whether weekdays are told apart: two weeks are known. */
  readonly weekdays: boolean
  /** In how many hours something was spent, and how many were watched. */
  readonly spending: number
  readonly watched: number
}

/**
 * The usual pace from up to eight weeks of hours: that of each hour of the day, then of each weekday, then of each
 * hour of the week, each as far from the one before as the evidence goes. Null until two days are known.
 * It changes with the hours only, and can be kept for an hour.
 * @param hours oldest first
 */
export function usualOf(hours: readonly HourOfSpending[], localTime: LocalTime): Usual | null {
  const known = knownHours(hours)
  const days = Map.groupBy(known, ({ hour }) => Math.floor(hour / DAY))
  const seenDays = [...days.values()].filter(({ length }) => length >= MOST_OF_A_DAY).length
  if (seenDays < SOME_DAYS) return null
  const slotAt = (at: number) => {
    const { weekday, minutes } = localTime(at)
    return weekday * 24 + Math.floor(minutes / 60)
  }
  const limit = limitOf(known.flatMap(({ spent }) => (spent > 0 ? [spent] : [])))
  const end = known.at(-1)?.hour ?? 0
  const samples = known.map(
    ({ hour, spent, seen }): Sample => ({
      hour,
      spent: Math.min(spent, limit),
      seen,
      slot: slotAt(hour),
      weight: 0.5 ** ((end - hour) / HALF_LIFE)
    })
  )
  const grain = grainOf(samples)
  const weekdays = seenDays >= TWO_WEEKS
  const rates = ratesOf(samples, grain, weekdays)
  const rateOf = (slot: number) => rates[slot] ?? 0
  const ofDays = evidenceBy(
    samples.map(sample => ({ ...sample, weight: 1 })),
    ({ hour }) => Math.floor(hour / DAY),
    rateOf
  )
  // The same hours are asked for at each reading, and local time is dear.
  const asked = new Map<number, number>()
  return {
    perHourAt: at => {
      const hour = Math.floor(at / HOUR)
      const rate = asked.get(hour) ?? rateOf(slotAt(hour * HOUR))
      asked.set(hour, rate)
      return rate
    },
    perWeek: rates.reduce((sum, rate) => sum + rate, 0),
    grain,
    swing: (swingOf([...ofDays.values()], grain) * seenDays + DAYS_DIFFER * FEW_DAYS) / (seenDays + FEW_DAYS),
    limit,
    weekdays,
    spending: hours.filter(({ spent }) => spent > 0).length,
    watched: hours.reduce((sum, { seen }) => sum + seen, 0)
  }
}
