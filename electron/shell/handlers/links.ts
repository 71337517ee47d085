import { shell } from 'electron'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { type ProviderLink, providerLinkUrl } from './link-of.ts'

/** Opens a provider's dashboard or top-up page in the browser. Unknown links are ignored. */
export async function openLink(cards: readonly ProviderCard[], link: ProviderLink): Promise<null> {
  const address = providerLinkUrl(cards, link)
  if (address !== null) await shell.openExternal(address)
  return null
}
