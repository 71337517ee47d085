import type { ProviderCard } from '../domain/provider-card.ts'

export interface Link {
  readonly providerId: string
  readonly link: 'dashboard' | 'topUp'
}

/** The address of a provider's link, or null where the list has none by that name or it is not https. */
export function linkOf(cards: readonly ProviderCard[], { providerId, link }: Link): string | null {
  const address = cards.find(({ id }) => id === providerId)?.links[link]
  return address?.startsWith('https://') ? address : null
}
