import { DAY, HOUR } from '../time/units.ts'
import { type HourlySpending, type HoursEnd, knownHours } from './known-hours.ts'
import { at, HOURS_OF_WEEK } from './usual-rates.ts'

/** Where a day lies in its month, local time. */
interface DayOfMonth {
  /** From 1 on. */
  readonly day: number
  /** Days of the month after it: 0 for the last. */
  readonly left: number
}

/** The day of the month of a moment in wall-clock milliseconds. */
export type DayOfMonthAt = (at: number) => DayOfMonth

/** How much a day's spending is beside an ordinary day's: 1 is ordinary. */
export type DayOfMonthFactor = (day: DayOfMonth) => number

/** The same by the moment, wall-clock milliseconds. */
export type DayFactor = (at: number) => number

/** The history that can tell, in hours: three months with a margin for hours that were not read. */
const LEAST_HOURS = 24 * 91
/** Days of a kind from which they are told apart: one for each of three months. */
const LEAST_DAYS = 3
/**
 * How many times the variance of a kind's mean its difference from ordinary is lessened by: what chance alone makes of
 * days that are like others vanishes eleven times of twelve, a payday hardly changes.
 */
const DOUBT = 3
/** Known hours that make a day known. */
const HOURS_OF_DAY = 6
/** No day is taken for less than this share of an ordinary one: closed days come again elsewhere in the week. */
const LEAST_FACTOR = 0.2

/** The days on which wages, rents and bills are paid: around the end of a month, and in its middle. */
function kindOf({ day, left }: DayOfMonth): string | null {
  if (left <= 2) return `${left} left`
  return day <= 3 || (day >= 13 && day <= 16) ? `day ${day}` : null
}

/**
 * Learns from three months or more which days of the month are busier or calmer than others. Null while less is known,
 * and for a wallet that spends nothing.
 * @param hours oldest first, up to half a year
 * @param hourOfWeek 0 to 167, local time
 */
export function dayOfMonthFactor(
  hours: readonly HourlySpending[],
  end: HoursEnd,
  hourOfWeek: (at: number) => number,
  dayOfMonth: DayOfMonthAt
): DayOfMonthFactor | null {
  const { from, known, spent } = knownHours(hours, end)
  if (known.length < LEAST_HOURS) return null
  const slots = new Uint8Array(known.length).map((_, index) => hourOfWeek(from + index * HOUR))
  const [sums, seen] = [new Float64Array(HOURS_OF_WEEK), new Float64Array(HOURS_OF_WEEK)]
  for (const [index, slot] of slots.entries()) {
    sums[slot] = at(sums, slot) + at(spent, index)
    seen[slot] = at(seen, slot) + at(known, index)
  }
  const rates = sums.map((sum, slot) => (at(seen, slot) > 0 ? sum / at(seen, slot) : 0))
  const ratios = new Map<string | null, number[]>()
  let [start, actual, usual, hoursKnown] = [0, 0, 0, 0]
  const endDay = () => {
    const kind = kindOf(dayOfMonth(from + start * HOUR))
    if (hoursKnown >= HOURS_OF_DAY && usual > 0)
      ratios.set(kind, [...(ratios.get(kind) ?? []), actual / usual])
  }
  for (const [index, slot] of slots.entries()) {
    if (slot % 24 === 0 && index > start) {
      endDay()
      ;[start, actual, usual, hoursKnown] = [index, 0, 0, 0]
    }
    actual += at(spent, index)
    usual += at(known, index) * at(rates, slot)
    hoursKnown += at(known, index)
  }
  const ordinary = middle(ratios.get(null) ?? [])
  if (!(ordinary > 0)) return null
  const scatter = scatterOf(ratios.get(null) ?? [])
  const factors = new Map<string, number>()
  for (const [kind, all] of ratios) {
    if (kind === null || all.length < LEAST_DAYS) continue
    const mean = middle(all) / ordinary
    const chance = (scatter * Math.max(1, mean)) ** 2 / all.length
    const trust = mean === 1 ? 0 : Math.max(0, 1 - (DOUBT * chance) / (mean - 1) ** 2)
    factors.set(kind, Math.max(LEAST_FACTOR, 1 + trust * (mean - 1)))
  }
  return day => {
    const kind = kindOf(day)
    return kind === null ? 1 : (factors.get(kind) ?? 1)
  }
}

/** How far ahead days of the month are told apart: later, whole weeks are alike. */
export const MONTH_AHEAD = 9 * 7 * DAY

/** The mean without the least and the most, so that a single payroll makes no payday. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const inner = sorted.length >= LEAST_DAYS ? sorted.slice(1, -1) : sorted
  return inner.reduce((sum, value) => sum + value, 0) / inner.length
}

/** The standard deviation of days beside their mean. */
function scatterOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return Math.sqrt(variance) / mean
}
