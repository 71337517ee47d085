import type { Account } from '../domain/account.ts'
import { SalioError } from '../domain/failure.ts'
import type { Http } from '../providers/http.ts'
import type { Connection, Credentials, Provider } from '../providers/provider.ts'
import type { SecretStore } from '../storage/secret-store.ts'

export interface ConnectionParts {
  readonly providers: ReadonlyMap<string, Provider>
  readonly secrets: Pick<SecretStore, 'get'>
  readonly http: Http
}

/**
 * The open connections, one an account. The keychain is asked once a start and account, not once a poll, so that
 * no system prompts over and over; tokens live here, in memory, and go with the connection.
 */
export class Connections {
  readonly #parts: ConnectionParts
  readonly #open = new Map<string, Promise<Connection>>()

  constructor(parts: ConnectionParts) {
    this.#parts = parts
  }

  /** Rejects with a SalioError where the secrets cannot be had; the next call then asks again. */
  of(account: Account): Promise<Connection> {
    const open = this.#open.get(account.id) ?? this.#connect(account)
    this.#open.set(account.id, open)
    open.catch(() => this.#open.delete(account.id))
    return open
  }

  /** Forgets an account's connection and with it its token: after a change, a removal or a rejected key. */
  drop(accountId: string): void {
    this.#open.delete(accountId)
  }

  /** An account's stored secrets, of the fields named, by field. */
  async secretsOf(account: Account, fields: readonly string[]): Promise<Record<string, string>> {
    const secrets: Record<string, string> = {}
    for (const field of account.secretFields.filter(field => fields.includes(field))) {
      secrets[field] = await this.#parts.secrets.get(account.id, field)
    }
    return secrets
  }

  /** A connection that is kept nowhere. Throws a SalioError where the credentials contradict themselves. */
  trial(providerId: string, credentials: Credentials): Connection {
    const provider = this.provider(providerId)
    const failure = provider.check?.(credentials)
    if (failure) throw new SalioError(failure)
    return provider.connect(credentials, this.#parts.http)
  }

  provider(id: string): Provider {
    const provider = this.#parts.providers.get(id)
    if (!provider)
      throw new SalioError({
        kind: 'field',
        field: 'provider',
        problem: 'malformed'
      })
    return provider
  }

  async #connect(account: Account): Promise<Connection> {
    const secrets = await this.secretsOf(account, account.secretFields)
    return this.trial(account.providerId, {
      environment: account.environment,
      values: account.values,
      secrets
    })
  }
}
