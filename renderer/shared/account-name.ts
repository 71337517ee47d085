import type { AccountView } from '#contract/snapshot.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'

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
