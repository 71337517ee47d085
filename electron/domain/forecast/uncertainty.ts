/** How far actual spending may deviate from expected spending. */
export interface Uncertainty {
  /** Variance per unit of money that is due to single payments. */
  readonly grain: number
  /** Variance of a day's ratio of actual to expected spending; averages out over several days. */
  readonly swing: number
  /** Variance of the ratio that never averages out, because the pace itself may be wrong. */
  readonly doubt: number
  /** Expected spending per day. */
  readonly perDay: number
}

/** Standard deviations on either side that cover eight cases of ten. */
const WIDTH = 1.28
const BISECTIONS = 50

/**
 * The range of actual spending that covers eight cases of ten, given the expected spending. Both ends
 * increase with it.
 */
export function rangeAround(
  scatter: Uncertainty,
  expected: number
): { readonly least: number; readonly most: number } {
  if (expected <= 0) return { least: 0, most: 0 }
  const { grain, swing, doubt, perDay } = scatter
  const days = perDay > 0 ? expected / perDay : 0
  const variance = grain / expected + swing / (1 + days) + doubt
  // Log-normal, so that the lower end never falls below zero.
  const factor = Math.exp(WIDTH * Math.sqrt(Math.log1p(variance)))
  return { least: expected / factor, most: expected * factor }
}

/** The inverse of {@link rangeAround}: the expected spending for which one end of the range equals the amount. */
export function expectedForBound(scatter: Uncertainty, side: 'least' | 'most', amount: number): number {
  let [low, high] = [0, amount]
  while (rangeAround(scatter, high)[side] < amount) high *= 2
  for (let bisection = 0; bisection < BISECTIONS; bisection += 1) {
    const middle = (low + high) / 2
    if (rangeAround(scatter, middle)[side] < amount) low = middle
    else high = middle
  }
  return high
}
