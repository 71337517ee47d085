import { useHideAmounts, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { formatStamp } from '#renderer/messages/time.ts'
import { chartPoints } from './model.ts'
import { pointBalance } from './point-words.ts'
import type { ShownChart } from './use-chart.ts'

interface Props {
  name: string
  chart: ShownChart['chart']
  currency: string
}

/** The readings of a chart as a table, newest first. What may come is drawn in the chart and told in words elsewhere. */
export function ChartTable({ name, chart, currency }: Props) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const text = useMessages().chart
  const now = chart.to
  return (
    <div className="chart-table">
      <table aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{text.time}</th>
            <th scope="col">{text.balance}</th>
          </tr>
        </thead>
        <tbody>
          {chartPoints({ ...chart, forecast: [] })
            .toReversed()
            .map(point => (
              <tr key={point.at}>
                <th scope="row">{formatStamp(point.at, now, language)}</th>
                <td>{pointBalance(point, { currency, language, hidden, now })}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
