import type { WalletView } from '../../electron/contract/snapshot.ts'
import { useApp, useText } from '../state/use-app.ts'
import { Button } from './button.tsx'

/** Holds a wallet's alerts back for an hour, or no longer. */
export function SnoozeButton({ wallet }: { wallet: WalletView }) {
  const text = useText().alerts
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
