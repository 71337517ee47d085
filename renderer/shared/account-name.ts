import type { AccountView } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { findWallet } from '../app/places.ts'
import { useApp, useSnapshot } from '../app/use-app.ts'

/** The provider's name; its id where this version of Salio has no card for it. */
export const providerName = (
  card: Pick<ProviderCard, 'name'> | undefined,
  { providerId }: Pick<AccountView, 'providerId'>
): string => card?.name ?? providerId

/** What tells accounts of one provider apart: the user's label, then the provider's name for the account. */
export function accountLabel(
  { name, subtitle }: Pick<AccountView, 'name' | 'subtitle'>,
  provider: string
): string {
  const own = name === provider ? null : name
  return [own, subtitle === own ? null : subtitle].filter(Boolean).join(' · ')
}

/** "JPay Africa · Main shop" */
export const accountFullName = ({ name }: Pick<AccountView, 'name'>, provider: string): string =>
  name === provider ? provider : `${provider} · ${name}`

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
