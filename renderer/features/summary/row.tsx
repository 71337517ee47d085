import { ChevronRight } from 'lucide-react'
import { isOn } from '#domain/summary/times.ts'
import { useApp, useSnapshot } from '#renderer/app/use-app.ts'
import { useSummaryMessages } from '#renderer/app/use-summary-messages.ts'
import { writtenTime } from '#renderer/shared/time-text.ts'

/** Leads to the times of the summaries, and says them: "07:30, 19:00". */
export function SummaryTimesRow() {
  const { settings } = useSnapshot()
  const text = useSummaryMessages().times
  const open = useApp(app => app.open)
  const { closing, morning } = settings.summaries
  const on = [morning, closing].filter(isOn).map(({ at }) => writtenTime(at))
  return (
    <button type="button" className="setting" onClick={() => open({ screen: 'summaryTimes' })}>
      <span className="setting-name">{text.title}</span>
      <small>{on.length > 0 ? on.join(', ') : text.off}</small>
      <ChevronRight size="0.875rem" aria-hidden="true" />
    </button>
  )
}
