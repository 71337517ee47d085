import { ArrowDownToLine, Check, ChevronUp } from 'lucide-react'
import type { WalletView } from '#contract/snapshot.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { isAwaited } from '#renderer/shared/awaited.ts'
import { Button } from '#renderer/ui/button.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

/** What can be done about a wallet's balance. Money on its way asks nobody to pay again. */
export function WalletFoot({ wallet, providerId }: { wallet: WalletView; providerId: string }) {
  const text = useMessages().topUps
  const open = useApp(app => app.open)
  const { active, id: walletId, kind, level, topUps } = wallet
  const dashboard = <LinkButton wide providerId={providerId} />
  if (!active || kind !== 'ordinary') return dashboard
  const isComing = topUps.some(topUp => isAwaited(topUp) || topUp.state === 'probable')
  const go = (screen: 'topUp' | 'pay-in') => open({ screen, walletId })
  if (level === 'healthy' && !isComing)
    return (
      <>
        {dashboard}
        <Menu
          name={text.more}
          look="normal"
          isUpward
          icon={<ChevronUp size="0.875rem" aria-hidden="true" />}
          items={[
            { id: 'topUp', name: text.iHave },
            { id: 'pay-in', name: text.howTo }
          ]}
          onPick={go}
        />
      </>
    )
  return (
    <>
      <Button onClick={() => go('topUp')}>
        <Check size="0.9375rem" aria-hidden="true" />
        {text.iHave}
      </Button>
      <Button tone={isComing ? 'plain' : 'primary'} onClick={() => go('pay-in')}>
        <ArrowDownToLine size="0.9375rem" aria-hidden="true" />
        {text.howTo}
      </Button>
    </>
  )
}
