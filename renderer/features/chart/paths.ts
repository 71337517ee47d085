import type { ForecastPoint } from '#domain/forecast/projection.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { type Extent, plotValue, xOf, yOf } from '#renderer/shared/sparkline.tsx'
import { contiguousPeriods } from './model.ts'
import type { PlotPoint } from './second-future.ts'

/** Extent and size of the plot. */
export interface PlotFrame {
  readonly extent: Extent
  readonly width: number
  readonly height: number
}

const round = (value: number) => Math.round(value * 100) / 100
const x = (at: number, { extent, width }: PlotFrame) => round(xOf(at, extent, width))
const y = (amount: string, { extent, height }: PlotFrame) =>
  round(Math.min(Math.max(yOf(plotValue(amount), extent, height), 0), height))

/** One run of balance periods as steps: each holds until the next one, the last until its last reading. */
function runPath(run: readonly BalancePeriod[], frame: PlotFrame): string {
  const steps = run.map(({ from, amount }, index) =>
    index === 0 ? `M${x(from, frame)} ${y(amount, frame)}` : `H${x(from, frame)}V${y(amount, frame)}`
  )
  const until = run.at(-1)?.until ?? 0
  return `${steps.join('')}H${x(until, frame)}`
}

/** The balances as read, interrupted where readings failed. */
export const linePath = (stretches: readonly BalancePeriod[], frame: PlotFrame): string =>
  contiguousPeriods(stretches)
    .map(run => runPath(run, frame))
    .join('')

/** The area between that line and the bottom of the plot. */
export const areaPath = (stretches: readonly BalancePeriod[], frame: PlotFrame): string =>
  contiguousPeriods(stretches)
    .map(run => `${runPath(run, frame)}V${frame.height}H${x(run[0]?.from ?? 0, frame)}Z`)
    .join('')

const polyline = (points: readonly (readonly [at: number, amount: string])[], frame: PlotFrame) =>
  points.map(([at, amount]) => `${x(at, frame)} ${y(amount, frame)}`).join('L')

/** The likely balance from the last reading on; "" if there is no forecast. */
export function forecastPath(
  last: BalancePeriod | undefined,
  ahead: readonly ForecastPoint[],
  frame: PlotFrame
): string {
  if (!last || ahead.length === 0) return ''
  const likely = ahead.map(({ at, likely }) => [at, likely] as const)
  return `M${polyline([[last.until, last.amount], ...likely], frame)}`
}

/** The band between the lowest and highest forecast balance; "" if there is no forecast. */
export function forecastBandPath(
  last: BalancePeriod | undefined,
  ahead: readonly ForecastPoint[],
  frame: PlotFrame
): string {
  if (!last || ahead.length === 0) return ''
  const most = ahead.map(({ at, most }) => [at, most] as const)
  const least = ahead.map(({ at, least }) => [at, least] as const).reverse()
  return `M${polyline([[last.until, last.amount], ...most, ...least], frame)}Z`
}

/** The balance as it may become with the money on its way; "" if there is none. */
export const futurePath = (points: readonly PlotPoint[], frame: PlotFrame): string =>
  points.length === 0
    ? ''
    : `M${points.map(({ at, value }) => `${x(at, frame)} ${y(`${value}`, frame)}`).join('L')}`
