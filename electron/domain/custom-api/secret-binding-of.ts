import type { ProviderCard } from '../accounts/provider-card.ts'
import { addressOf, cardBinding, type SecretBinding } from '../accounts/secret-binding.ts'
import { addressBeforePlaceholder, placedSecrets } from './placeholders.ts'
import { parseHeaders } from './request-headers.ts'

type Values = Readonly<Record<string, string>>

/** The secret fields that each way of signing in sends. Secret headers are sent with all of them. */
const SIGN_IN: Readonly<Record<string, readonly string[] | undefined>> = {
  bearer: ['token'],
  header: ['apiKey'],
  basic: ['password'],
  oauth: ['clientId', 'clientSecret']
}

/** Stand for places of a placeholder among the names of headers; no header can be called so. */
const IN_URL = '(URL)'
const IN_BODY = '(body)'
/** Stands for the call to the token URL, which alone has the client's secrets; the other address receives a token. */
const inTokenCall = (tokenUrl: string): string => `(token URL ${addressOf(tokenUrl)})`

type Card = Pick<ProviderCard, 'id' | 'fields' | 'environments' | 'otherAddresses' | 'mapped'>

/**
 * Where a provider's secret field is sent with these non-secret values; null if it is not sent at all. A custom
 * API's goes to the address without its query, and only there in the request where the user put it: into a header, or
 * in the place of a placeholder. A path counts up to its first placeholder.
 */
export const secretBinding = (card: Card, field: string, values: Values): SecretBinding | null =>
  card.mapped ? customBinding(card.id, field, values) : cardBinding(card, values)

function customBinding(provider: string, field: string, values: Values): SecretBinding | null {
  const { auth = '', keyName = '', tokenUrl = '', url = '' } = values
  const signsIn = Object.hasOwn(SIGN_IN, auth) && SIGN_IN[auth]?.includes(field)
  const headers = parseHeaders(values['headers'] ?? '') ?? []
  const placed = placedSecrets(values)
  const places = [
    ...(signsIn && auth === 'header' ? [keyName.toLowerCase()] : []),
    ...(signsIn && auth === 'oauth' ? [inTokenCall(tokenUrl)] : []),
    ...headers.flatMap(header =>
      'secret' in header && header.secret === field ? [header.name.toLowerCase()] : []
    ),
    ...(placed.url.includes(field) ? [IN_URL] : []),
    ...(placed.body.includes(field) ? [IN_BODY] : [])
  ]
  if (!signsIn && places.length === 0) return null
  // With OAuth 2 the token that the second address issues for them goes to the first one.
  const to = signsIn && auth === 'oauth' ? [url, tokenUrl] : [url]
  return { provider, to: to.map(one => addressOf(addressBeforePlaceholder(one))), headers: places }
}
