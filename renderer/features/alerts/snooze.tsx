import { AlarmClock } from 'lucide-react'
import type { WalletView } from '#contract/snapshot.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { Menu } from '#renderer/ui/menu.tsx'

/** Menu to snooze a wallet's alerts. "Until recovery" is not offered for a healthy wallet. */
export function SnoozeMenu({ wallet }: { wallet: WalletView }) {
  const text = useMessages().alerts
  const salio = useApp(app => app.salio)
  const { id: walletId, level } = wallet
  const spans = (['hour', 'tomorrow', 'recovery'] as const).filter(
    span => span !== 'recovery' || level !== 'healthy'
  )
  return (
    <Menu
      name={text.snooze}
      heading={text.snooze}
      icon={<AlarmClock size="0.9375rem" aria-hidden="true" />}
      items={spans.map(id => ({ id, name: text.spans[id] }))}
      onPick={span => void salio.snooze({ walletId, span })}
    />
  )
}
