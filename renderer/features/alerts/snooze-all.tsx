import { BellOff } from 'lucide-react'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { untilWords } from '#renderer/messages/time.ts'
import { Button } from '#renderer/ui/button.tsx'

const spans = ['hour', 'tomorrow'] as const

/** Snoozes all alerts. */
export function SnoozeAll() {
  const text = useMessages().alerts
  const salio = useApp(app => app.salio)
  return (
    <fieldset className="setting" aria-label={text.snoozeAll}>
      <span className="setting-name">{text.snoozeAll}</span>
      {spans.map(span => (
        <Button key={span} size="small" onClick={() => void salio.snooze({ walletId: null, span })}>
          {text.spans[span]}
        </Button>
      ))}
    </fieldset>
  )
}

interface SnoozeStripProps {
  /** Wall-clock milliseconds, or until the wallet has recovered. */
  until: number | 'recovery'
  /** Null if all alerts are snoozed. */
  walletId: string | null
}

/** Says until when alerts are snoozed, with a button to end that. */
export function SnoozeStrip({ until, walletId }: SnoozeStripProps) {
  const language = useLanguage()
  const text = useMessages().alerts
  const salio = useApp(app => app.salio)
  const now = useNow(30_000)
  return (
    <div className="strip amber">
      <BellOff size="1rem" aria-hidden="true" />
      <div role="status">
        <b>{walletId === null ? text.allSnoozed : text.snoozed}</b> {untilWords(until, now, language)}
      </div>
      <Button size="small" onClick={() => void salio.unsnooze({ walletId })}>
        {walletId === null ? text.undo : text.end}
      </Button>
    </div>
  )
}
