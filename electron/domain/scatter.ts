/** How far what is spent may lie from what is expected. */
export interface Scatter {
  /** The variance that single payments give to each unit of money. */
  readonly grain: number
  /** The variance of a day's ratio to what is expected; over several days it evens out. */
  readonly swing: number
  /** The variance of the ratio that never evens out: the pace itself may be wrong. */
  readonly doubt: number
  /** What is expected in a day. */
  readonly perDay: number
}

/** Standard deviations on either side: eight of ten within. */
const WIDTH = 1.28
const HALVINGS = 50

/** The least and the most that is spent, eight times of ten, where so much is expected. Both rise with it. */
export function around(
  scatter: Scatter,
  expected: number
): { readonly least: number; readonly most: number } {
  if (expected <= 0) return { least: 0, most: 0 }
  const { grain, swing, doubt, perDay } = scatter
  const days = perDay > 0 ? expected / perDay : 0
  const variance = grain / expected + swing / (1 + days) + doubt
  // Logarithmic, so that the least is never below zero.
  const factor = Math.exp(WIDTH * Math.sqrt(Math.log1p(variance)))
  return { least: expected / factor, most: expected * factor }
}

/** What is expected where the least, or the most, comes to so much. */
export function expectedWhere(scatter: Scatter, side: 'least' | 'most', amount: number): number {
  let [low, high] = [0, amount]
  while (around(scatter, high)[side] < amount) high *= 2
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2
    if (around(scatter, middle)[side] < amount) low = middle
    else high = middle
  }
  return high
}
