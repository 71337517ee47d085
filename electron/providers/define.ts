import { type Failure, SalioError } from '../domain/failure.ts'
import type { Environment, ProviderCard } from '../domain/provider-card.ts'
import { environmentTold } from '../domain/recognise.ts'
import { addressProblem, prefixOf } from './address.ts'
import { contradiction } from './contradiction.ts'
import type { Http } from './http.ts'
import type { Connection, Credentials, Provider } from './provider.ts'

/** What a provider's connection is made of: its base URL without a trailing slash, and checked credentials. */
export interface Line {
  readonly base: string
  /** The environment's id, "" where the provider has none. */
  readonly environment: string
  readonly values: Credentials['values']
  readonly secrets: Credentials['secrets']
  readonly http: Http
}

interface Ways {
  readonly connect: (line: Line) => Connection
  /** Whether http to the local network is allowed: only where no secret is sent. */
  readonly privateHttp?: (credentials: Credentials) => boolean
  readonly check?: (credentials: Credentials) => Failure | null
}

/** Makes a provider that sends nothing with credentials its check finds wrong: such a connection only says why. */
export function defineProvider(card: ProviderCard, ways: Ways): Provider {
  const check = (credentials: Credentials): Failure | null =>
    missing(card, credentials) ??
    malformed(card, credentials, ways.privateHttp?.(credentials)) ??
    contradiction(card, credentials) ??
    ways.check?.(credentials) ??
    null

  function environmentOf(credentials: Credentials): Environment | undefined {
    const told = environmentTold(card, { ...credentials.values, ...credentials.secrets })
    const environment = told?.environment ?? credentials.environment
    return card.environments.find(({ id }) => id === environment) ?? card.environments[0]
  }

  const addressOf = (credentials: Credentials): string =>
    credentials.values['baseUrl'] || (environmentOf(credentials)?.baseUrl ?? '')

  function connect(credentials: Credentials, http: Http): Connection {
    const failure = check(credentials)
    if (failure) return { read: () => Promise.reject(new SalioError(failure)) }
    const { values, secrets } = credentials
    const base = prefixOf(addressOf(credentials))
    const environment = environmentOf(credentials)?.id ?? ''
    return { ...ways.connect({ base, environment, values, secrets, http }), origin: new URL(base).origin }
  }

  const originOf = (credentials: Credentials) => URL.parse(addressOf(credentials))?.origin ?? null

  return { ...card, check, originOf, connect }
}

const filled = ({ values, secrets }: Credentials, id: string): string => (values[id] || secrets[id]) ?? ''

function missing(card: ProviderCard, credentials: Credentials): Failure | null {
  const isEmpty = (id: string) => filled(credentials, id) === ''
  const groups = card.alternatives ?? []
  const begun = groups.find(group => !group.every(isEmpty)) ?? groups[0]
  const required = card.fields.filter(field => field.required).map(({ id }) => id)
  const needed = groups.some(group => !group.some(isEmpty)) ? required : [...required, ...(begun ?? [])]
  const field = needed.find(isEmpty)
  return field === undefined ? null : { kind: 'field', field, problem: 'empty' }
}

function malformed(card: ProviderCard, credentials: Credentials, privateHttp?: boolean): Failure | null {
  for (const { id, kind } of card.fields) {
    const text = filled(credentials, id)
    // A header takes printable ASCII only: a line break or a curly quote came with the pasting.
    if (kind === 'secret' && !/^[\x20-\x7e]*$/.test(text))
      return { kind: 'field', field: id, problem: 'malformed' }
    const problem = kind === 'url' && text !== '' ? addressProblem(text, id, privateHttp) : null
    if (problem) return problem
  }
  return null
}
