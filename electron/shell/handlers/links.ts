import { shell } from 'electron'
import type { ProviderLink } from '#contract/accounts.ts'
import type { PayInView } from '#contract/pay-in.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'

/** URL of a provider's link, or null if the provider has no such link or it is not https. */
export function providerLinkUrl(
  card: Pick<ProviderCard, 'links'> | undefined,
  { link }: Pick<ProviderLink, 'link'>
): string | null {
  const address = card?.links[link]
  return address?.startsWith('https://') ? address : null
}

/** Opens a provider's dashboard or top-up page in the browser. Unknown links are ignored. */
export async function openLink(card: ProviderCard | undefined, link: ProviderLink): Promise<null> {
  const address = providerLinkUrl(card, link)
  if (address !== null) await shell.openExternal(address)
  return null
}

/** The address of a way to pay in that is a link; null where it is none, or its seal is not whole. */
export function payInLinkUrl(view: PayInView | null, wayId: string): string | null {
  const way = view?.seal?.state === 'checked' ? view.ways.find(({ id }) => id === wayId) : undefined
  const address = way?.rows.find(({ field }) => field === 'link')?.value
  return address?.startsWith('https://') ? address : null
}

/** Opens a way to pay in that is a link. Others are ignored. */
export async function openPayInLink(view: PayInView | null, wayId: string): Promise<null> {
  const address = payInLinkUrl(view, wayId)
  if (address !== null) await shell.openExternal(address)
  return null
}
