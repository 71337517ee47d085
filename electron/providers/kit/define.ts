import { detectEnvironment, environmentOfValue } from '#domain/accounts/credential-hints.ts'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { Environment, ProviderCard } from '#domain/accounts/provider-card.ts'
import { isHeaderValue } from '#domain/custom-api/request-headers.ts'
import { addressProblem, stripTrailingSlash } from '../http/address.ts'
import type { Http } from '../http/types.ts'
import { onlyOwnAnswers } from './own-answers.ts'
import type { Connection, Credentials, Provider } from './provider.ts'
import { tellRefusals } from './refused-readings.ts'

/**
 * The first field that belongs to another environment than the fields before it (a test secret with a live
 * key), or null if all agree.
 */
export function environmentMismatch(card: ProviderCard, { values, secrets }: Credentials): Failure | null {
  const filled = { ...values, ...secrets }
  const detected = detectEnvironment(card, filled)
  if (!detected) return null
  const mismatch = (field: string): Failure => ({ kind: 'field', field, problem: 'mismatch' })
  for (const field of card.fields) {
    const environment = environmentOfValue(field, filled[field.id])
    if (environment !== null && environment !== detected.environment) return mismatch(field.id)
  }
  const { baseUrl = '' } = values
  const ofAddress = card.environments.find(
    known => baseUrl !== '' && known.baseUrl === stripTrailingSlash(baseUrl)
  )
  return ofAddress && ofAddress.id !== detected.environment ? mismatch('baseUrl') : null
}

/** Input of a provider's `connect`: the base URL, the validated credentials and the HTTP client. */
export interface ConnectContext {
  /** Base URL without a trailing slash. */
  readonly base: string
  /** Environment ID, or "" if the provider has none. */
  readonly environment: string
  readonly values: Credentials['values']
  readonly secrets: Credentials['secrets']
  readonly http: Http
}

interface ConnectorOptions {
  readonly connect: (line: ConnectContext) => Connection
  /** Whether http to the local network is allowed. Only safe if no secret is sent. */
  readonly privateHttp?: (credentials: Credentials) => boolean
  readonly check?: (credentials: Credentials) => Failure | null
}

/**
 * Defines a provider. With credentials that fail its check, a connection sends nothing and only rejects with
 * the reason.
 */
export function defineProvider(card: ProviderCard, options: ConnectorOptions): Provider {
  const check = (credentials: Credentials): Failure | null =>
    missing(card, credentials) ??
    malformed(card, credentials, options.privateHttp?.(credentials)) ??
    environmentMismatch(card, credentials) ??
    options.check?.(credentials) ??
    null

  function environmentOf(credentials: Credentials): Environment | undefined {
    const detected = detectEnvironment(card, { ...credentials.values, ...credentials.secrets })
    const environment = detected?.environment ?? credentials.environment
    return card.environments.find(({ id }) => id === environment) ?? card.environments[0]
  }

  const addressOf = (credentials: Credentials): string =>
    credentials.values['baseUrl'] || (environmentOf(credentials)?.baseUrl ?? '')

  function connect(credentials: Credentials, http: Http): Connection {
    const failure = check(credentials)
    if (failure) return { read: () => Promise.reject(new SalioError(failure)) }
    const { values, secrets } = credentials
    const base = stripTrailingSlash(addressOf(credentials))
    const environment = environmentOf(credentials)?.id ?? ''
    const own = onlyOwnAnswers(http, card)
    return tellRefusals(own, own => ({
      ...options.connect({ base, environment, values, secrets, http: own }),
      origin: new URL(base).origin
    }))
  }

  const originOf = (credentials: Credentials) => URL.parse(addressOf(credentials))?.origin ?? null

  return { ...card, check, originOf, connect }
}

const filled = ({ values, secrets }: Credentials, id: string): string => (values[id] || secrets[id]) ?? ''

function missing(card: ProviderCard, credentials: Credentials): Failure | null {
  const isEmpty = (id: string) => filled(credentials, id) === ''
  const groups = card.alternatives ?? []
  const startedGroup = groups.find(group => !group.every(isEmpty)) ?? groups[0]
  const required = card.fields.filter(field => field.required).map(({ id }) => id)
  const requiredIds = groups.some(group => !group.some(isEmpty))
    ? required
    : [...required, ...(startedGroup ?? [])]
  const field = requiredIds.find(isEmpty)
  return field === undefined ? null : { kind: 'field', field, problem: 'empty' }
}

function malformed(card: ProviderCard, credentials: Credentials, privateHttp?: boolean): Failure | null {
  for (const { id, kind } of card.fields) {
    const text = filled(credentials, id)
    if (kind === 'secret' && !isHeaderValue(text)) return { kind: 'field', field: id, problem: 'malformed' }
    const problem = kind === 'url' && text !== '' ? addressProblem(text, id, privateHttp) : null
    if (problem) return problem
  }
  return null
}
