import { CircleCheck, Plus, Search } from 'lucide-react'
import { useState } from 'react'
import type { WalletView } from '#contract/snapshot.ts'
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
import { AttentionCards } from './attention.tsx'
import { KeychainCard } from './keychain-card.tsx'
import { NotShownCard } from './not-shown-card.tsx'
import { DataStatusStrip, RemovedStrips } from './strips.tsx'
import { useFirstFew } from './use-first-few.ts'
import { useWalletKeys } from './use-wallet-keys.ts'

const MAX_WITHOUT_FILTER = 8

/** All accounts and wallets, with those that need attention on top. */
export function BalancesScreen() {
  const { accounts, demo, snoozedUntil } = useSnapshot()
  const text = useMessages()
  const salio = useApp(app => app.salio)
  const open = useApp(app => app.open)
  const providers = useApp(app => app.providers)
  const walletId = useApp(app => app.walletId)
  const [filter, setFilter] = useState('')
  const count = accounts.flatMap(({ wallets }) => wallets).length
  const query = count > MAX_WITHOUT_FILTER ? filter.trim().toLowerCase() : ''
  const shown = accounts
    .map(account => {
      const card = providers.find(({ id }) => id === account.providerId)
      const isMatch = ({ name, currency }: WalletView) =>
        `${providerName(card, account)} ${account.name} ${name} ${currency}`.toLowerCase().includes(query)
      // Without a filter pass the same array on, so that the memoised card is not rendered again.
      const wallets = query === '' ? account.wallets : account.wallets.filter(isMatch)
      return { account, card, wallets }
    })
    .filter(({ wallets }) => query === '' || wallets.length > 0)
  const ids = shown.flatMap(({ wallets }) => wallets.map(({ id }) => id))
  const stop = ids.find(id => id === walletId) ?? ids[0] ?? null
  // When returning from a wallet, render everything at once, so that its row can take the focus.
  const rendered = useFirstFew(shown, walletId !== null)
  useWalletKeys(walletId)
  return (
    <ScreenLayout
      title={text.balances.title}
      subtitle={<RefreshTimes />}
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
      <RemovedStrips />
      <NetworkStrip />
      {snoozedUntil !== null && <SnoozeStrip until={snoozedUntil} walletId={null} />}
      {demo && <DemoStrip />}
      <UpdateStrip />
      <KeychainCard />
      <NotShownCard />
      <AttentionCards />
      {count > MAX_WITHOUT_FILTER && (
        <div className="input search">
          <Search size="0.875rem" aria-hidden="true" />
          <input
            type="search"
            aria-label={text.balances.filter}
            placeholder={text.balances.filter}
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
            onKeyDown={event => {
              if (event.key !== 'Escape' || filter === '') return
              event.preventDefault()
              setFilter('')
            }}
          />
        </div>
      )}
      {rendered.map(one => (
        <AccountCard key={one.account.id} {...one} tabStopId={stop} />
      ))}
      {shown.length === 0 && <p className="empty">{text.balances.noMatch}</p>}
    </ScreenLayout>
  )
}
