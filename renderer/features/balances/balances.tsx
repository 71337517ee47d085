import { CircleCheck, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
import { needsOf } from '#domain/alerts/needs.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { providerName } from '#renderer/shared/account-name.ts'
import { RefreshNotes } from '#renderer/shared/refresh.tsx'
import { DemoStrip, NetworkStrip } from '#renderer/shared/strip.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Logo } from '#renderer/ui/logo.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { SnoozeStrip } from '../alerts/snooze-all.tsx'
import { UpdateStrip } from '../updates/update-strip.tsx'
import { AccountCard } from './account-card.tsx'
import { BalancesActions, RefreshTimes } from './actions.tsx'
import { besideSummary } from './beside-summary.ts'
import { KeychainCard } from './keychain-card.tsx'
import { NotShownCard, SummaryCard } from './later-parts.tsx'
import { NeedsYou } from './needs.tsx'
import { DataStatusStrip, NotToldStrips, RemovedStrips } from './strips.tsx'
import { Summary } from './summary.tsx'
import { useFirstFew } from './use-first-few.ts'
import { useWalletKeys } from './use-wallet-keys.ts'
import { noFilter, WalletFilter } from './wallet-filter.tsx'

const MAX_WITHOUT_FILTER = 8
/** From so many wallets on a list of rows with sparklines is longer than anybody scrolls. */
const COMPACT_FROM = 13

/** All accounts and wallets, with what needs the user on top. */
export function BalancesScreen() {
  const { accounts, demo, notShown, settings, snoozedUntil, summary } = useSnapshot()
  const text = useMessages()
  const salio = useApp(app => app.salio)
  const open = useApp(app => app.open)
  const providers = useApp(app => app.providers)
  const walletId = useApp(app => app.walletId)
  const [filter, setFilter] = useState(noFilter)
  const count = accounts.flatMap(({ wallets }) => wallets).length
  const isCompact = settings.rows === 'compact' || (settings.rows === 'automatic' && count >= COMPACT_FROM)
  const needs = useMemo(() => needsOf(accounts), [accounts])
  const hasFilter = count > MAX_WITHOUT_FILTER
  const query = hasFilter ? filter.query.trim().toLowerCase() : ''
  const needy =
    hasFilter && filter.isNeedsOnly && needs.length > 0
      ? new Set(needs.map(({ account, wallet }) => wallet?.id ?? account.id))
      : null
  const isFiltered = query !== '' || needy !== null
  const shown = accounts
    .map(account => {
      const card = providers.find(({ id }) => id === account.providerId)
      const isMatch = ({ id, name, currency }: WalletView) =>
        `${providerName(card, account)} ${account.name} ${name} ${currency}`.toLowerCase().includes(query) &&
        (needy === null || needy.has(id) || needy.has(account.id))
      // Without a filter pass the same array on, so that the memoised card is not rendered again.
      const wallets = isFiltered ? account.wallets.filter(isMatch) : account.wallets
      return { account, card, wallets }
    })
    .filter(({ wallets }) => !isFiltered || wallets.length > 0)
  const ids = shown.flatMap(({ wallets }) => wallets.map(({ id }) => id))
  const stop = ids.find(id => id === walletId) ?? ids[0] ?? null
  // When returning from a wallet, render everything at once, so that its row can take the focus.
  const rendered = useFirstFew(shown, walletId !== null)
  useWalletKeys(walletId)
  const others = besideSummary(needs, summary)
  const needsCard = (summary === null || others.length > 0) && (
    <>
      <Summary needs={needs} isCompact={isCompact} />
      <NeedsYou needs={others} isCompact={isCompact} />
    </>
  )
  return (
    <ScreenLayout
      title={text.balances.title}
      subtitle={<RefreshTimes count={isCompact ? count : null} />}
      lead={<Logo />}
      actions={<BalancesActions />}
      onBack={() => void salio.hide()}
      footer={
        <>
          <Button tone="primary" onClick={() => open({ screen: 'pay', walletId: null, amount: '' })}>
            <CircleCheck size="0.9375rem" aria-hidden="true" />
            {text.pay.title}
          </Button>
          <Button onClick={() => open({ screen: 'connect' })}>
            <Plus size="0.9375rem" aria-hidden="true" />
            {text.addAccount}
          </Button>
        </>
      }
    >
      <RefreshNotes />
      <DataStatusStrip />
      <NotToldStrips />
      <RemovedStrips />
      <NetworkStrip />
      {snoozedUntil !== null && <SnoozeStrip until={snoozedUntil} walletId={null} />}
      {demo && <DemoStrip />}
      <UpdateStrip />
      <KeychainCard />
      {notShown.length > 0 && <NotShownCard />}
      {summary && <SummaryCard card={summary} />}
      {!isCompact && needsCard}
      {hasFilter && <WalletFilter filter={filter} needs={needs.length} onChange={setFilter} />}
      {isCompact && needsCard}
      {rendered.map(one => (
        <AccountCard
          key={one.account.id}
          {...one}
          isCompact={isCompact}
          hasOthers={accounts.length > 1}
          tabStopId={stop}
        />
      ))}
      {shown.length === 0 && <p className="empty">{text.balances.noMatch}</p>}
    </ScreenLayout>
  )
}
