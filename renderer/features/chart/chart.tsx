import { useId, useRef, useState } from 'react'
import type { Range } from '#contract/insights.ts'
import type { WalletView } from '#contract/snapshot.ts'
import { numberFormat } from '#domain/language.ts'
import { localeOf } from '#domain/money/format.ts'
import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { type Extent, plotValue, xOf } from '#renderer/shared/sparkline.tsx'
import { useWidth } from '#renderer/ui/use-width.ts'
import { ChartDrawing } from './drawing.tsx'
import { MarkLabels } from './mark-labels.tsx'
import { drawnSpan } from './model.ts'
import { RangeTabs } from './range-tabs.tsx'
import { ChartReader } from './reader.tsx'
import { secondFuture } from './second-future.ts'
import { ChartTable } from './table.tsx'
import { timeTicks, valueTicks } from './ticks.ts'
import { useChart } from './use-chart.ts'

const WIDTH = 300
const HEIGHT = 120

/** A wallet's balance over time with both thresholds. The axis includes zero, to show how far empty is. */
export function BalanceChart({ wallet }: { wallet: WalletView }) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const text = useMessages().chart
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const [requested, setRequested] = useState<Range>('day')
  const [asTable, setAsTable] = useState(false)
  const { chart, range } = useChart(wallet, requested, useWidth(section))
  const { forecast, periods } = chart
  const future = secondFuture(wallet, chart)
  const plotted = [
    ...periods.map(({ amount }) => plotValue(amount)),
    ...forecast.map(({ likely }) => plotValue(likely)),
    ...future.map(({ value }) => value),
    ...[wallet.thresholds.low, wallet.thresholds.critical].map(threshold => plotValue(threshold ?? '0'))
  ]
  const values = valueTicks(
    plotted.reduce((least, one) => Math.min(least, one), 0),
    plotted.reduce((most, one) => Math.max(most, one), 0)
  )
  const { from, labels } = drawnSpan(chart, range)
  const extent: Extent = {
    from,
    to: Math.max(forecast.at(-1)?.at ?? chart.to, future.at(-1)?.at ?? chart.to),
    least: values[0] ?? 0,
    most: values.at(-1) ?? 1
  }
  const frame = { extent, width: WIDTH, height: HEIGHT }
  const brief = numberFormat(localeOf(language), { notation: 'compact' })
  const name = text.over[range]
  const { currency } = wallet
  return (
    <section ref={section}>
      <RangeTabs controls={id} range={requested} onChange={setRequested} />
      <div id={id} role="tabpanel" aria-label={text.over[requested]}>
        {periods.length === 0 && <p className="empty">{text.empty}</p>}
        {periods.length > 0 && asTable && <ChartTable {...{ name, chart, currency }} />}
        {periods.length > 0 && !asTable && (
          <div className="chart">
            <div className="chart-values" aria-hidden="true">
              {!hidden && values.toReversed().map(value => <span key={value}>{brief.format(value)}</span>)}
            </div>
            <ChartReader {...{ name, chart, extent, currency }}>
              {cursor => (
                <>
                  <ChartDrawing {...{ wallet, chart, future, frame, values, cursor }} />
                  <MarkLabels extent={extent} thresholds={wallet.thresholds} />
                </>
              )}
            </ChartReader>
            <svg className="chart-times" aria-hidden="true">
              {timeTicks(extent.from, extent.to, labels, language).map(({ at, label }) => (
                <text key={at} x={`${xOf(at, extent, 100)}%`} y="0.75rem">
                  {label}
                </text>
              ))}
            </svg>
          </div>
        )}
      </div>
      <button type="button" className="link chart-switch" onClick={() => setAsTable(!asTable)}>
        {asTable ? text.asChart : text.asTable}
      </button>
    </section>
  )
}
