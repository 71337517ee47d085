import type { Chart, Range } from '#contract/insights.ts'
import type { WalletView } from '#contract/snapshot.ts'
import type { Amount } from '#domain/money/money.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { DAY } from '#domain/time/units.ts'

/** A balance on a chart, read or estimated. Wall-clock milliseconds. */
export interface ChartPoint {
  readonly at: number
  /** Null where nothing could be read. */
  readonly amount: Amount | null
  readonly isEstimate: boolean
  /** The amount topped up at that moment; null for none. */
  readonly topUp: Amount | null
}

/** The last 24 hours from the snapshot, drawn until the chart itself has arrived. */
export function chartOfTrail({ trail, readAt }: WalletView, now: number): Chart {
  const periods = trail.map(([from, amount], index): BalancePeriod => {
    const until = trail[index + 1]?.[0] ?? Math.max(from, readAt ?? from)
    return { from, until, amount, afterGap: false }
  })
  return { from: now - DAY, to: now, periods, topUps: [], forecast: [] }
}

/** The longest spans that the labels of a range suit, shortest first. */
const LABELLED: readonly (readonly [range: Range, most: number])[] = [
  ['day', 1.5 * DAY],
  ['week', 10 * DAY],
  ['month', 60 * DAY]
]

/**
 * From where a chart is drawn, wall-clock milliseconds, and which labels suit what is then shown. A month or year that has
 * readings in its last half only begins with the first: it would be a block at the edge.
 */
export function drawnSpan({ from, to, periods }: Chart, range: Range): { from: number; labels: Range } {
  const first = periods[0]?.from ?? from
  if (range === 'day' || range === 'week' || first - from < (to - from) / 2 || first >= to)
    return { from, labels: range }
  return { from: first, labels: LABELLED.find(([, most]) => to - first <= most)?.[0] ?? 'year' }
}

/** Groups balance periods that follow each other without a gap. */
export function contiguousPeriods(
  stretches: readonly BalancePeriod[]
): readonly (readonly BalancePeriod[])[] {
  const runs: BalancePeriod[][] = []
  for (const stretch of stretches) {
    const run = runs.at(-1)
    if (run && !stretch.afterGap) run.push(stretch)
    else runs.push([stretch])
  }
  return runs
}

/** The start of each balance period, oldest first, the last reading, and the estimates after it. */
export function chartPoints({ periods, topUps, forecast }: Chart): readonly ChartPoint[] {
  const topUpsByTime = new Map(topUps.map(({ at, amount }) => [at, amount]))
  const point = (at: number, amount: Amount): ChartPoint => {
    return { at, amount, isEstimate: false, topUp: topUpsByTime.get(at) ?? null }
  }
  const last = periods.at(-1)
  return [
    ...periods.map(({ from, amount }) => point(from, amount)),
    ...(last && last.until > last.from ? [point(last.until, last.amount)] : []),
    ...forecast.map(({ at, likely }): ChartPoint => ({ at, amount: likely, isEstimate: true, topUp: null }))
  ]
}

/**
 * The balance at any moment of a chart: read, estimated, or null within a gap and before the first reading.
 */
export function pointAt({ periods, to, forecast }: Chart, at: number): ChartPoint {
  const point = (amount: Amount | null, isEstimate: boolean): ChartPoint => ({
    at,
    amount,
    isEstimate,
    topUp: null
  })
  if (at > to && forecast.length > 0)
    return point(
      forecast.findLast(estimate => estimate.at <= at)?.likely ?? forecast[0]?.likely ?? null,
      true
    )
  const index = periods.findLastIndex(({ from }) => from <= at)
  const [stretch, next] = [periods[index], periods[index + 1]]
  if (!stretch) return point(null, false)
  const isGap = at > stretch.until && (next ? next.afterGap : true)
  return point(isGap ? null : stretch.amount, false)
}
