import type { Account } from '#domain/accounts/account.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import type { TryOutcome } from '#domain/recipients/delivery-fate.ts'
import type { Recipient, Way } from '#domain/recipients/recipient.ts'
import type { Secrets } from '#keychain/secrets.ts'
import { stripTrailingSlash } from '#providers/http/address.ts'
import type { Http } from '#providers/http/types.ts'
import { sandbox } from '#providers/kit/fields.ts'
import type { Provider } from '#providers/kit/provider.ts'
import type { Store } from '#storage/store.ts'
import { onlyWithin } from '../connections/bound-http.ts'
import type { Connections } from '../connections/connections.ts'
import { lackOf, secretsFor } from './way-secrets.ts'

export interface ReadyParts {
  readonly store: Pick<Store, 'accounts'>
  readonly http: Http
  readonly secrets: Pick<Secrets, 'get'>
  readonly connections: Pick<Connections, 'bindingOf' | 'provider' | 'secretsOf'>
}

/** All that one message needs to go. */
interface Ready {
  readonly kind: 'ready'
  readonly way: Way
  readonly secrets: Readonly<Record<string, string>>
  readonly http: Http
}

/**
 * A recipient's way with its secrets; the outcome of a try that needs them where they cannot be had.
 * @param given secrets that were just typed, which are used in place of the stored ones
 */
export async function readyWay(
  parts: ReadyParts,
  recipient: Pick<Recipient, 'id' | 'secretFields' | 'way'>,
  given: Readonly<Record<string, string>>
): Promise<Ready | TryOutcome> {
  const { http, secrets, store } = parts
  const { way } = recipient
  if (way.kind === 'sms' && way.accountId !== '') {
    const account = store.accounts.find(way.accountId)
    // Demo wallets never send anything.
    if (account === null || account.demo || account.providerId !== way.service)
      return { kind: 'refused', why: 'account' }
    if (isSandbox(account)) return { kind: 'refused', why: 'sandbox' }
    // A set-up file added it, and nothing is sent for it yet.
    if (account.secretFields.length === 0) return { kind: 'refused', why: 'key' }
    return borrowed(parts, way, account)
  }
  const found = await secretsFor(secrets, recipient, given)
  return found.kind === 'secrets' ? { kind: 'ready', way, secrets: found.secrets, http } : found
}

/** By a connected account. Its key goes where it was given for, by the same rule as when its balance is read. */
async function borrowed(
  { connections, http }: ReadyParts,
  way: Extract<Way, { kind: 'sms' }>,
  account: Account
): Promise<Ready | TryOutcome> {
  const { providerId, secretFields, values } = account
  try {
    const provider = connections.provider(providerId)
    const secrets = await connections.secretsOf(account, { fields: secretFields, values, asked: false })
    const bindings = Object.keys(secrets).flatMap(
      field => connections.bindingOf(providerId, field, values) ?? []
    )
    return {
      kind: 'ready',
      way: { ...way, server: serverOf(provider, account), user: values[provider.sms?.account ?? ''] ?? '' },
      secrets,
      http: onlyWithin(http, provider, bindings)
    }
  } catch (error) {
    if (!(error instanceof SalioError)) throw error
    return lackOf(error.failure)
  }
}

/** One for trying out takes every message and sends none. */
export const isSandbox = (account: Pick<Account, 'environment'> | undefined): boolean =>
  account?.environment === sandbox.id

/** The address at which an account's provider is asked. */
export function serverOf(
  { environments }: Pick<Provider, 'environments'>,
  { environment, values }: Pick<Account, 'environment' | 'values'>
): string {
  const known = environments.find(({ id }) => id === environment) ?? environments[0]
  return stripTrailingSlash(values['baseUrl'] || (known?.baseUrl ?? ''))
}
