import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react'
import { pointWords } from '../messages/point-words.ts'
import { type Point, pointAt, pointsOf } from '../state/chart-model.ts'
import { useHidden, useSnapshot } from '../state/use-app.ts'
import type { Drawn } from '../state/use-chart.ts'
import { type Extent, xOf } from './steps-path.ts'

interface Props {
  name: string
  chart: Drawn['chart']
  extent: Extent
  currency: string
  /** Draws the plot with its cursor at a moment. */
  children: (cursor: number | null) => ReactNode
}

/** Where a key leads among so many points, or null where it means something else. */
function leadsTo(key: string, from: number, count: number): number | null {
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

/** Lets any balance be read off: under the pointer, or point by point with the keys, which is also read out. */
export function ChartReader({ name, chart, extent, currency, children }: Props) {
  const { language } = useSnapshot()
  const hidden = useHidden()
  const points = pointsOf(chart)
  const [chosen, choose] = useState<Point | null>(null)
  const [isHeld, hold] = useState(false)
  // The last that was read is what one asks for first.
  const newest = Math.max(
    points.findLastIndex(({ isEstimate }) => !isEstimate),
    0
  )
  const found = points.findIndex(({ at }) => at === chosen?.at)
  const index = found < 0 ? newest : found
  const shown = chosen ?? (isHeld ? points[newest] : undefined)
  const say = (point: Point) => pointWords(point, { currency, language, hidden, now: chart.to })
  const walk = (event: KeyboardEvent) => {
    const to = leadsTo(event.key, index, points.length)
    if (to === null) return
    event.preventDefault()
    choose(points[to] ?? null)
  }
  const point = ({ clientX, currentTarget }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const share = width > 0 ? Math.min(Math.max((clientX - left) / width, 0), 1) : 0
    choose(pointAt(chart, Math.round(extent.from + share * (extent.to - extent.from))))
  }
  const place = shown ? xOf(shown.at, extent, 100) : 0
  const told = shown ?? points[newest]
  return (
    <div
      role="slider"
      tabIndex={0}
      className="chart-reader"
      aria-label={name}
      aria-readonly="true"
      aria-valuemin={0}
      aria-valuemax={Math.max(points.length - 1, 0)}
      aria-valuenow={index}
      aria-valuetext={told && say(told)}
      onKeyDown={walk}
      onFocus={() => hold(true)}
      onBlur={() => {
        hold(false)
        choose(null)
      }}
      onPointerMove={point}
      onPointerLeave={() => choose(null)}
    >
      {children(shown?.at ?? null)}
      {/* The slider's own value says the same to whoever cannot see it. */}
      {shown && (
        <span
          className="chart-read-out"
          aria-hidden="true"
          style={{ left: `${place}%`, translate: `-${place}%` }}
        >
          {say(shown)}
        </span>
      )}
    </div>
  )
}
