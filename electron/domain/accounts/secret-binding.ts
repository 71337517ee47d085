import type { ProviderCard } from './provider-card.ts'

/**
 * Where a secret may be sent: whom it was given for. It is stored with the secret in its keychain entry, so
 * that no draft, file or database can send the secret anywhere else.
 */
export interface SecretBinding {
  /** The provider's id. */
  readonly provider: string
  /** Addresses as `addressOf` writes them; the provider's documented ones are OWN_ADDRESS, all together. */
  readonly to: readonly string[]
  /**
   * Lower-case names of the request headers that carry it, where the user chooses them, "(URL)" and "(body)" for a
   * placeholder there, "(token URL …)" with the address for an OAuth 2 client's; otherwise empty.
   */
  readonly headers: readonly string[]
}

/**
 * Stands for every documented address of a provider, so that a key may go from its sandbox to production, and
 * stays usable where a later version of Salio knows a new address.
 */
export const OWN_ADDRESS = 'own'

/** Whether a secret that was given for `given` may be used as `wanted`: at no other provider, address or header. */
export const isCovered = (wanted: SecretBinding, given: SecretBinding): boolean =>
  wanted.provider === given.provider &&
  wanted.to.every(address => given.to.includes(address)) &&
  wanted.headers.every(header => given.headers.includes(header))

/**
 * The part of an address that decides who receives what is sent there: its origin and path, without a trailing
 * slash. Text that is no URL stays as it is; nothing can be sent there.
 */
export function addressOf(text: string): string {
  const url = URL.parse(text)
  return url ? url.origin + url.pathname.replace(/\/+$/, '') : text
}

type Card = Pick<ProviderCard, 'id' | 'fields' | 'environments' | 'otherAddresses'>

/** A provider's documented addresses, as `addressOf` writes them. */
export const ownAddresses = ({ environments, otherAddresses = [] }: Omit<Card, 'id' | 'fields'>) =>
  [...environments.map(({ baseUrl }) => baseUrl), ...otherAddresses].map(addressOf)

/**
 * The binding of an account's secrets: every address in a field, and the documented ones unless a base URL
 * replaces them.
 * @param values the account's non-secret fields
 */
export function cardBinding(card: Card, values: Readonly<Record<string, string>>): SecretBinding {
  const own = ownAddresses(card)
  const ids = card.fields.flatMap(({ id, kind }) => (kind === 'url' ? [id] : []))
  const typed = [...new Set(['baseUrl', ...ids])].flatMap(id => values[id] || [])
  const addresses = typed.map(addressOf).map(address => (own.includes(address) ? OWN_ADDRESS : address))
  const all = values['baseUrl'] ? addresses : [OWN_ADDRESS, ...addresses]
  return { provider: card.id, to: [...new Set(all)].sort(), headers: [] }
}
