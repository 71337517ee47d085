import type { BalancePeriod } from '../readings/balance-period.ts'

/** A time span whose spending is known, as a number: for estimates only. Wall-clock milliseconds. */
export interface ObservedSpan {
  readonly from: number
  readonly until: number
  readonly spent: number
}

/**
 * The time spans for which readings show the spending. A rise never counts as negative spending. A gap counts
 * only if it shows a fall. Times with an empty wallet are left out, because it cannot spend whatever the
 * demand.
 * @param stretches oldest first
 */
export function observedSpans(stretches: readonly BalancePeriod[]): ObservedSpan[] {
  const spans: ObservedSpan[] = []
  let previous: { until: number; amount: number } | null = null
  for (const { from, until, amount: text, afterGap } of stretches) {
    const amount = Number(text)
    const spent = previous ? Math.max(0, previous.amount - amount) : 0
    if (previous && (spent > 0 || (from > previous.until && !afterGap)))
      spans.push({ from: Math.min(previous.until, from), until: from, spent })
    if (until > from && amount > 0) spans.push({ from, until, spent: 0 })
    previous = { until, amount }
  }
  return spans
}
