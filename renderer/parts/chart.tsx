import type { WalletView } from '../../electron/contract/snapshot.ts'
import { localeOf } from '../../electron/domain/format.ts'
import { formatTime } from '../../electron/messages/time.ts'
import { useSnapshot, useText } from '../state/use-app.ts'
import { extentOf, heightOf, stepsPath, xOf, yOf } from './steps-path.ts'
import { hourTicks, valueTicks } from './ticks.ts'
import { toneOf } from './tone.ts'

const WIDTH = 300
const HEIGHT = 120

/** The last 24 hours with both marks, from nought up so that the distance to empty is seen. */
export function Chart({ wallet }: { wallet: WalletView }) {
  const { at, language } = useSnapshot()
  const { trail, rule } = wallet
  const marks = (['low', 'critical'] as const).flatMap(level => {
    const mark = rule[level]
    return mark === null ? [] : [{ level, value: heightOf(mark) }]
  })
  const highest = Math.max(...marks.map(({ value }) => value), 0)
  const span = extentOf(trail, at, highest)
  const values = valueTicks(Math.min(span.least, 0), span.most)
  const extent = {
    ...span,
    least: values[0] ?? 0,
    most: values.at(-1) ?? span.most
  }
  const path = stepsPath(trail, extent, WIDTH, HEIGHT)
  const end = yOf(heightOf(trail.at(-1)?.[1] ?? '0'), extent, HEIGHT)
  const start = xOf(trail[0]?.[0] ?? at, extent, WIDTH)
  const brief = new Intl.NumberFormat(localeOf(language), {
    notation: 'compact'
  })
  const level = (value: number) => `M0 ${yOf(value, extent, HEIGHT)}H${WIDTH}`
  return (
    <figure className="chart" aria-label={useText().wallet.chart}>
      <div className="chart-values" aria-hidden="true">
        {values.toReversed().map(value => (
          <span key={value}>{brief.format(value)}</span>
        ))}
      </div>
      <svg
        className="chart-plot"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {values.map(value => (
          <path key={value} className="chart-grid" d={level(value)} />
        ))}
        <path className="chart-area" d={`${path}V${HEIGHT}H${start}Z`} />
        {marks.map(mark => (
          <path key={mark.level} className={`chart-mark ${mark.level}`} d={level(mark.value)} />
        ))}
        <path className="chart-line" d={path} />
        <path className={`chart-end ${toneOf(wallet)}`} d={`M${WIDTH} ${end}h0`} />
      </svg>
      <svg className="chart-times" aria-hidden="true">
        {hourTicks(extent.from, extent.to).map(hour => (
          <text key={hour} x={`${xOf(hour, extent, 100)}%`} y="0.75rem">
            {formatTime(hour, language)}
          </text>
        ))}
      </svg>
    </figure>
  )
}
