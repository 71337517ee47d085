import type { WalletView } from '../../electron/contract/snapshot.ts'
import type { Drawn } from '../state/use-chart.ts'
import { aheadPath, areaPath, bandPath, type Frame, linePath } from './chart-paths.ts'
import { heightOf, xOf, yOf } from './steps-path.ts'
import { toneOf } from './tone.ts'

interface Props {
  wallet: WalletView
  chart: Drawn['chart']
  frame: Frame
  /** Where a line is ruled across. */
  values: readonly number[]
  /** The moment that is read out, wall-clock milliseconds; null where none is. */
  cursor: number | null
}

/** The picture itself. A round end is a line of no length: a circle would be stretched with the drawing. */
export function ChartDrawing({ wallet, chart, frame, values, cursor }: Props) {
  const { ahead, stretches, topUps } = chart
  const { extent, height, width } = frame
  const { rule } = wallet
  const last = stretches.at(-1)
  const level = (value: number) => `M0 ${yOf(value, extent, height)}H${width}`
  const balanceAt = (at: number) => stretches.find(({ from }) => from === at)?.amount ?? null
  const dot = (at: number, amount: string) =>
    `M${xOf(at, extent, width)} ${yOf(heightOf(amount), extent, height)}h0`
  return (
    <svg
      className="chart-plot"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {values.map(value => (
        <path key={value} className="chart-grid" d={level(value)} />
      ))}
      <path className="chart-area" d={areaPath(stretches, frame)} />
      <path className="chart-band" d={bandPath(last, ahead, frame)} />
      {(['low', 'critical'] as const).map(mark => {
        const value = rule[mark]
        return value && <path key={mark} className={`chart-mark ${mark}`} d={level(heightOf(value))} />
      })}
      <path className="chart-line" d={linePath(stretches, frame)} />
      <path className="chart-ahead" d={aheadPath(last, ahead, frame)} />
      {topUps.map(({ at }) => {
        const amount = balanceAt(at)
        return amount && <path key={at} className="chart-top-up" d={dot(at, amount)} />
      })}
      {last && <path className={`chart-end ${toneOf(wallet)}`} d={dot(last.until, last.amount)} />}
      {cursor !== null && <path className="chart-cursor" d={`M${xOf(cursor, extent, width)} 0V${height}`} />}
    </svg>
  )
}
