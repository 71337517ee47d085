import type { Failure, FieldProblem } from '#domain/accounts/failure.ts'
import { mappingProblem, parseMapping } from '#domain/custom-api/mapping.ts'
import { hasUnknownPlaceholder, placedSecrets, placeholdersIn } from '#domain/custom-api/placeholders.ts'
import {
  isPlainSecretHeader,
  bodyProblem as problemOfBody,
  urlHoldsSecret
} from '#domain/custom-api/plain-secrets.ts'
import { isHeaderValue, isReservedHeader, parseHeaders } from '#domain/custom-api/request-headers.ts'
import { addressProblem } from '../http/address.ts'
import type { Credentials } from '../kit/provider.ts'
import { customJsonCard } from './card.ts'

const fieldFailure = (field: string, problem: FieldProblem = 'malformed'): Failure => ({
  kind: 'field',
  field,
  problem
})

/** The fields each authentication method requires. */
const REQUIRED = new Map<string, readonly string[]>(
  Object.entries({
    none: [],
    bearer: ['token'],
    header: ['keyName', 'apiKey'],
    basic: ['user', 'password'],
    oauth: ['tokenUrl', 'clientId', 'clientSecret']
  })
)

/** What makes the request itself invalid, in which case nothing is sent; null if it can be sent. */
export function requestProblem(credentials: Credentials): Failure | null {
  const { values, secrets } = credentials
  const { auth = 'none', keyName = '' } = values
  const filled = { ...values, ...secrets }
  const required = REQUIRED.get(auth)
  if (!required) return fieldFailure('auth')
  const missing = ['url', ...required].find(id => !filled[id])
  if (missing) return fieldFailure(missing, 'empty')
  const unprintable = customJsonCard.fields.find(({ id }) => !isHeaderValue(secrets[id] ?? ''))
  if (unprintable) return fieldFailure(unprintable.id)
  if (auth === 'header' && !isHeaderName(keyName)) return fieldFailure('keyName')
  return (
    headerProblem(credentials) ??
    urlProblem('url', values, sendsNoSecret(credentials)) ??
    (auth === 'oauth' ? urlProblem('tokenUrl', values, false) : null) ??
    bodyProblem(values) ??
    placedProblem(credentials)
  )
}

/** What is wrong with the mapping that locates the amount; null if it is valid. */
export function amountMappingProblem({ values: { mapping = '' } }: Credentials): Failure | null {
  if (mapping === '') return fieldFailure('mapping', 'empty')
  const parsed = parseMapping(mapping)
  return parsed && mappingProblem(parsed) === null ? null : fieldFailure('mapping')
}

const isHeaderName = (name: string): boolean =>
  !isReservedHeader(name) && parseHeaders(JSON.stringify([{ name, value: '' }])) !== null

/**
 * A header whose name suggests a secret must be stored as one, in the keychain; a plain value is rejected.
 */
function headerProblem({ values, secrets }: Credentials): Failure | null {
  const headers = parseHeaders(values['headers'] ?? '')
  if (headers === null) return fieldFailure('headers')
  const hasInvalidHeader = headers.some(
    header =>
      isReservedHeader(header.name) || ('secret' in header ? !secrets[header.secret] : isOpenSecret(header))
  )
  return hasInvalidHeader ? fieldFailure('headers') : null
}

/** Placeholders are for the URL and the body; a header has its own way of being secret. */
const isOpenSecret = (header: { readonly name: string; readonly value: string }): boolean =>
  isPlainSecretHeader(header) || placeholdersIn(header.value).length > 0

const sendsNoSecret = ({ values }: Credentials): boolean => {
  const { auth = 'none', headers = '' } = values
  const placed = placedSecrets(values)
  return (
    auth === 'none' &&
    placed.url.length + placed.body.length === 0 &&
    !parseHeaders(headers)?.some(header => 'secret' in header)
  )
}

function placedProblem({ values, secrets }: Credentials): Failure | null {
  const placed = placedSecrets(values)
  const missing = [...placed.url, ...placed.body].find(id => !secrets[id])
  if (missing) return fieldFailure(missing, 'empty')
  // A step of a path that is only dots would lead elsewhere.
  const stepping = placed.url.find(id => /^\.+$/.test(secrets[id] ?? ''))
  return stepping ? fieldFailure(stepping) : null
}

/**
 * Like a base URL, but with a query. Nothing in it may be called like a secret, or look like one by how it begins,
 * because the address is stored in clear text; a placeholder may.
 */
function urlProblem(field: string, values: Credentials['values'], privateHttp: boolean): Failure | null {
  const text = values[field] ?? ''
  const url = URL.parse(text)
  // The URL parser takes braces in a host's name.
  const isMisplaced = url?.host.includes('{') || (field === 'tokenUrl' && placeholdersIn(text).length > 0)
  if (!url || text.includes('#') || isMisplaced || hasUnknownPlaceholder(text) || urlHoldsSecret(url))
    return fieldFailure(field)
  return addressProblem(text.replace(/\?.*$/s, ''), field, privateHttp)
}

const bodyProblem = ({ method, body = '' }: Credentials['values']): Failure | null =>
  method === 'POST' && body !== '' && (hasUnknownPlaceholder(body) || problemOfBody(body) !== null)
    ? fieldFailure('body')
    : null
