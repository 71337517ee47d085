import { BellOff } from 'lucide-react'
import { useApp, useLanguage, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { untilWords } from '#renderer/messages/time.ts'
import { Button } from '#renderer/ui/button.tsx'

const spans = ['hour', 'tomorrow'] as const

/** Snoozes all alerts, or says until when they are. The row stays where it is, and so does what was pressed in it. */
export function SnoozeAll() {
  const { snoozedUntil } = useSnapshot()
  const language = useLanguage()
  const text = useMessages().alerts
  const salio = useApp(app => app.salio)
  const now = useNow(30_000)
  const buttons =
    snoozedUntil === null
      ? spans.map(span => ({ name: text.spans[span], press: () => salio.snooze({ walletId: null, span }) }))
      : [{ name: text.end, press: () => salio.unsnooze({ walletId: null }) }]
  return (
    <fieldset className="setting" aria-label={text.snoozeAll}>
      <span className="setting-name" role="status">
        {snoozedUntil === null
          ? text.snoozeAll
          : `${text.allSnoozed} ${untilWords(snoozedUntil, now, language)}`}
      </span>
      <span className="setting-buttons">
        {buttons.map(({ name, press }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the first button stays, so that it keeps the focus.
          <Button key={index} size="small" onClick={() => void press()}>
            {name}
          </Button>
        ))}
      </span>
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
        {text.end}
      </Button>
    </div>
  )
}
