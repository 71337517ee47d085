import type { AccountView, WalletView } from '../../electron/contract/snapshot.ts'
import { fullNameOf } from '../parts/account-name.ts'
import { Button } from '../parts/button.tsx'
import { Chart } from '../parts/chart.tsx'
import { ExportRow } from '../parts/export-row.tsx'
import { Facts } from '../parts/facts.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { HeldNote } from '../parts/held-note.tsx'
import { Hero } from '../parts/hero.tsx'
import { HistoryLink } from '../parts/history-link.tsx'
import { isMendable } from '../parts/is-mendable.ts'
import { LedgerLink } from '../parts/ledger-link.tsx'
import { LinkButton } from '../parts/link-button.tsx'
import { MenuBarSwitch } from '../parts/menu-bar-switch.tsx'
import { PayCard } from '../parts/pay-card.tsx'
import { RefreshButton } from '../parts/refresh-button.tsx'
import { Screen } from '../parts/screen.tsx'
import { SnoozeMenu } from '../parts/snooze-menu.tsx'
import { SnoozeStrip } from '../parts/snooze-strip.tsx'
import { OfflineStrip } from '../parts/strips.tsx'
import { WalletMarks } from '../parts/wallet-marks.tsx'
import { useApp, useSnapshot, useText } from '../state/use-app.ts'

interface Props {
  account: AccountView
  wallet: WalletView
}

/** One wallet: balance, chart, key figures and alert thresholds. */
export function Wallet({ account, wallet }: Props) {
  const text = useText()
  const { online, snoozedUntil } = useSnapshot()
  const { open, back, providers } = useApp(app => app)
  const { providerId } = account
  const card = providers.find(({ id }) => id === providerId)
  const provider = card?.name ?? providerId
  const failure = wallet.failure ?? account.failure
  return (
    <Screen
      title={wallet.name}
      subtitle={fullNameOf(account, provider)}
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
      <HeldNote />
      <Hero wallet={wallet} />
      {snoozedUntil !== null && <SnoozeStrip until={snoozedUntil} walletId={null} />}
      {wallet.snoozedUntil !== null && <SnoozeStrip until={wallet.snoozedUntil} walletId={wallet.id} />}
      {!online && <OfflineStrip />}
      {online && failure && (
        <FailureNote failure={failure} provider={provider}>
          {isMendable(failure) && (
            <Button kinds={['small']} onClick={() => open({ screen: 'account', accountId: account.id })}>
              {text.editAccount}
            </Button>
          )}
        </FailureNote>
      )}
      {wallet.readAt !== null && <Chart wallet={wallet} />}
      {wallet.readAt !== null && <Facts wallet={wallet} />}
      <WalletMarks wallet={wallet} provider={provider} />
      {wallet.active && wallet.kind === 'ordinary' && <PayCard wallet={wallet} />}
      <div className="card rows">
        <MenuBarSwitch walletId={wallet.id} />
        <LedgerLink walletId={wallet.id} />
        <HistoryLink walletId={wallet.id} />
        <ExportRow of={{ of: 'wallet', walletId: wallet.id }} />
      </div>
    </Screen>
  )
}
