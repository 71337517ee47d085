import { keychainError } from './keytar.ts'

/**
 * Secrets by account and field. Every method rejects with a SalioError of kind 'keychain' and with nothing
 * else.
 */
export interface SecretStore {
  /**
   * Rejects with problem 'missing' where there is no such secret.
   * @param asked whether the user has requested it just now; only then may they be prompted to unlock the
   *   keychain
   */
  get(accountId: string, field: string, asked?: boolean): Promise<string>
  set(accountId: string, field: string, value: string): Promise<void>
  /** Deleting a missing secret is no error. */
  delete(accountId: string, field: string): Promise<void>
}

/** Secrets in memory until Salio quits, for when the keychain does not work. */
export class SessionSecrets implements SecretStore {
  readonly #accounts = new Map<string, Map<string, string>>()

  async get(accountId: string, field: string): Promise<string> {
    const secret = this.#accounts.get(accountId)?.get(field)
    if (secret === undefined) throw keychainError('missing')
    return secret
  }

  async set(accountId: string, field: string, value: string): Promise<void> {
    const fields = this.#accounts.get(accountId) ?? new Map<string, string>()
    this.#accounts.set(accountId, fields.set(field, value))
  }

  async delete(accountId: string, field: string): Promise<void> {
    const fields = this.#accounts.get(accountId)
    fields?.delete(field)
    if (fields?.size === 0) this.#accounts.delete(accountId)
  }

  has(accountId: string, field?: string): boolean {
    const fields = this.#accounts.get(accountId)
    return fields !== undefined && (field === undefined || fields.has(field))
  }
}

/** All secrets: in the keychain, or in memory only where the user chose to keep them until Salio quits. */
export class Secrets {
  readonly #keychain: SecretStore
  readonly #session = new SessionSecrets()

  constructor(keychain: SecretStore) {
    this.#keychain = keychain
  }

  /** Rejects as the keychain does. */
  get(accountId: string, field: string, asked = false): Promise<string> {
    const store = this.#session.has(accountId, field) ? this.#session : this.#keychain
    return store.get(accountId, field, asked)
  }

  /** Rejects as the keychain does; the secret stored before is then unchanged. */
  async set(
    accountId: string,
    field: string,
    value: string,
    { keepUntilQuit }: { keepUntilQuit: boolean }
  ): Promise<void> {
    if (keepUntilQuit) return this.#session.set(accountId, field, value)
    await this.#keychain.set(accountId, field, value)
    await this.#session.delete(accountId, field)
  }

  /** Whether at least one of the account's secrets is in memory only. */
  keptUntilQuit(accountId: string): boolean {
    return this.#session.has(accountId)
  }

  /**
   * Deletes all it can, then rejects with the first problem. A keychain problem does not count for a secret
   * that was in memory: it was in memory because the keychain would not take it.
   */
  async deleteAll(accountId: string, fields: readonly string[]): Promise<void> {
    const problems: unknown[] = []
    for (const field of fields) {
      const kept = this.#session.has(accountId, field)
      await this.#session.delete(accountId, field)
      await this.#keychain.delete(accountId, field).catch((error: unknown) => {
        if (!kept) problems.push(error)
      })
    }
    if (problems.length > 0) throw problems[0]
  }
}
