import type { Account } from '#domain/accounts/account.ts'
import { SalioError } from '#domain/accounts/failure.ts'
import type { SecretBinding } from '#domain/accounts/secret-binding.ts'
import type { AnswerTree } from '#domain/custom-api/answer.ts'
import { secretBinding } from '#domain/custom-api/secret-binding-of.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Secrets } from '#keychain/secrets.ts'
import type { Http } from '#providers/http/types.ts'
import type { Catalogue } from '#providers/index.ts'
import type { Connection, Credentials, Provider } from '#providers/kit/provider.ts'
import { AnswerShapes } from './answer-shapes.ts'
import { onlyWithin } from './bound-http.ts'
import type { Budgets } from './budgets.ts'

interface ConnectionParts {
  readonly providers: Pick<Catalogue, 'get'>
  readonly secrets: Pick<Secrets, 'get'>
  readonly http: Http
  readonly budgets: Budgets
}

/**
 * The open connections, one per account. Secrets are read from the keychain once per account and start, not
 * at every poll, so that the system does not keep prompting. Tokens live only in memory and go with the
 * connection.
 */
export class Connections {
  readonly #parts: ConnectionParts
  readonly #open = new Map<string, Promise<Connection>>()
  readonly #shapes = new AnswerShapes()

  constructor(parts: ConnectionParts) {
    this.#parts = parts
  }

  /**
   * Rejects with a SalioError where the secrets cannot be read; the next call then tries again.
   * @param asked whether the user requested it; only then may they be prompted to unlock the keychain
   */
  get(account: Account, asked: boolean): Promise<Connection> {
    const open = this.#open.get(account.id) ?? this.#connect(account, asked)
    this.#open.set(account.id, open)
    open.catch(() => this.#open.delete(account.id))
    return open
  }

  /** Drops an account's connection and its token: after a change, or when it is hidden. */
  drop(accountId: string): void {
    this.#open.delete(accountId)
  }

  /** Drops all that is kept of a removed account. */
  forget(accountId: string): void {
    this.drop(accountId)
    this.#shapes.forget(accountId)
  }

  /**
   * What accounts of the same host share: the origin where it is known without secrets, otherwise the
   * provider's id.
   */
  hostFor({ providerId, environment, values }: Account): string {
    const provider = this.#parts.providers.get(providerId)
    return provider?.originOf?.({ environment, values, secrets: {} }) ?? providerId
  }

  /** The provider's minimum time between two readings, milliseconds. */
  minimumInterval({ providerId }: Account): number {
    return (this.#parts.providers.get(providerId)?.interval.least ?? 1) * MINUTE
  }

  /**
   * An account's stored secrets by field, restricted to the given fields and to those sent at all. Rejects with
   * a SalioError where one was given for another address than it would be sent to.
   * @param values the non-secret values it would be sent with
   */
  async secretsOf(
    account: Account,
    { fields, values, asked }: { fields: readonly string[]; values: Account['values']; asked: boolean }
  ): Promise<Record<string, string>> {
    const secrets: Record<string, string> = {}
    for (const field of account.secretFields.filter(field => fields.includes(field))) {
      const use = this.bindingOf(account.providerId, field, values)
      if (use === null) continue
      const unboundMeans = this.bindingOf(account.providerId, field, account.values)
      secrets[field] = await this.#parts.secrets.get(account.id, field, { use, unboundMeans, asked })
    }
    return secrets
  }

  /** Where a secret field is sent with these values; null if it is not sent. */
  bindingOf(providerId: string, field: string, values: Account['values']): SecretBinding | null {
    return secretBinding(this.provider(providerId), field, values)
  }

  /**
   * A connection that is not kept. Throws a SalioError where the credentials contradict themselves.
   * @param account whose budget its requests count against; null for a new one
   */
  openForTest(providerId: string, credentials: Credentials, account: Account | null): Connection {
    const provider = this.provider(providerId)
    const failure = provider.check?.(credentials)
    if (failure) throw new SalioError(failure)
    return provider.connect(credentials, this.#httpOf(provider, credentials, account))
  }

  /** Sends one request and returns the answer, for a provider whose user maps the answer's fields. */
  async readAnswer(
    providerId: string,
    credentials: Credentials,
    account: Account | null
  ): Promise<AnswerTree> {
    const provider = this.provider(providerId)
    if (!provider.readAnswer) throw new SalioError({ kind: 'field', field: 'provider', problem: 'malformed' })
    return provider.readAnswer(credentials, this.#httpOf(provider, credentials, account))
  }

  /**
   * The shapes of an account's latest answers; null where its provider has been tested against the real API.
   */
  shapeOf(accountId: string): string | null {
    return this.#shapes.forAccount(accountId)
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

  #httpOf(provider: Provider, { secrets, values }: Credentials, account: Account | null): Http {
    const { budgets } = this.#parts
    const bindings = Object.keys(secrets).map(field => this.bindingOf(provider.id, field, values))
    const http = onlyWithin(
      this.#parts.http,
      provider,
      bindings.filter(binding => binding !== null)
    )
    if (!account) return http
    const metered = budgets.meter(account, http)
    return provider.unverified ? this.#shapes.record(account.id, metered) : metered
  }

  async #connect(account: Account, asked: boolean): Promise<Connection> {
    const { environment, providerId, secretFields: fields, values } = account
    const secrets = await this.secretsOf(account, { fields, values, asked })
    return this.openForTest(providerId, { environment, values, secrets }, account)
  }
}
