/** What was spent in some time, beside what was expected of it. */
export interface Evidence {
  readonly spent: number
  readonly expected: number
}

/** How far beyond the ordinary a payment, or an hour, may count. */
const ORDINARY = 3
/** With fewer there is nothing ordinary yet. */
const FEW = 3

/**
 * The most that one payment, or one hour, may count for: three times what most stay below. A single large one says
 * little about those to come.
 * @param values above zero, in any order
 */
export function limitOf(values: readonly number[]): number {
  if (values.length < FEW) return Number.POSITIVE_INFINITY
  const sorted = values.toSorted((a, b) => a - b)
  return ORDINARY * (sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 0)
}

/**
 * How much times that are alike differ from what is expected of them, as the variance of their ratio to it, beyond
 * what single payments explain by chance.
 * @param grain the variance that chance alone gives to each unit of money
 */
export function swingOf(groups: readonly Evidence[], grain: number): number {
  let [beyond, weight] = [0, 0]
  for (const { spent, expected } of groups) {
    beyond += (spent - expected) ** 2 - grain * expected
    weight += expected ** 2
  }
  return weight > 0 ? Math.max(0, beyond / weight) : 0
}

/**
 * What the expected is to be multiplied by: the ratio as seen where much was seen, towards one where it was little,
 * as for a rate that is itself drawn from a gamma distribution.
 * @param swing how much such ratios differ, from {@link swingOf}
 */
export function factorOf({ spent, expected }: Evidence, swing: number, grain: number): number {
  const known = expected * swing + grain
  return known > 0 ? (spent * swing + grain) / known : 1
}
