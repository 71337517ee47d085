import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react'
import { useHideAmounts, useLanguage } from '#renderer/app/use-app.ts'
import { aloud } from '#renderer/shared/aloud.ts'
import { type Extent, xOf } from '#renderer/shared/sparkline.tsx'
import { type ChartPoint, chartPoints, pointAt } from './model.ts'
import { pointWords } from './point-words.ts'
import type { ShownChart } from './use-chart.ts'

interface Props {
  name: string
  chart: ShownChart['chart']
  extent: Extent
  currency: string
  /** Draws the plot with its cursor at the given time (wall-clock milliseconds), or without one. */
  children: (cursor: number | null) => ReactNode
}

/** Index of the point that a key moves to; null if the key does not navigate. */
function targetOf(key: string, from: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: Math.ceil(count / 10),
    PageDown: -Math.ceil(count / 10),
    Home: -count,
    End: count
  }
  const step = steps[key]
  return step === undefined ? null : Math.min(Math.max(from + step, 0), count - 1)
}

/** Shows the balance under the pointer, or point by point with the keyboard and a screen reader. */
export function ChartReader({ name, chart, extent, currency, children }: Props) {
  const language = useLanguage()
  const hidden = useHideAmounts()
  const points = chartPoints(chart)
  const [selected, select] = useState<ChartPoint | null>(null)
  const [isFocused, setFocused] = useState(false)
  // Keyboard reading starts at the last real reading, not at the forecast.
  const newest = Math.max(
    points.findLastIndex(({ isEstimate }) => !isEstimate),
    0
  )
  const found = points.findIndex(({ at }) => at === selected?.at)
  const index = found < 0 ? newest : found
  const shown = selected ?? (isFocused ? points[newest] : undefined)
  const say = (point: ChartPoint) => pointWords(point, { currency, language, hidden, now: chart.to })
  const walk = (event: KeyboardEvent) => {
    const to = targetOf(event.key, index, points.length)
    if (to === null) return
    event.preventDefault()
    select(points[to] ?? null)
  }
  const pointTo = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const share = width > 0 ? Math.min(Math.max((clientX - left) / width, 0), 1) : 0
    select(pointAt(chart, Math.round(extent.from + share * (extent.to - extent.from))))
  }
  const percent = shown ? xOf(shown.at, extent, 100) : 0
  const announced = shown ?? points[newest]
  return (
    <div
      role="slider"
      tabIndex={0}
      className="chart-reader"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={Math.max(points.length - 1, 0)}
      aria-valuenow={index}
      aria-valuetext={announced && aloud(say(announced))}
      onKeyDown={walk}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false)
        select(null)
      }}
      onPointerMove={pointTo}
      onPointerLeave={() => select(null)}
    >
      {children(shown?.at ?? null)}
      {/* Hidden from screen readers: the slider's aria-valuetext says the same. */}
      {shown && (
        <span
          className="chart-read-out"
          aria-hidden="true"
          style={{ left: `${percent}%`, translate: `-${percent}%` }}
        >
          {say(shown)}
        </span>
      )}
    </div>
  )
}
