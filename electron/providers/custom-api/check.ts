import { isSecretName } from '#domain/accounts/credential-hints.ts'
import type { Failure, FieldProblem } from '#domain/accounts/failure.ts'
import { isPlainObject } from '#domain/custom-api/json-pointer.ts'
import { mappingProblem, parseMapping } from '#domain/custom-api/mapping.ts'
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
    bodyProblem(values)
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
      isReservedHeader(header.name) ||
      ('secret' in header ? !secrets[header.secret] : isSecretName(header.name))
  )
  return hasInvalidHeader ? fieldFailure('headers') : null
}

const sendsNoSecret = ({ values: { auth = 'none', headers = '' } }: Credentials): boolean =>
  auth === 'none' && !parseHeaders(headers)?.some(header => 'secret' in header)

/**
 * Like a base URL, but query parameters are allowed unless a name suggests a secret, because the address is
 * stored in clear text.
 */
function urlProblem(field: string, values: Credentials['values'], privateHttp: boolean): Failure | null {
  const text = values[field] ?? ''
  const url = URL.parse(text)
  if (!url || text.includes('#') || [...url.searchParams.keys()].some(isSecretName))
    return fieldFailure(field)
  return addressProblem(text.replace(/\?.*$/s, ''), field, privateHttp)
}

function bodyProblem({ method, body = '' }: Credentials['values']): Failure | null {
  if (method !== 'POST' || body === '') return null
  try {
    return holdsSecret(JSON.parse(body)) ? fieldFailure('body') : null
  } catch {
    return fieldFailure('body')
  }
}

function holdsSecret(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSecret)
  return (
    isPlainObject(value) &&
    Object.entries(value).some(([name, member]) =>
      typeof member === 'string' && member !== '' ? isSecretName(name) : holdsSecret(member)
    )
  )
}
