import type { HourlySpending, HoursEnd } from '#domain/forecast/known-hours.ts'
import type { DayFactor } from '#domain/forecast/month-days.ts'
import { hourOfWeekIn, type UsualPace, usualPaceOf } from '#domain/forecast/usual-pace.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import type { LocalTime } from '#domain/time/local-time.ts'
import { HOUR } from '#domain/time/units.ts'
import { nairobi } from './zones.ts'

/** A Monday midnight in Nairobi. */
export const monday = Date.parse('2026-11-02T00:00:00+03:00')

/** Fully observed hours with the given spending. */
export const hoursOfSpending = (
  days: number,
  spentAt: (hour: number, day: number) => number,
  start = monday
): HourlySpending[] =>
  Array.from({ length: days * 24 }, (_, index) => ({
    hour: start + index * HOUR,
    spent: spentAt(index % 24, Math.floor(index / 24)),
    toppedUp: 0,
    seen: 1
  }))

/** The usual pace of hours in which the wallet never stood empty, unless `end` says otherwise. */
export function usualOf(
  hours: readonly HourlySpending[],
  end: Partial<HoursEnd> = {},
  localTime: LocalTime = nairobi,
  dayFactor: DayFactor | null = null
): UsualPace | null {
  const until = (hours.at(-1)?.hour ?? monday) + HOUR
  return usualPaceOf(
    hours,
    { until, balance: 1e6, ordinary: null, ...end },
    hourOfWeekIn(localTime),
    dayFactor
  )
}

/** Readings every ten minutes, each lower than the one before by the given fall (negative: a rise). */
export function fallingBalance(from: number, balance: number, falls: readonly number[]): BalancePeriod[] {
  let left = balance
  return [0, ...falls].map((fall, index) => {
    left -= fall
    const at = from + index * (HOUR / 6)
    return { from: at, until: at, amount: String(left), afterGap: false }
  })
}

/** The same fall `count` times. */
export const repeatedFall = (count: number, fall: number): number[] =>
  Array.from({ length: count }, () => fall)
