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
