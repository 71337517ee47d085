import { at, type WeightedHours } from './usual-rates.ts'

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

/**
 * Estimated spending per hour of the week where only days are known: the overall mean, refined by the hour of the day
 * as far as the data supports. All days are alike.
 * @param grain from {@link grainOf}
 */
export function hourOfDayRates({ known, limit, slots, spent }: WeightedHours, grain: number): Float64Array {
  const groups = Array.from({ length: 24 }, () => ({ spent: 0, known: 0 }))
  const all = { spent: 0, known: 0 }
  for (const [index, slot] of slots.entries())
    for (const group of [groups[slot % 24] ?? all, all]) {
      group.spent += Math.min(limit, at(spent, index))
      group.known += at(known, index)
    }
  const overall = all.known > 0 ? all.spent / all.known : 0
  const evidence = groups.map(group => ({ spent: group.spent, expected: group.known * overall }))
  const swing = swingOf(evidence, grain)
  return Float64Array.from(
    { length: 168 },
    (_, slot) => overall * correctionFactor(evidence[slot % 24] ?? { spent: 0, expected: 0 }, swing, grain)
  )
}

/**
 * The variance per unit of money that is due to single payments: how much an hour differs from the next one,
 * or from the same hour a day later, whichever is less. Comparing similar hours excludes the regular
 * differences between hours.
 */
export function grainOf({ known, limit, spent }: Omit<WeightedHours, 'slots'>): number {
  const grains = [1, 24].map(lag => {
    let [squares, sum] = [0, 0]
    for (let index = 0; index + lag < spent.length; index += 1) {
      if (at(known, index) === 0 || at(known, index + lag) === 0) continue
      const [one, other] = [Math.min(limit, at(spent, index)), Math.min(limit, at(spent, index + lag))]
      squares += (one - other) ** 2
      sum += one + other
    }
    return sum > 0 ? squares / sum : Number.POSITIVE_INFINITY
  })
  const least = Math.min(...grains)
  return Number.isFinite(least) ? least : 0
}
