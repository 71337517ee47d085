import type { ProviderCard } from '../domain/provider-card.ts'

export interface Link {
  readonly providerId: string
  readonly link: 'dashboard' | 'topUp'
}

/** URL of a provider's link, or null if the provider has no such link or it is not https. */
export function linkOf(cards: readonly ProviderCard[], { providerId, link }: Link): string | null {
  const address = cards.find(({ id }) => id === providerId)?.links[link]
  return address?.startsWith('https://') ? address : null
}
