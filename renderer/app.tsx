import { Suspense, useEffect } from 'react'
import { useLoadWhenNear } from './app/later.tsx'
import { findWallet, lastPlace } from './app/places.ts'
import { useApp, useSnapshot } from './app/use-app.ts'
import { useFocusReturn } from './app/use-focus-return.ts'
import { useKeys } from './app/use-keys.ts'
import { BalancesScreen } from './features/balances/balances.tsx'
import { LevelAnnouncer } from './features/balances/level-announcer.tsx'
import { ScreenAnnouncer } from './features/balances/screen-announcer.tsx'
import { WelcomeScreen } from './features/balances/welcome.tsx'
import { TopUpAnnouncer } from './features/top-ups/announcer.tsx'
import {
  AccountScreen,
  AwayScreen,
  ConnectScreen,
  HistoryScreen,
  LedgerScreen,
  LicencesScreen,
  PayInForm,
  PayInScreen,
  PayScreen,
  SendSummaryScreen,
  SettingsScreen,
  SummaryScreens,
  TopUpScreen,
  WalletScreen
} from './later-screens.tsx'

/** Screens with user input: while one is open, the window must not be discarded when it is hidden. */
const INPUT_SCREENS: ReadonlySet<string> = new Set([
  'connect',
  'account',
  'pay',
  'ledger',
  'topUp',
  'changeTopUp',
  'payInForm',
  'addRecipient',
  'editRecipient'
])

/** The screen on top of the stack. */
function TopScreen() {
  const { accounts } = useSnapshot()
  const stack = useApp(app => app.stack)
  const providers = useApp(app => app.providers)
  const place = stack.at(-1)
  switch (place?.screen) {
    case 'settings':
      return <SettingsScreen />
    case 'connect':
      return <ConnectScreen copyOf={accounts.find(({ id }) => id === place.copyOf) ?? null} />
    case 'people':
    case 'addRecipient':
      return <AwayScreen place={{ screen: place.screen }} />
    case 'recipient':
    case 'editRecipient':
    case 'deliveries':
      return <AwayScreen place={place} />
    case 'summary':
    case 'summaryTimes':
    case 'bankDays':
      return <SummaryScreens place={place} />
    case 'sendSummary':
      return <SendSummaryScreen key={place.recipientId} {...place} />
    case 'licences':
      return <LicencesScreen />
    case 'history':
      return <HistoryScreen walletId={place.walletId} />
    case 'pay':
      return <PayScreen walletId={place.walletId} amount={place.amount} />
    case 'wallet': {
      const found = findWallet({ accounts }, place.walletId)
      if (found) return <WalletScreen key={found.wallet.id} {...found} />
      break
    }
    case 'ledger': {
      const found = findWallet({ accounts }, place.walletId)
      if (found) return <LedgerScreen key={found.wallet.id} wallet={found.wallet} />
      break
    }
    case 'topUp':
    case 'changeTopUp': {
      const found = findWallet({ accounts }, place.walletId)
      const topUp = 'topUpId' in place ? found?.wallet.topUps.find(({ id }) => id === place.topUpId) : null
      if (found && topUp !== undefined)
        return <TopUpScreen key={topUp?.id ?? found.wallet.id} {...found} topUp={topUp} />
      break
    }
    case 'pay-in': {
      const found = findWallet({ accounts }, place.walletId)
      if (found) return <PayInScreen key={found.wallet.id} {...found} />
      break
    }
    case 'payInForm': {
      const found = findWallet({ accounts }, place.walletId)
      if (found) return <PayInForm key={found.wallet.id} {...found} anew={place.anew} />
      break
    }
    case 'account': {
      const account = accounts.find(({ id }) => id === place.accountId)
      const card = providers.find(({ id }) => id === account?.providerId)
      if (account && card) return <AccountScreen key={account.id} {...{ account, card }} />
    }
  }
  return accounts.length === 0 ? <WelcomeScreen /> : <BalancesScreen />
}

function Popover() {
  const { settings, language } = useSnapshot()
  const salio = useApp(app => app.salio)
  const refresh = useApp(app => app.refresh)
  const open = useApp(app => app.open)
  const stack = useApp(app => app.stack)
  useFocusReturn()
  useLoadWhenNear()
  useKeys(event => {
    if (!(event.ctrlKey || event.metaKey)) return
    if (event.key.toLowerCase() === 'r') {
      event.preventDefault()
      void refresh()
    }
    if (event.key === ',' && stack.at(-1)?.screen !== 'settings') open({ screen: 'settings' })
  })
  useEffect(() => {
    const { dataset, classList } = document.documentElement
    document.documentElement.lang = language
    dataset['appearance'] = settings.appearance
    classList.toggle('veiled', settings.hideAmounts)
  }, [language, settings.appearance, settings.hideAmounts])
  const keep = stack.some(({ screen }) => INPUT_SCREENS.has(screen))
  const place = lastPlace(stack)
  useEffect(() => void salio.holdPopover({ keep, place }), [salio, keep, place])
  return (
    <>
      <Suspense>
        <TopScreen />
      </Suspense>
      <ScreenAnnouncer />
      {/* Made anew with the language, or it would keep words of the last one. */}
      <LevelAnnouncer key={language} />
      <TopUpAnnouncer />
    </>
  )
}

/** The popover. Renders nothing before the first snapshot, which comes too soon to need a spinner. */
export const App = () => useApp(({ snapshot }) => snapshot !== null) && <Popover />
