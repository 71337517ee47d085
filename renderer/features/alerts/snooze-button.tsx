import type { WalletView } from '#contract/snapshot.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { Button } from '#renderer/ui/button.tsx'

/** Snoozes a wallet's alerts for an hour, or ends the snooze. */
export function SnoozeButton({ wallet }: { wallet: WalletView }) {
  const text = useMessages().alerts
  const salio = useApp(app => app.salio)
  const { id: walletId, snoozedUntil } = wallet
  const isSnoozed = snoozedUntil !== null
  const toggle = () => (isSnoozed ? salio.unsnooze({ walletId }) : salio.snooze({ walletId, span: 'hour' }))
  return (
    <Button kinds={['small']} onClick={() => void toggle()}>
      {isSnoozed ? text.end : text.snoozeHour}
    </Button>
  )
}
