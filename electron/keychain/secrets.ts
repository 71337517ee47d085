import { SalioError } from '#domain/accounts/failure.ts'
import { isCovered, type SecretBinding } from '#domain/accounts/secret-binding.ts'
import { readEntry, writeEntry } from './bound-entry.ts'
import { keychainError } from './call.ts'

/**
 * Texts by account and field, as the keychain holds them. Every method rejects with a SalioError of kind 'keychain' and with nothing
 * else.
 */
export interface SecretStore {
  /**
   * Rejects with problem 'missing' where there is no such text.
   * @param asked whether the user has requested it just now; only then may they be prompted to unlock the
   *   keychain
   */
  get(accountId: string, field: string, asked?: boolean): Promise<string>
  /** @param asked as above, but true where it is left out; otherwise the user is never prompted */
  set(accountId: string, field: string, value: string, asked?: boolean): Promise<void>
  /** Deleting what is missing is no error; what is still there afterwards is one. `asked` as for `set`. */
  delete(accountId: string, field: string, asked?: boolean): Promise<void>
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

/** Texts in the keychain, or in memory only where the user chose to keep them until Salio quits. */
export class StoredTexts {
  readonly #keychain: SecretStore
  readonly #session = new SessionSecrets()

  constructor(keychain: SecretStore) {
    this.#keychain = keychain
  }

  /** Rejects as the keychain does. */
  get(id: string, field: string, asked = false): Promise<string> {
    const store = this.#session.has(id, field) ? this.#session : this.#keychain
    return store.get(id, field, asked)
  }

  /** Rejects as the keychain does; the text stored before is then unchanged. */
  async set(
    id: string,
    field: string,
    value: string,
    { keepUntilQuit }: { keepUntilQuit: boolean }
  ): Promise<void> {
    if (keepUntilQuit) return this.#session.set(id, field, value)
    await this.#keychain.set(id, field, value)
    await this.#session.delete(id, field)
  }

  /** Writes a text that was just read from the keychain in another form, without a prompt and if possible. */
  async rewrite(id: string, field: string, value: string): Promise<void> {
    await this.#keychain.set(id, field, value, false).catch(() => undefined)
  }

  /** Whether at least one of these texts is in memory only. */
  keptUntilQuit(id: string): boolean {
    return this.#session.has(id)
  }

  /**
   * Deletes all it can, then rejects with the first problem. A keychain problem does not count for a text that
   * was in memory: it was in memory because the keychain would not take it.
   * @param asked whether the user has requested it just now; only then may they be prompted
   */
  async deleteAll(id: string, fields: readonly string[], asked = true): Promise<void> {
    const problems: unknown[] = []
    for (const field of fields) {
      const kept = this.#session.has(id, field)
      await this.#session.delete(id, field)
      // Nobody who has just refused is asked again for the next field.
      const mayAsk = asked && problems.length === 0
      await this.#keychain.delete(id, field, mayAsk).catch((error: unknown) => {
        if (!kept) problems.push(error)
      })
    }
    if (problems.length > 0) throw problems[0]
  }
}

export interface SecretRequest {
  /** How the secret will be used. */
  readonly use: SecretBinding
  /**
   * What an entry of an earlier version, which does not say where its secret may be sent, was given for: the
   * address its account has in the database. Null where the account sends no such secret.
   */
  readonly unboundMeans: SecretBinding | null
  /** Whether the user has requested it just now. */
  readonly asked?: boolean
}

/**
 * The accounts' secrets. Each is stored with where it may be sent, and is handed out for that only. This is the
 * one place that reads them.
 */
export class Secrets {
  readonly #texts: StoredTexts
  /** How often each entry has been set or deleted. */
  readonly #versions = new Map<string, number>()

  constructor(keychain: SecretStore) {
    this.#texts = new StoredTexts(keychain)
  }

  /**
   * Rejects as the keychain does, and with a failure of kind 'field' and problem 'otherAddress' where the secret
   * was given for something else.
   */
  async get(accountId: string, field: string, request: SecretRequest): Promise<string> {
    const { asked = false, unboundMeans, use } = request
    const version = this.#versionOf(accountId, field)
    const entry = readEntry(await this.#texts.get(accountId, field, asked))
    switch (entry.kind) {
      case 'unreadable':
        throw keychainError('unreadable')
      case 'bound':
        if (entry.allows(use)) return entry.secret
        throw otherAddress(field)
      case 'unbound': {
        if (unboundMeans === null) throw otherAddress(field)
        const { secret } = entry
        // Unless it was replaced or deleted while it was read.
        if (version === this.#versionOf(accountId, field))
          await this.#texts.rewrite(accountId, field, writeEntry(secret, unboundMeans))
        if (isCovered(use, unboundMeans)) return secret
        throw otherAddress(field)
      }
      default:
        return entry satisfies never
    }
  }

  /** Rejects as the keychain does; the secret stored before is then unchanged. */
  set(
    accountId: string,
    field: string,
    value: string,
    { keepUntilQuit, binding }: { keepUntilQuit: boolean; binding: SecretBinding }
  ): Promise<void> {
    this.#noteChange(accountId, field)
    return this.#texts.set(accountId, field, writeEntry(value, binding), { keepUntilQuit })
  }

  /** Whether at least one of the account's secrets is in memory only. */
  keptUntilQuit(accountId: string): boolean {
    return this.#texts.keptUntilQuit(accountId)
  }

  /** As `StoredTexts.deleteAll`. */
  deleteAll(accountId: string, fields: readonly string[], asked = true): Promise<void> {
    for (const field of fields) this.#noteChange(accountId, field)
    return this.#texts.deleteAll(accountId, fields, asked)
  }

  #noteChange(accountId: string, field: string): void {
    this.#versions.set(entryName(accountId, field), this.#versionOf(accountId, field) + 1)
  }

  #versionOf(accountId: string, field: string): number {
    return this.#versions.get(entryName(accountId, field)) ?? 0
  }
}

const entryName = (accountId: string, field: string): string => JSON.stringify([accountId, field])

const otherAddress = (field: string): SalioError =>
  new SalioError({ kind: 'field', field, problem: 'otherAddress' })
