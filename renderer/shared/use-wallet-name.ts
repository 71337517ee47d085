import { findWallet } from '../app/places.ts'
import { useApp, useSnapshot } from '../app/use-app.ts'
import { accountFullName, providerName } from './account-name.ts'

/** "Payout · JPay Africa · Main shop", which tells wallets of two shops apart; null where the wallet is not there. */
export function useWalletName(walletId: string | null): string | null {
  const snapshot = useSnapshot()
  const providers = useApp(app => app.providers)
  const found = walletId === null ? null : findWallet(snapshot, walletId)
  if (!found) return null
  const { account, wallet } = found
  const card = providers.find(({ id }) => id === account.providerId)
  return `${wallet.name} · ${accountFullName(account, providerName(card, account))}`
}
