import type { LocalTime } from '../time/local-time.ts'
import { HOUR } from '../time/units.ts'
import { type Constants, constants as chosen } from './constants.ts'
import { grainOf, hourOfDayRates, outlierLimit, swingOf } from './hour-of-day-rates.ts'
import { type HourlySpending, type HoursEnd, type KnownHours, knownHours } from './known-hours.ts'
import { type DayFactor, MONTH_AHEAD } from './month-days.ts'
import { type Past, pastOf } from './past.ts'
import { at, hourLimit, type UsualRates, usualRates, type WeightedHours } from './usual-rates.ts'

/** Days needed to distinguish the hours of a day, to replay the past, and to distinguish weekdays. */
const MIN_DAYS = 2
const MIN_DAYS_FOR_REPLAY = 7
const MIN_DAYS_FOR_WEEKDAYS = 14
/** Typical variance between the days of a shop, and its weight in days against observed data. */
const PRIOR_SWING = 0.08
const PRIOR_DAYS = 2
/** Observed hours needed for a day to count as observed. */
const MIN_HOURS_OF_DAY = 6

/** The hour of the week (0 to 167, from Sunday midnight, local time) of a moment in wall-clock milliseconds. */
export type HourOfWeek = (at: number) => number

/** Asks for something of each hour's local time once: many wallets have the same hours, and the answer is expensive. */
export function oncePerHour<T>(ask: (hour: number) => T): (at: number) => T {
  const asked = new Map<number, T>()
  return moment => {
    const hour = Math.floor(moment / HOUR)
    const known = asked.get(hour)
    if (known !== undefined) return known
    const answer = ask(hour * HOUR)
    asked.set(hour, answer)
    return answer
  }
}

export const hourOfWeekIn = (localTime: LocalTime): HourOfWeek =>
  oncePerHour(hour => {
    const { weekday, minutes } = localTime(hour)
    return weekday * 24 + Math.floor(minutes / 60)
  })

/** A wallet's usual spending for each hour of the week. Estimates, in the wallet's currency. */
export interface UsualPace {
  /** Days of the month that differ; null where they are not known. */
  readonly dayFactor: DayFactor | null
  /** The full hour up to which it was learnt, wall-clock milliseconds. */
  readonly until: number
  readonly hourOfWeek: HourOfWeek
  /** By hour of the week. */
  readonly perHour: Float64Array
  readonly perWeek: number
  /** Variance per unit of money spent that is due to single payments. */
  readonly grain: number
  /** How much days differ, as the variance of their ratio of actual to usual spending. */
  readonly swing: number
  /** The most that a single hour counts for. */
  readonly hourLimit: number
  /** Whether weekdays are distinguished, which takes two weeks of data. */
  readonly knowsWeekdays: boolean
  /** The number of hours with spending, and of those that were watched, standing empty or not. */
  readonly hoursWithSpending: number
  readonly hoursObserved: number
  /** A balance below it makes ordinary payments impossible: nothing was known then. Null where it is not known. */
  readonly ordinary: number | null
  /** To be replayed; null until a week is known. */
  readonly past: Past | null
}

/**
 * The usual pace from up to eight weeks of hours. Null until two days are known. Depends on the hours only, so that
 * it can be cached for an hour.
 * @param hours oldest first, before `end.until`
 * @param dayFactor from three months or more; null where they are not known
 * @param constants others only to measure them
 */
export function usualPaceOf(
  hours: readonly HourlySpending[],
  end: HoursEnd,
  hourOfWeek: HourOfWeek,
  dayFactor: DayFactor | null = null,
  constants: Constants = chosen
): UsualPace | null {
  const known = knownHours(hours, end)
  const days = knownDays(known)
  if (days < MIN_DAYS) return null
  const spending = [...known.spent.filter(amount => amount > 0)]
  const isYoung = days < MIN_DAYS_FOR_REPLAY
  const weighted: WeightedHours = {
    ...known,
    // An hour of a payday stands for as many ordinary ones.
    known: dayFactor ? known.known.map((share, i) => share * dayFactor(known.from + i * HOUR)) : known.known,
    slots: new Uint8Array(known.spent.length).map((_, index) => hourOfWeek(known.from + index * HOUR)),
    limit: isYoung ? outlierLimit(spending) : hourLimit(known)
  }
  const grain = grainOf({ ...known, limit: outlierLimit(spending) })
  const knowsWeekdays = days >= MIN_DAYS_FOR_WEEKDAYS
  const rates: UsualRates | null = isYoung ? null : usualRates(weighted, knowsWeekdays, constants)
  const perHour = rates?.perHour ?? hourOfDayRates(weighted, grain)
  const total = sumOf(known.spent)
  return {
    until: end.until,
    dayFactor: isYoung ? null : dayFactor,
    hourOfWeek,
    perHour,
    perWeek: sumOf(perHour),
    grain,
    swing: isYoung ? daySwing(weighted, perHour, grain) : 0,
    hourLimit: weighted.limit,
    knowsWeekdays,
    hoursWithSpending: hours.filter(({ spent }) => spent > 0).length,
    hoursObserved: hours.reduce((sum, { seen }) => sum + seen, 0),
    ordinary: end.ordinary,
    past: rates && total > 0 ? pastOf(weighted, rates, total / sumOf(weighted.known), constants) : null
  }
}

/** When days of the month are not told apart any more: whole weeks are alike from then on. */
export const alikeFrom = ({ dayFactor, until }: UsualPace): number => until + (dayFactor ? MONTH_AHEAD : 0)

/** Usual spending per hour in the hour of a moment, wall-clock milliseconds. */
export function usualAt(usual: UsualPace, moment: number): number {
  const { dayFactor, hourOfWeek, perHour } = usual
  const factor = dayFactor && moment < alikeFrom(usual) ? dayFactor(moment) : 1
  return at(perHour, hourOfWeek(moment)) * factor
}

/** Usual spending between two moments, wall-clock milliseconds. */
export function usualBetween(usual: UsualPace, from: number, until: number): number {
  let sum = 0
  for (let start = from; start < until; ) {
    const end = Math.min(until, (Math.floor(start / HOUR) + 1) * HOUR)
    sum += (usualAt(usual, start) * (end - start)) / HOUR
    start = end
  }
  return sum
}

function knownDays({ from, known }: KnownHours): number {
  const firstHour = Math.round(from / HOUR)
  const hours = new Map<number, number>()
  for (const [index, share] of known.entries()) {
    const day = Math.floor((firstHour + index) / 24)
    if (share > 0) hours.set(day, (hours.get(day) ?? 0) + 1)
  }
  return [...hours.values()].filter(count => count >= MIN_HOURS_OF_DAY).length
}

function daySwing({ from, known, limit, slots, spent }: WeightedHours, perHour: Float64Array, grain: number) {
  const firstHour = Math.round(from / HOUR)
  const days = new Map<number, { spent: number; expected: number }>()
  for (const [index, slot] of slots.entries()) {
    const key = Math.floor((firstHour + index) / 24)
    const day = days.get(key) ?? { spent: 0, expected: 0 }
    days.set(key, day)
    day.spent += Math.min(limit, at(spent, index))
    day.expected += at(known, index) * at(perHour, slot)
  }
  return (
    (swingOf([...days.values()], grain) * days.size + PRIOR_SWING * PRIOR_DAYS) / (days.size + PRIOR_DAYS)
  )
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
