import type { BalancePeriod } from '../readings/balance-period.ts'
import { splitByHour } from '../time/local-time.ts'
import { DAY, HOUR } from '../time/units.ts'
import { correctionFactor, outlierLimit } from './hour-of-day-rates.ts'
import { type UsualPace, usualBetween } from './usual-pace.ts'

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
 * @param ordinary a wallet that holds less counts as empty; null where only one without anything does
 */
export function observedSpans(
  stretches: readonly BalancePeriod[],
  ordinary: number | null = null
): ObservedSpan[] {
  const spans: ObservedSpan[] = []
  let previous: { until: number; amount: number } | null = null
  for (const { from, until, amount: text, afterGap } of stretches) {
    const amount = Number(text)
    const spent = previous ? Math.max(0, previous.amount - amount) : 0
    if (previous && (spent > 0 || (from > previous.until && !afterGap)))
      spans.push({ from: Math.min(previous.until, from), until: from, spent })
    if (until > from && amount > 0 && amount >= (ordinary ?? 0)) spans.push({ from, until, spent: 0 })
    previous = { until, amount }
  }
  return spans
}

/** Half-life of the weight of past spending. */
const HALF_LIFE = 3 * HOUR
/** Spending older than this is not compared with the usual pace. */
const LOOK_BACK = DAY

/**
 * A single fall may count for twice as much here, because it may combine several payments between two
 * readings.
 */
const COMBINED_FALLS = 2

const fallsIn = (watched: readonly ObservedSpan[]): number[] =>
  watched.flatMap(({ spent }) => (spent > 0 ? [spent] : []))

const weightOf = (at: number, now: number): number => 0.5 ** (Math.max(0, now - at) / HALF_LIFE)

/** How recent spending compares with the usual pace: 1 is as usual, 2 is twice as much. */
export function paceFactor(usual: UsualPace, watched: readonly ObservedSpan[], now: number): number {
  const limit = Math.min(usual.hourLimit, COMBINED_FALLS * outlierLimit(fallsIn(watched)))
  let [spent, expected] = [0, 0]
  for (const span of watched) {
    if (span.until < now - LOOK_BACK) continue
    spent += weightOf(span.until, now) * Math.min(span.spent, limit)
    for (const [from, until] of splitByHour(span.from, span.until))
      expected += weightOf(until, now) * usualBetween(usual, from, until)
  }
  return correctionFactor({ spent, expected }, usual.swing, usual.grain)
}

/**
 * The pace of the last hours alone: spending per hour, and the variance per unit of money that is due to
 * single payments.
 */
export function recentPace(
  watched: readonly ObservedSpan[],
  now: number
): { readonly perHour: number; readonly grain: number } {
  const limit = outlierLimit(fallsIn(watched))
  let [spent, hours, sum, squares] = [0, 0, 0, 0]
  for (const span of watched) {
    const counted = Math.min(span.spent, limit)
    spent += weightOf(span.until, now) * counted
    for (const [from, until] of splitByHour(span.from, span.until))
      hours += (weightOf(until, now) * (until - from)) / HOUR
    sum += counted
    squares += counted ** 2
  }
  return { perHour: hours > 0 ? spent / hours : 0, grain: sum > 0 ? squares / sum : 0 }
}
