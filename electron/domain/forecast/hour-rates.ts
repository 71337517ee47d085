import { correctionFactor, type Evidence, swingOf } from './evidence.ts'
import type { KnownHour } from './known-hours.ts'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR

/** A past hour with its slot in the week (0 to 167, from Sunday midnight) and its weight. */
export interface HourSample extends KnownHour {
  readonly slot: number
  readonly weight: number
}

/**
 * Estimated spending per hour, for each of the 168 hours of a week. Starts from the overall average and
 * refines it by hour of day, then by weekday, then by hour of week, each only as far as the data supports.
 * @param grain from {@link grainOf}
 * @param weekdays whether to distinguish weekdays
 */
export function hourlyRates(samples: readonly HourSample[], grain: number, weekdays: boolean): number[] {
  const all = evidenceBy(
    samples,
    () => 0,
    () => 1
  ).get(0)
  const overall = all && all.expected > 0 ? all.spent / all.expected : 0
  let rates = Array.from({ length: 168 }, () => overall)
  const groupings = [
    (slot: number) => slot % 24,
    ...(weekdays ? [(slot: number) => Math.floor(slot / 24), (slot: number) => slot] : [])
  ]
  for (const groupOf of groupings) {
    const previous = rates
    const groups = evidenceBy(
      samples,
      ({ slot }) => groupOf(slot),
      slot => previous[slot] ?? 0
    )
    const swing = swingOf([...groups.values()], grain)
    rates = previous.map((rate, slot) => {
      const group = groups.get(groupOf(slot))
      return group ? rate * correctionFactor(group, swing, grain) : rate
    })
  }
  return rates
}

/** Actual spending per group of hours, and the spending expected from the given rates. */
export function evidenceBy(
  samples: readonly HourSample[],
  groupOf: (sample: HourSample) => number,
  rateOf: (slot: number) => number
): Map<number, Evidence> {
  const groups = new Map<number, { spent: number; expected: number }>()
  for (const sample of samples) {
    const { slot, spent, seen, weight } = sample
    const key = groupOf(sample)
    const group = groups.get(key) ?? { spent: 0, expected: 0 }
    groups.set(key, group)
    group.spent += weight * spent
    group.expected += weight * seen * rateOf(slot)
  }
  return groups
}

/**
 * The variance per unit of money that is due to single payments: how much an hour differs from the next one,
 * or from the same hour a day later, whichever is less. Comparing similar hours excludes the regular
 * differences between hours.
 */
export function grainOf(samples: readonly HourSample[]): number {
  const spentAt = new Map(samples.map(({ hour, spent }) => [hour, spent]))
  const grains = [HOUR, DAY].map(lag => {
    let [squares, sum] = [0, 0]
    for (const { hour, spent } of samples) {
      const later = spentAt.get(hour + lag)
      if (later === undefined) continue
      squares += (spent - later) ** 2
      sum += spent + later
    }
    return sum > 0 ? squares / sum : Number.POSITIVE_INFINITY
  })
  const least = Math.min(...grains)
  return Number.isFinite(least) ? least : 0
}
