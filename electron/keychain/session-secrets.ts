import { keychainError } from './keychain-problem.ts'
import type { SecretStore } from './secret-store.ts'

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
