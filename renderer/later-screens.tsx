import { later } from './app/later.tsx'

/* Screens that are opened from Balances or from a wallet. */

export const HistoryScreen = later(async () => (await import('./features/alerts/history.tsx')).HistoryScreen)
export const AccountScreen = later(async () => (await import('./features/connect/account.tsx')).AccountScreen)
export const ConnectScreen = later(async () => (await import('./features/connect/connect.tsx')).ConnectScreen)
export const LedgerScreen = later(async () => (await import('./features/ledger/ledger.tsx')).LedgerScreen)
export const PayScreen = later(async () => (await import('./features/payments/pay.tsx')).PayScreen)
export const PayInForm = later(async () => (await import('./features/pay-in/form.tsx')).PayInForm)
export const PayInScreen = later(async () => (await import('./features/pay-in/pay-in.tsx')).PayInScreen)
export const AwayScreen = later(async () => (await import('./features/recipients/screens.tsx')).AwayScreen)
export const LicencesScreen = later(
  async () => (await import('./features/settings/licences.tsx')).LicencesScreen
)
export const SendSummaryScreen = later(
  async () => (await import('./features/summary/send.tsx')).SendSummaryScreen
)
export const SettingsScreen = later(
  async () => (await import('./features/settings/settings.tsx')).SettingsScreen
)
export const SummaryScreens = later(
  async () => (await import('./features/summary/screens.tsx')).SummaryScreens
)
export const TopUpScreen = later(async () => (await import('./features/top-ups/form.tsx')).TopUpScreen)
export const WalletScreen = later(async () => (await import('./features/wallet/wallet.tsx')).WalletScreen)
