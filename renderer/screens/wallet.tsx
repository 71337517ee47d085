import type { AccountView, WalletView } from '../../electron/contract/snapshot.ts'
import { accountFullName } from '../parts/account-name.ts'
import { Button } from '../parts/button.tsx'
import { BalanceChart } from '../parts/chart.tsx'
import { ExportRow } from '../parts/export-row.tsx'
import { Facts } from '../parts/facts.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { RefreshLimitNote } from '../parts/held-note.tsx'
import { Hero } from '../parts/hero.tsx'
import { HistoryLink } from '../parts/history-link.tsx'
import { isFixableInAccount } from '../parts/is-mendable.ts'
import { LedgerLink } from '../parts/ledger-link.tsx'
import { LinkButton } from '../parts/link-button.tsx'
import { MenuBarSwitch } from '../parts/menu-bar-switch.tsx'
import { PayCard } from '../parts/pay-card.tsx'
import { RefreshButton } from '../parts/refresh-button.tsx'
import { ScreenLayout } from '../parts/screen.tsx'
import { SnoozeMenu } from '../parts/snooze-menu.tsx'
import { SnoozeStrip } from '../parts/snooze-strip.tsx'
import { OfflineStrip } from '../parts/strips.tsx'
import { WalletThresholds } from '../parts/wallet-marks.tsx'
import { useApp, useMessages, useSnapshot } from '../state/use-app.ts'

interface Props {
  account: AccountView
  wallet: WalletView
}

/** One wallet: balance, chart, key figures and alert thresholds. */
export function WalletScreen({ account, wallet }: Props) {
  const text = useMessages()
  const { online, snoozedUntil } = useSnapshot()
  const { open, back, providers } = useApp(app => app)
  const { providerId } = account
  const card = providers.find(({ id }) => id === providerId)
  const provider = card?.name ?? providerId
  const failure = wallet.failure ?? account.failure
  return (
    <ScreenLayout
      title={wallet.name}
      subtitle={accountFullName(account, provider)}
      actions={
        <>
          <SnoozeMenu wallet={wallet} />
          <RefreshButton />
        </>
      }
      onBack={back}
      roomy
      footer={
        <>
          {card?.links.topUp && <LinkButton wide providerId={providerId} link="topUp" />}
          <LinkButton wide providerId={providerId} />
        </>
      }
    >
      <RefreshLimitNote />
      <Hero wallet={wallet} />
      {snoozedUntil !== null && <SnoozeStrip until={snoozedUntil} walletId={null} />}
      {wallet.snoozedUntil !== null && <SnoozeStrip until={wallet.snoozedUntil} walletId={wallet.id} />}
      {!online && <OfflineStrip />}
      {online && failure && (
        <FailureNote failure={failure} provider={provider}>
          {isFixableInAccount(failure) && (
            <Button kinds={['small']} onClick={() => open({ screen: 'account', accountId: account.id })}>
              {text.editAccount}
            </Button>
          )}
        </FailureNote>
      )}
      {wallet.readAt !== null && <BalanceChart wallet={wallet} />}
      {wallet.readAt !== null && <Facts wallet={wallet} />}
      <WalletThresholds wallet={wallet} provider={provider} />
      {wallet.active && wallet.kind === 'ordinary' && <PayCard wallet={wallet} />}
      <div className="card rows">
        <MenuBarSwitch walletId={wallet.id} />
        <LedgerLink walletId={wallet.id} />
        <HistoryLink walletId={wallet.id} />
        <ExportRow scope={{ of: 'wallet', walletId: wallet.id }} />
      </div>
    </ScreenLayout>
  )
}
