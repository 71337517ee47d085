import type { Chart } from '../../electron/contract/chart.ts'
import type { WalletView } from '../../electron/contract/snapshot.ts'
import type { Amount } from '../../electron/domain/money.ts'
import type { Stretch } from '../../electron/domain/stretch.ts'

/** A balance on a chart, read or estimated. Wall-clock milliseconds. */
export interface Point {
  readonly at: number
  /** Null where nothing could be read. */
  readonly amount: Amount | null
  readonly isEstimate: boolean
  /** The amount topped up at that moment; null for none. */
  readonly topUp: Amount | null
}

const DAY = 24 * 60 * 60_000

/** The last 24 hours from the snapshot, drawn until the chart itself has arrived. */
export function chartOfTrail({ trail, readAt }: WalletView, now: number): Chart {
  const stretches = trail.map(([from, amount], index): Stretch => {
    const until = trail[index + 1]?.[0] ?? Math.max(from, readAt ?? from)
    return { from, until, amount, afterGap: false }
  })
  return { from: now - DAY, to: now, stretches, topUps: [], ahead: [] }
}

/** Groups balance periods that follow each other without a gap. */
export function runsOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const runs: Stretch[][] = []
  for (const stretch of stretches) {
    const run = runs.at(-1)
    if (run && !stretch.afterGap) run.push(stretch)
    else runs.push([stretch])
  }
  return runs
}

/** The start of each balance period, oldest first, the last reading, and the estimates after it. */
export function pointsOf({ stretches, topUps, ahead }: Chart): readonly Point[] {
  const topUpsByTime = new Map(topUps.map(({ at, amount }) => [at, amount]))
  const point = (at: number, amount: Amount): Point => {
    return { at, amount, isEstimate: false, topUp: topUpsByTime.get(at) ?? null }
  }
  const last = stretches.at(-1)
  return [
    ...stretches.map(({ from, amount }) => point(from, amount)),
    ...(last && last.until > last.from ? [point(last.until, last.amount)] : []),
    ...ahead.map(({ at, likely }): Point => ({ at, amount: likely, isEstimate: true, topUp: null }))
  ]
}

/**
 * The balance at any moment of a chart: read, estimated, or null within a gap and before the first reading.
 */
export function pointAt({ stretches, to, ahead }: Chart, at: number): Point {
  const point = (amount: Amount | null, isEstimate: boolean): Point => ({
    at,
    amount,
    isEstimate,
    topUp: null
  })
  if (at > to && ahead.length > 0)
    return point(ahead.findLast(estimate => estimate.at <= at)?.likely ?? ahead[0]?.likely ?? null, true)
  const index = stretches.findLastIndex(({ from }) => from <= at)
  const [stretch, next] = [stretches[index], stretches[index + 1]]
  if (!stretch) return point(null, false)
  const isGap = at > stretch.until && (next ? next.afterGap : true)
  return point(isGap ? null : stretch.amount, false)
}
