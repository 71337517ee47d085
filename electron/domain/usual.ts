import { type Evidence, factorOf, limitOf, swingOf } from './evidence.ts'
import { type HourOfSpending, type KnownHour, knownHours } from './known-hours.ts'
import type { LocalTime } from './local-time.ts'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/** After so long an hour counts half. */
const HALF_LIFE = 21 * DAY
/** Days seen from which the hours of a day are told apart, and from which the weekdays are. */
const SOME_DAYS = 2
const TWO_WEEKS = 14
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

interface Sample extends KnownHour {
  readonly slot: number
  readonly weight: number
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
  return {
    perHourAt: at => rateOf(slotAt(at)),
    perWeek: rates.reduce((sum, rate) => sum + rate, 0),
    grain,
    swing: swingOf([...ofDays.values()], grain),
    limit,
    weekdays,
    spending: samples.filter(({ spent }) => spent > 0).length,
    watched: samples.reduce((sum, { seen }) => sum + seen, 0)
  }
}

/** What is spent in an hour, for each of the 168 of a week from Sunday midnight on. */
function ratesOf(samples: readonly Sample[], grain: number, weekdays: boolean): number[] {
  const all = evidenceBy(
    samples,
    () => 0,
    () => 1
  ).get(0)
  const overall = all && all.expected > 0 ? all.spent / all.expected : 0
  let rates = Array.from({ length: 168 }, () => overall)
  const kinds = [
    (slot: number) => slot % 24,
    ...(weekdays ? [(slot: number) => Math.floor(slot / 24), (slot: number) => slot] : [])
  ]
  for (const kindOf of kinds) {
    const before = rates
    const groups = evidenceBy(
      samples,
      ({ slot }) => kindOf(slot),
      slot => before[slot] ?? 0
    )
    const swing = swingOf([...groups.values()], grain)
    rates = before.map((rate, slot) => {
      const group = groups.get(kindOf(slot))
      return group ? rate * factorOf(group, swing, grain) : rate
    })
  }
  return rates
}

function evidenceBy(
  samples: readonly Sample[],
  groupOf: (sample: Sample) => number,
  rateOf: (slot: number) => number
): Map<number, Evidence> {
  const groups = new Map<number, Evidence>()
  for (const sample of samples) {
    const { slot, spent, seen, weight } = sample
    const group = groups.get(groupOf(sample)) ?? { spent: 0, expected: 0 }
    groups.set(groupOf(sample), {
      spent: group.spent + weight * spent,
      expected: group.expected + weight * seen * rateOf(slot)
    })
  }
  return groups
}

/**
 * How much an hour differs from its neighbour, or from the same hour a day later, whichever is less: what is left
 * of the scatter once the hours' own differences are aside.
 */
function grainOf(samples: readonly Sample[]): number {
  const spentAt = new Map(samples.map(({ hour, spent }) => [hour, spent]))
  const grains = [HOUR, DAY].map(lag => {
    let [apart, sum] = [0, 0]
    for (const { hour, spent } of samples) {
      const later = spentAt.get(hour + lag)
      if (later === undefined) continue
      apart += (spent - later) ** 2
      sum += spent + later
    }
    return sum > 0 ? apart / sum : Number.POSITIVE_INFINITY
  })
  const least = Math.min(...grains)
  return Number.isFinite(least) ? least : 0
}
