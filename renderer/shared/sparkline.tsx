import type { WalletView } from '#contract/snapshot.ts'
import type { Amount } from '#domain/money/money.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { toneOf } from './tone.ts'

/** Readings as [wall-clock milliseconds, amount], oldest first. */
export type Trail = readonly (readonly [number, Amount])[]

/** The range of time (wall-clock milliseconds) and of values that a chart shows. */
export interface Extent {
  readonly from: number
  readonly to: number
  readonly least: number
  readonly most: number
}

/** An amount as a number, for drawing only: floating point is exact enough for pixels, but not for money. */
export const plotValue = (amount: Amount): number => Number(amount)

/**
 * The 24 hours before `now` and the range of the values.
 * @param now wall-clock milliseconds
 * @param also a further value the range must include; null for none
 */
export function extentOf(trail: Trail, now: number, also: number | null): Extent {
  const values = trail.map(([, amount]) => plotValue(amount))
  if (also !== null) values.push(also)
  return {
    from: now - DAY,
    to: now,
    least: Math.min(...values),
    most: Math.max(...values)
  }
}

/** The y coordinate of a value: height is the bottom, 0 the top; the middle if all values are equal. */
export const yOf = (value: number, extent: Extent, height: number): number =>
  extent.most === extent.least
    ? height / 2
    : height - ((value - extent.least) / (extent.most - extent.least)) * height

/** The x coordinate of a time in wall-clock milliseconds, clamped to the plot. */
export const xOf = (at: number, { from, to }: Extent, width: number): number =>
  (Math.min(Math.max(at - from, 0), to - from) / (to - from)) * width

/** An SVG path in steps: each balance holds until the next reading. */
export function stepsPath(trail: Trail, extent: Extent, width: number, height: number): string {
  const round = (value: number) => Math.round(value * 100) / 100
  const steps = trail.map(([at, amount], index) => {
    const x = round(xOf(at, extent, width))
    const y = round(yOf(plotValue(amount), extent, height))
    return index === 0 ? `M${x} ${y}` : `H${x}V${y}`
  })
  return steps.length === 0 ? '' : `${steps.join('')}H${width}`
}

const WIDTH = 62
const HEIGHT = 20

interface SparklineProps {
  wallet: WalletView
  /** Wall-clock milliseconds. */
  now: number
}

/** The last 24 hours as a small chart, with the low threshold as a dashed line if it is near; empty on the first hour. */
export function Sparkline({ wallet, now }: SparklineProps) {
  const { trail, thresholds } = wallet
  const last = trail.at(-1)
  const first = trail[0]
  // Of less than an hour there would be a lone dot where everybody expects a trend.
  if (!first || !last || now - first[0] < HOUR) return <span className="spark" />
  const threshold = thresholds.low === null ? null : plotValue(thresholds.low)
  const trailExtent = extentOf(trail, now, null)
  const isNear =
    threshold !== null &&
    (wallet.level !== 'healthy' || threshold >= trailExtent.least - (trailExtent.most - trailExtent.least))
  const extent = isNear ? extentOf(trail, now, threshold) : trailExtent
  const end = yOf(plotValue(last[1]), extent, HEIGHT)
  return (
    <svg className={`spark ${toneOf(wallet)}`} viewBox={`0 -1 ${WIDTH + 2} ${HEIGHT + 2}`} aria-hidden="true">
      {isNear && <path className="spark-mark" d={`M0 ${yOf(threshold, extent, HEIGHT)}H${WIDTH}`} />}
      <path className="spark-line" d={stepsPath(trail, extent, WIDTH, HEIGHT)} />
      <circle className="spark-end" cx={WIDTH} cy={end} r="2" />
    </svg>
  )
}
