import type { AccountView, WalletView } from '#contract/snapshot.ts'
import { useApp, useMessages } from '#renderer/app/use-app.ts'
import { accountFullName, providerName } from '#renderer/shared/account-name.ts'
import { Button } from '#renderer/ui/button.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'

interface Props {
  account: AccountView
  wallet: WalletView
}

/** How to pay into a wallet: the provider's own pages. */
export function PayInScreen({ account, wallet }: Props) {
  const text = useMessages().topUps
  const open = useApp(app => app.open)
  const back = useApp(app => app.back)
  const providers = useApp(app => app.providers)
  const { providerId } = account
  const card = providers.find(({ id }) => id === providerId)
  const name = accountFullName(account, providerName(card, account))
  return (
    <ScreenLayout
      title={text.howTo}
      subtitle={`${wallet.name} · ${name}`}
      onBack={back}
      roomy
      footer={
        <Button tone="primary" onClick={() => open({ screen: 'topUp', walletId: wallet.id })}>
          {text.iHave}
        </Button>
      }
    >
      <div className="attention-actions">
        <LinkButton wide providerId={providerId} link="topUp" />
        <LinkButton wide providerId={providerId} />
      </div>
    </ScreenLayout>
  )
}
