import type { KeyboardEvent } from 'react'
import { type Range, ranges } from '#contract/insights.ts'
import { useMessages } from '#renderer/app/use-app.ts'
import { useRovingFocus } from '#renderer/ui/use-roving-focus.ts'

interface Props {
  /** Id of the tab panel. */
  controls: string
  range: Range
  onChange: (range: Range) => void
}

/** Tabs for the time range of the chart. One tab stop; arrow keys, Home and End select. */
export function RangeTabs({ controls, range, onChange }: Props) {
  const text = useMessages().chart
  const { list, move } = useRovingFocus<HTMLDivElement>('[role=tab]', { axis: 'horizontal', wraps: true })
  const walk = (event: KeyboardEvent) => {
    const chosen = ranges[move(event) ?? -1]
    if (chosen) onChange(chosen)
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
