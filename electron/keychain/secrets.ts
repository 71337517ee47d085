import type { SecretStore } from './secret-store.ts'
import { SessionSecrets } from './session-secrets.ts'

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
