import type { ProviderCard } from '../accounts/provider-card.ts'
import { addressOf, cardBinding, type SecretBinding } from '../accounts/secret-binding.ts'
import { parseHeaders } from './request-headers.ts'

type Values = Readonly<Record<string, string>>

/** The secret fields that each way of signing in sends. Secret headers are sent with all of them. */
const SIGN_IN: Readonly<Record<string, readonly string[] | undefined>> = {
  bearer: ['token'],
  header: ['apiKey'],
  basic: ['password'],
  oauth: ['clientId', 'clientSecret']
}

type Card = Pick<ProviderCard, 'id' | 'fields' | 'environments' | 'otherAddresses' | 'mapped'>

/**
 * Where a provider's secret field is sent with these non-secret values; null if it is not sent at all. A custom
 * API's goes to the address without its query, in the header that the user chose for it.
 */
export const secretBinding = (card: Card, field: string, values: Values): SecretBinding | null =>
  card.mapped ? customBinding(card.id, field, values) : cardBinding(card, values)

function customBinding(provider: string, field: string, values: Values): SecretBinding | null {
  const { auth = '', keyName = '', tokenUrl = '', url = '' } = values
  const binding = (to: readonly string[], headers: readonly string[]): SecretBinding => ({
    provider,
    to: to.map(addressOf),
    headers: headers.map(name => name.toLowerCase())
  })
  if (Object.hasOwn(SIGN_IN, auth) && SIGN_IN[auth]?.includes(field)) {
    // The token that the second address issues for them goes to the first one.
    if (auth === 'oauth') return binding([url, tokenUrl], [])
    return binding([url], auth === 'header' ? [keyName] : [])
  }
  const headers = parseHeaders(values['headers'] ?? '') ?? []
  const names = headers.flatMap(header =>
    'secret' in header && header.secret === field ? [header.name] : []
  )
  return names.length > 0 ? binding([url], names) : null
}
