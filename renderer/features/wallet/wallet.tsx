import type { AccountView, WalletView } from '#contract/snapshot.ts'
import { failurePolicy } from '#domain/accounts/failure-policy.ts'
import { isUnit } from '#domain/money/unit.ts'
import { isPayable } from '#domain/payments/payable.ts'
import { later } from '#renderer/app/later.tsx'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { accountFullName, providerName } from '#renderer/shared/account-name.ts'
import { FailureNote } from '#renderer/shared/failure-note.tsx'
import { HistoryLink, LedgerLink } from '#renderer/shared/history-links.tsx'
import { RefreshButton, RefreshNotes } from '#renderer/shared/refresh.tsx'
import { explainsFailure, NetworkStrip } from '#renderer/shared/strip.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { SnoozeMenu } from '../alerts/snooze.tsx'
import { SnoozeStrip } from '../alerts/snooze-all.tsx'
import { WalletThresholds } from '../alerts/thresholds.tsx'
import { BalanceChart } from '../chart/chart.tsx'
import { ExportRow } from '../files/export.tsx'
import { PayCard } from '../payments/pay-card.tsx'
import { Facts } from './facts.tsx'
import { WalletFoot } from './foot.tsx'
import { Hero } from './hero.tsx'
import { MenuBarSwitch } from './menu-bar-switch.tsx'

/** Read later: most wallets have none. */
const WalletTopUps = later(async () => (await import('../top-ups/top-ups.tsx')).WalletTopUps)

interface Props {
  account: AccountView
  wallet: WalletView
}

/** One wallet: balance, chart, key figures and alert thresholds. */
export function WalletScreen({ account, wallet }: Props) {
  const text = useMessages()
  const { network, snoozedUntil } = useSnapshot()
  const open = useApp(app => app.open)
  const back = useApp(app => app.back)
  const providers = useApp(app => app.providers)
  const { providerId } = account
  const card = providers.find(({ id }) => id === providerId)
  const provider = providerName(card, account)
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
      footer={<WalletFoot wallet={wallet} providerId={providerId} />}
    >
      <RefreshNotes />
      <Hero wallet={wallet} lag={card?.lag} />
      <WalletTopUps {...{ account, wallet, provider }} />
      {snoozedUntil !== null && <SnoozeStrip until={snoozedUntil} walletId={null} />}
      {wallet.snoozedUntil !== null && <SnoozeStrip until={wallet.snoozedUntil} walletId={wallet.id} />}
      <NetworkStrip />
      {failure && !explainsFailure(network) && (
        <FailureNote failure={failure} provider={card ?? { name: providerId }}>
          {failurePolicy(failure).isFixableInAccount && (
            <Button size="small" onClick={() => open({ screen: 'account', accountId: account.id })}>
              {text.editAccount}
            </Button>
          )}
        </FailureNote>
      )}
      {wallet.readAt !== null && <BalanceChart wallet={wallet} />}
      {wallet.readAt !== null && <Facts wallet={wallet} />}
      {wallet.kind !== 'postpaid' && <WalletThresholds wallet={wallet} provider={provider} />}
      {isPayable(wallet) && <PayCard wallet={wallet} />}
      <div className="card rows">
        <MenuBarSwitch walletId={wallet.id} />
        {!isUnit(wallet.currency) && <LedgerLink walletId={wallet.id} />}
        <HistoryLink walletId={wallet.id} />
        <ExportRow scope={{ of: 'wallet', walletId: wallet.id }} />
      </div>
    </ScreenLayout>
  )
}
