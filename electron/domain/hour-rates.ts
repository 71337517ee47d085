import { type Evidence, factorOf, swingOf } from './evidence.ts'
import type { KnownHour } from './known-hours.ts'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR

/** An hour of the past, its place in the week from Sunday midnight on (0 to 167), and how much it counts. */
export interface Sample extends KnownHour {
  readonly slot: number
  readonly weight: number
}

/**
 * What is spent in an hour, for each of the 168 of a week.
 * @param grain from {@link grainOf}
 * @param weekdays whether they are told apart
 */
export function ratesOf(samples: readonly Sample[], grain: number, weekdays: boolean): number[] {
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

/** What was spent in hours that are alike, beside what such rates make one expect. */
export function evidenceBy(
  samples: readonly Sample[],
  groupOf: (sample: Sample) => number,
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
 * How much an hour differs from its neighbour, or from the same hour a day later, whichever is less: what is left
 * of the scatter once the hours' own differences are aside.
 */
export function grainOf(samples: readonly Sample[]): number {
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
