import { ChevronDown, Ellipsis } from 'lucide-react'
import type { WalletView } from '#contract/snapshot.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { Menu } from '#renderer/ui/menu.tsx'

interface Props {
  wallet: WalletView
  providerId: string
}

/** Whether money can be paid into it: collateral is the provider's own affair. */
export const canTopUp = ({ active, kind }: Pick<WalletView, 'active' | 'kind'>): boolean =>
  active && kind === 'ordinary'

/** What else can be done about a wallet, beside its buttons: snoozing, and its dashboard. */
export function SnoozeMore({ wallet, providerId }: Props) {
  const text = useMessages()
  const { dashboard, openDashboard } = useDashboard(providerId)
  const snoozing = useSnoozing(wallet)
  const spans = (['hour', 'tomorrow', 'recovery'] as const).map(id => ({ id, name: text.alerts.spans[id] }))
  return (
    <Menu
      name={text.alerts.snooze}
      look="small"
      icon={<ChevronDown size="0.8125rem" aria-hidden="true" />}
      items={[...spans, ...snoozing.end, ...dashboard]}
      onPick={id => {
        if (id === 'dashboard') openDashboard()
        else if (id === 'end') snoozing.stop()
        else snoozing.start(id)
      }}
    />
  )
}

/** All that can be done about a wallet that is told of on one line. */
export function NeedMenu({ wallet, providerId }: Props) {
  const text = useMessages()
  const { iHave, howTo, moreAboutWallet } = text.topUps
  const open = useApp(app => app.open)
  const { dashboard, openDashboard } = useDashboard(providerId)
  const snoozing = useSnoozing(wallet)
  const { id: walletId, name } = wallet
  const topUp = [
    { id: 'topUp', name: iHave },
    { id: 'pay-in', name: howTo }
  ] as const
  const snooze = wallet.snoozedUntil === null ? [{ id: 'hour', name: text.alerts.snoozeHour } as const] : []
  return (
    <Menu
      name={fill(moreAboutWallet, { wallet: name })}
      icon={<Ellipsis size="1rem" aria-hidden="true" />}
      items={[...(canTopUp(wallet) ? topUp : []), ...snooze, ...snoozing.end, ...dashboard]}
      onPick={id => {
        if (id === 'topUp' || id === 'pay-in') open({ screen: id, walletId })
        else if (id === 'dashboard') openDashboard()
        else if (id === 'end') snoozing.stop()
        else snoozing.start(id)
      }}
    />
  )
}

function useDashboard(providerId: string) {
  const name = useMessages().openDashboard
  const providers = useApp(app => app.providers)
  const salio = useApp(app => app.salio)
  const hasOne = providers.some(({ id, links }) => id === providerId && links.dashboard)
  return {
    dashboard: hasOne ? [{ id: 'dashboard', name } as const] : [],
    openDashboard: () => void salio.openLink({ providerId, link: 'dashboard' })
  }
}

function useSnoozing({ id: walletId, snoozedUntil }: WalletView) {
  const name = useMessages().alerts.end
  const salio = useApp(app => app.salio)
  return {
    end: snoozedUntil === null ? [] : [{ id: 'end', name } as const],
    start: (span: 'hour' | 'tomorrow' | 'recovery') => void salio.snooze({ walletId, span }),
    stop: () => void salio.unsnooze({ walletId })
  }
}
