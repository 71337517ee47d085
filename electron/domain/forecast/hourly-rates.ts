import { DAY, HOUR } from '../time/units.ts'

/** Actual and expected spending over the same time. */
export interface Evidence {
  readonly spent: number
  readonly expected: number
}

/** Cap for a single payment or hour, as a multiple of the upper quartile. */
const OUTLIER_FACTOR = 3
/** With fewer values there is no meaningful quartile. */
const MIN_VALUES = 3

/**
 * The most that a single payment or hour may count for: three times the upper quartile. A single large
 * payment says little about future ones.
 * @param values above zero, in any order
 */
export function outlierLimit(values: readonly number[]): number {
  if (values.length < MIN_VALUES) return Number.POSITIVE_INFINITY
  const sorted = values.toSorted((a, b) => a - b)
  return OUTLIER_FACTOR * (sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 0)
}

/**
 * The excess variance of comparable times: the variance of the ratio of actual to expected spending, beyond
 * what the randomness of single payments explains.
 * @param grain variance per unit of money that is due to chance alone
 */
export function swingOf(groups: readonly Evidence[], grain: number): number {
  let [excess, weight] = [0, 0]
  for (const { spent, expected } of groups) {
    excess += (spent - expected) ** 2 - grain * expected
    weight += expected ** 2
  }
  return weight > 0 ? Math.max(0, excess / weight) : 0
}

/**
 * The factor to multiply expected spending by. It is the observed ratio where there is much data, and shrinks
 * towards 1 where there is little (the posterior mean of a rate with a gamma prior).
 * @param swing excess variance of such ratios, from {@link swingOf}
 */
export function correctionFactor({ spent, expected }: Evidence, swing: number, grain: number): number {
  const denominator = expected * swing + grain
  return denominator > 0 ? (spent * swing + grain) / denominator : 1
}

/** A wallet's totals for one hour as numbers: for estimates only, never for a figure that is shown. */
export interface HourlySpending {
  /** When the hour begins, wall-clock milliseconds. */
  readonly hour: number
  /** Sum of all falls first read in this hour, in the wallet's currency. */
  readonly spent: number
  /** Sum of all rises first read in this hour. */
  readonly toppedUp: number
  /** The share of the hour that was observed, 0 to 1. */
  readonly seen: number
}

/** An hour whose spending is known. `spent` refers to the observed share of the hour. */
export type KnownHour = Omit<HourlySpending, 'toppedUp'>

/** The longest gap, in hours, over which spending is still spread evenly: a night. */
const MAX_GAP_HOURS = 16
/** Hours observed for less than this share are ignored. */
const MIN_SEEN = 0.25

/**
 * The hours that tell what a wallet spends. Hours that were not observed normally say nothing. But if the
 * first reading after a gap shows the total spent, and no top-up hides part of it, that total is spread
 * evenly over the gap.
 * @param hours oldest first; hours that were not observed may be missing
 */
export function knownHours(hours: readonly HourlySpending[]): KnownHour[] {
  const observed = hours.filter(({ seen, spent }) => seen > 0 || spent > 0)
  return observed.flatMap(({ hour, spent, toppedUp, seen }, index): KnownHour[] => {
    const previous = observed[index - 1]
    const missing = previous ? Math.round((hour - previous.hour) / HOUR) - 1 : 0
    if (missing <= 0) return seen >= MIN_SEEN ? [{ hour, spent, seen }] : []
    if (missing > MAX_GAP_HOURS || spent === 0 || toppedUp > 0) return []
    const perHour = spent / (missing + seen)
    const gap = Array.from({ length: missing }, (_, ago) => ({
      hour: hour - (missing - ago) * HOUR,
      spent: perHour,
      seen: 1
    }))
    return [...gap, { hour, spent: perHour * seen, seen }]
  })
}

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
