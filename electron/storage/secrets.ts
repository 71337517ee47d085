import type { SecretStore } from './secret-store.ts'
import { SessionSecrets } from './session-secrets.ts'

/** Where secrets are: in the keychain, or in memory only for those the user chose to keep until Salio quits. */
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

  /** Rejects as the keychain does; what was kept before then still is. */
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

  /** Whether any of the account's secrets is in memory only. */
  keptUntilQuit(accountId: string): boolean {
    return this.#session.has(accountId)
  }

  /**
   * Deletes what it can and then rejects with the first problem. A secret kept in memory is gone once it is gone
   * from there: that the keychain would not have it is why it was kept there.
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
