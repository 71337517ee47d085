import type { WalletView } from '#contract/snapshot.ts'
import { plotValue, xOf, yOf } from '#renderer/shared/sparkline.tsx'
import { toneOf } from '#renderer/shared/tone.ts'
import { areaPath, forecastBandPath, forecastPath, futurePath, linePath, type PlotFrame } from './paths.ts'
import type { PlotPoint } from './second-future.ts'
import type { ShownChart } from './use-chart.ts'

interface Props {
  wallet: WalletView
  chart: ShownChart['chart']
  /** What becomes of the balance with the money on its way; empty where nothing is. */
  future: readonly PlotPoint[]
  frame: PlotFrame
  /** Values at which a horizontal grid line is drawn. */
  values: readonly number[]
  /** The selected time, in wall-clock milliseconds; null if none. */
  cursor: number | null
}

/**
 * The plot. Dots are zero-length lines with round caps: the SVG is stretched to the card's width, which would
 * distort a circle.
 */
export function ChartDrawing({ wallet, chart, future, frame, values, cursor }: Props) {
  const { forecast, periods, topUps } = chart
  const { extent, height, width } = frame
  const { thresholds } = wallet
  const last = periods.at(-1)
  const horizontal = (value: number) => `M0 ${yOf(value, extent, height)}H${width}`
  const balanceAt = (at: number) => periods.find(({ from }) => from === at)?.amount ?? null
  const dot = (at: number, amount: string) =>
    `M${xOf(at, extent, width)} ${yOf(plotValue(amount), extent, height)}h0`
  return (
    <svg
      className="chart-plot"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {values.map(value => (
        <path key={value} className="chart-grid" d={horizontal(value)} />
      ))}
      <path className="chart-area" d={areaPath(periods, frame)} />
      <path className="chart-band" d={forecastBandPath(last, forecast, frame)} />
      {(['low', 'critical'] as const).map(threshold => {
        const value = thresholds[threshold]
        return (
          value && (
            <path key={threshold} className={`chart-mark ${threshold}`} d={horizontal(plotValue(value))} />
          )
        )
      })}
      <path className="chart-line" d={linePath(periods, frame)} />
      <path className="chart-ahead" d={forecastPath(last, forecast, frame)} />
      <path className="chart-ahead pending" d={futurePath(future, frame)} />
      {topUps.map(({ at }) => {
        const amount = balanceAt(at)
        return amount && <path key={at} className="chart-top-up" d={dot(at, amount)} />
      })}
      {last && <path className={`chart-end ${toneOf(wallet)}`} d={dot(last.until, last.amount)} />}
      {cursor !== null && <path className="chart-cursor" d={`M${xOf(cursor, extent, width)} 0V${height}`} />}
    </svg>
  )
}
