import type { Account } from '../domain/account.ts'
import type { AnswerTree } from '../domain/answer-tree.ts'
import { SalioError } from '../domain/failure.ts'
import type { Http } from '../providers/http.ts'
import type { Connection, Credentials, Provider } from '../providers/provider.ts'
import type { SecretStore } from '../storage/secret-store.ts'
import { AnswerShapes } from './answer-shapes.ts'
import type { Budgets } from './budgets.ts'

export interface ConnectionParts {
  readonly providers: ReadonlyMap<string, Provider>
  readonly secrets: Pick<SecretStore, 'get'>
  readonly http: Http
  readonly budgets: Budgets
}

/**
 * The open connections, one an account. The keychain is asked once a start and account, not once a poll, so that
 * no system prompts over and over; tokens live here, in memory, and go with the connection.
 */
export class Connections {
  readonly #parts: ConnectionParts
  readonly #open = new Map<string, Promise<Connection>>()
  readonly #shapes = new AnswerShapes()

  constructor(parts: ConnectionParts) {
    this.#parts = parts
  }

  /**
   * Rejects with a SalioError where the secrets cannot be had; the next call then asks again.
   * @param asked whether the user wishes it, who may then be asked to unlock the keychain
   */
  of(account: Account, asked: boolean): Promise<Connection> {
    const open = this.#open.get(account.id) ?? this.#connect(account, asked)
    this.#open.set(account.id, open)
    open.catch(() => this.#open.delete(account.id))
    return open
  }

  /** Forgets an account's connection and with it its token: after a change, a removal or a rejected key. */
  drop(accountId: string): void {
    this.#open.delete(accountId)
  }

  /** What an account shares with others: its origin as far as can be told without its secrets, else its provider. */
  hostOf({ providerId, environment, values }: Account): string {
    const provider = this.#parts.providers.get(providerId)
    return provider?.originOf?.({ environment, values, secrets: {} }) ?? providerId
  }

  /** The least time between two readings of an account, milliseconds. */
  leastOf({ providerId }: Account): number {
    return (this.#parts.providers.get(providerId)?.interval.least ?? 1) * 60_000
  }

  /** An account's stored secrets, of the fields named, by field. */
  async secretsOf(
    account: Account,
    fields: readonly string[],
    asked: boolean
  ): Promise<Record<string, string>> {
    const secrets: Record<string, string> = {}
    for (const field of account.secretFields.filter(field => fields.includes(field))) {
      secrets[field] = await this.#parts.secrets.get(account.id, field, asked)
    }
    return secrets
  }

  /**
   * A connection that is kept nowhere. Throws a SalioError where the credentials contradict themselves.
   * @param account whose budget its requests are counted in; null for one that is not there yet
   */
  trial(providerId: string, credentials: Credentials, account: Account | null): Connection {
    const provider = this.provider(providerId)
    const failure = provider.check?.(credentials)
    if (failure) throw new SalioError(failure)
    return provider.connect(credentials, this.#httpOf(provider, account))
  }

  /** Asks once and shows the answer, for a provider that lets its user say what is what. */
  async look(providerId: string, credentials: Credentials, account: Account | null): Promise<AnswerTree> {
    const provider = this.provider(providerId)
    if (!provider.look) throw new SalioError({ kind: 'field', field: 'provider', problem: 'malformed' })
    return provider.look(credentials, this.#httpOf(provider, account))
  }

  /** The shape of an account's last answers; null where its provider is known from more than documentation. */
  shapeOf(accountId: string): string | null {
    return this.#shapes.of(accountId)
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

  #httpOf(provider: Provider, account: Account | null): Http {
    const { budgets, http } = this.#parts
    if (!account) return http
    const metered = budgets.meter(account, http)
    return provider.unverified ? this.#shapes.listen(account.id, metered) : metered
  }

  async #connect(account: Account, asked: boolean): Promise<Connection> {
    const secrets = await this.secretsOf(account, account.secretFields, asked)
    const { environment, providerId, values } = account
    return this.trial(providerId, { environment, values, secrets }, account)
  }
}
