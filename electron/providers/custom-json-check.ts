import type { Failure } from '../domain/failure.ts'
import { isObject } from '../domain/json-pointer.ts'
import { mappingProblem, parseMapping } from '../domain/mapping.ts'
import { isOwnHeader, parseHeaders } from '../domain/mapping-headers.ts'
import { isSecretName } from '../domain/secret-name.ts'
import { addressProblem } from './address.ts'
import { customJsonCard } from './custom-json-card.ts'
import type { Credentials } from './provider.ts'

type Problem = Extract<Failure, { kind: 'field' }>['problem']
const wrong = (field: string, problem: Problem = 'malformed'): Failure => ({ kind: 'field', field, problem })

/** The fields a way of signing in needs. */
const NEEDED: Readonly<Record<string, readonly string[] | undefined>> = {
  none: [],
  bearer: ['token'],
  header: ['keyName', 'apiKey'],
  basic: ['user', 'password'],
  oauth: ['tokenUrl', 'clientId', 'clientSecret']
}

/** What is wrong with the request itself, so that nothing is sent; null where it can be. */
export function requestProblem(credentials: Credentials): Failure | null {
  const { values, secrets } = credentials
  const { auth = 'none', keyName = '' } = values
  const filled = { ...values, ...secrets }
  const needed = NEEDED[auth]
  if (!needed) return wrong('auth')
  const missing = ['url', ...needed].find(id => !filled[id])
  if (missing) return wrong(missing, 'empty')
  // A header takes printable ASCII only: a line break or a curly quote came with the pasting.
  const unprintable = customJsonCard.fields.find(({ id }) => !/^[\x20-\x7e]*$/.test(secrets[id] ?? ''))
  if (unprintable) return wrong(unprintable.id)
  if (auth === 'header' && !isHeaderName(keyName)) return wrong('keyName')
  return (
    headerProblem(credentials) ??
    urlProblem('url', values, sendsNoSecret(credentials)) ??
    (auth === 'oauth' ? urlProblem('tokenUrl', values, false) : null) ??
    bodyProblem(values)
  )
}

/** What is wrong with the place of the amount; null where it can be read. */
export function placeProblem({ values: { mapping = '' } }: Credentials): Failure | null {
  if (mapping === '') return wrong('mapping', 'empty')
  const parsed = parseMapping(mapping)
  return parsed && mappingProblem(parsed) === null ? null : wrong('mapping')
}

const isHeaderName = (name: string): boolean =>
  !isOwnHeader(name) && parseHeaders(JSON.stringify([{ name, value: '' }])) !== null

/** A header called like a secret is one: it is kept in the keychain or not at all. */
function headerProblem({ values, secrets }: Credentials): Failure | null {
  const headers = parseHeaders(values['headers'] ?? '')
  if (headers === null) return wrong('headers')
  const unsound = headers.some(
    one => isOwnHeader(one.name) || ('secret' in one ? !secrets[one.secret] : isSecretName(one.name))
  )
  return unsound ? wrong('headers') : null
}

const sendsNoSecret = ({ values: { auth = 'none', headers = '' } }: Credentials): boolean =>
  auth === 'none' && !parseHeaders(headers)?.some(one => 'secret' in one)

/** As a base URL, but with parameters, as long as none is called like a secret: the address is kept in clear text. */
function urlProblem(field: string, values: Credentials['values'], privateHttp: boolean): Failure | null {
  const text = values[field] ?? ''
  const url = URL.parse(text)
  if (!url || text.includes('#') || [...url.searchParams.keys()].some(isSecretName)) return wrong(field)
  return addressProblem(text.replace(/\?.*$/s, ''), field, privateHttp)
}

function bodyProblem({ method, body = '' }: Credentials['values']): Failure | null {
  if (method !== 'POST' || body === '') return null
  try {
    return holdsSecret(JSON.parse(body)) ? wrong('body') : null
  } catch {
    return wrong('body')
  }
}

function holdsSecret(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSecret)
  return (
    isObject(value) &&
    Object.entries(value).some(([name, member]) =>
      typeof member === 'string' && member !== '' ? isSecretName(name) : holdsSecret(member)
    )
  )
}
