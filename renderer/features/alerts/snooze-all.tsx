import { useApp, useMessages } from '#renderer/app/use-app.ts'
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
        <Button key={span} kinds={['small']} onClick={() => void salio.snooze({ walletId: null, span })}>
          {text.spans[span]}
        </Button>
      ))}
    </fieldset>
  )
}
