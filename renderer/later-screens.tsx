import { type ComponentType, lazy, Suspense, useState } from 'react'

const loading: (() => Promise<unknown>)[] = []

/**
 * A screen whose code is read after Balances is drawn, so that a click on the icon does not wait for it. Where it is
 * wanted sooner, it is drawn as soon as it is there.
 */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const Awaited = lazy(async () => ({ default: await load() }))
  loading.push(async () => {
    loaded = await load()
  })
  return props => {
    // Another component in mid-use would lose what was typed.
    const [Screen] = useState(() => loaded ?? Awaited)
    return (
      <Suspense>
        <Screen {...props} />
      </Suspense>
    )
  }
}

export const HistoryScreen = later(async () => (await import('./features/alerts/history.tsx')).HistoryScreen)
export const AccountScreen = later(async () => (await import('./features/connect/account.tsx')).AccountScreen)
export const ConnectScreen = later(async () => (await import('./features/connect/connect.tsx')).ConnectScreen)
export const LedgerScreen = later(async () => (await import('./features/ledger/ledger.tsx')).LedgerScreen)
export const PayScreen = later(async () => (await import('./features/payments/pay.tsx')).PayScreen)
export const LicencesScreen = later(
  async () => (await import('./features/settings/licences.tsx')).LicencesScreen
)
export const SettingsScreen = later(
  async () => (await import('./features/settings/settings.tsx')).SettingsScreen
)

/** Reads the code of all these screens; from then on they are drawn at once. */
export async function loadScreens(): Promise<void> {
  await Promise.all(loading.map(load => load()))
}
