import type { Stretch } from './stretch.ts'

/** A time of which it is known what was spent in it, as a number: for estimates only. Wall-clock milliseconds. */
export interface Watched {
  readonly from: number
  readonly until: number
  readonly spent: number
}

/**
 * The times of which the readings tell what was spent. A rise is never negative spending; a time that was not
 * watched counts only where it shows a fall; and a wallet that is empty cannot spend, whatever the demand.
 * @param stretches oldest first
 */
export function watchedIn(stretches: readonly Stretch[]): Watched[] {
  const times: Watched[] = []
  let before: { until: number; amount: number } | null = null
  for (const { from, until, amount: text, afterGap } of stretches) {
    const amount = Number(text)
    const spent = before ? Math.max(0, before.amount - amount) : 0
    if (before && (spent > 0 || (from > before.until && !afterGap)))
      times.push({ from: Math.min(before.until, from), until: from, spent })
    if (until > from && amount > 0) times.push({ from, until, spent: 0 })
    before = { until, amount }
  }
  return times
}
