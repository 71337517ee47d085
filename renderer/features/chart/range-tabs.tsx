import { type KeyboardEvent, useRef } from 'react'
import { type Range, ranges } from '#contract/insights.ts'
import { useMessages } from '#renderer/app/use-app.ts'

interface Props {
  /** Id of the tab panel. */
  controls: string
  range: Range
  onChange: (range: Range) => void
}

/** Tabs for the time range of the chart. One tab stop; arrow keys, Home and End select. */
export function RangeTabs({ controls, range, onChange }: Props) {
  const text = useMessages().chart
  const list = useRef<HTMLDivElement>(null)
  const walk = (event: KeyboardEvent) => {
    const from = ranges.indexOf(range)
    const last = ranges.length - 1
    const to = {
      ArrowRight: from === last ? 0 : from + 1,
      ArrowLeft: from === 0 ? last : from - 1,
      Home: 0,
      End: last
    }[event.key]
    const chosen = ranges[to ?? -1]
    if (to === undefined || !chosen) return
    event.preventDefault()
    onChange(chosen)
    list.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={text.range}
      className="segments"
      onKeyDown={walk}
    >
      {ranges.map(one => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={one === range}
          aria-controls={controls}
          tabIndex={one === range ? 0 : -1}
          onClick={() => onChange(one)}
        >
          {text.ranges[one]}
        </button>
      ))}
    </div>
  )
}
