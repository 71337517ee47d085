import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { Catalogue } from '#providers/index.ts'
import type { Provider } from '#providers/kit/provider.ts'

const catalogue = new Catalogue()

/** Every supported provider's card, sorted by id, with the Custom JSON API last. */
export const providerCards: readonly ProviderCard[] = (await catalogue.allCards()).toSorted(
  (one, other) => Number(one.mapped ?? false) - Number(other.mapped ?? false) || (one.id < other.id ? -1 : 1)
)

export const providerById = (id: string): Provider | undefined => catalogue.get(id)

export const providers: readonly Provider[] = providerCards.flatMap(({ id }) => providerById(id) ?? [])

/** A catalogue of just these, all loaded. */
export function catalogueOf(some: readonly Provider[]): Pick<Catalogue, 'get' | 'load'> {
  const byId = new Map(some.map(provider => [provider.id, provider]))
  return { get: id => byId.get(id), load: () => Promise.resolve() }
}
