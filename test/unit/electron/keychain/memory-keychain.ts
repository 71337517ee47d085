import type { KeychainProblem } from '#domain/accounts/failure.ts'
import { keychainError } from '#keychain/call.ts'
import { type SecretStore, type Secrets, StoredTexts } from '#keychain/secrets.ts'
import { KeyDeletion } from '#monitor/accounts/key-deletion.ts'
import type { PendingDeletion } from '#storage/file/pending-deletions.ts'
import type { Store } from '#storage/store.ts'

/** The entries of one service, by name. */
class Service implements SecretStore {
  readonly texts = new Map<string, string>()
  readonly #parent: MemoryKeychain

  constructor(parent: MemoryKeychain) {
    this.#parent = parent
  }

  async get(id: string, field: string): Promise<string> {
    const text = this.texts.get(this.#name(id, field))
    if (text === undefined) throw keychainError('missing')
    return text
  }

  async set(id: string, field: string, text: string): Promise<void> {
    this.texts.set(this.#name(id, field), text)
  }

  async delete(id: string, field: string): Promise<void> {
    this.texts.delete(this.#name(id, field))
  }

  #name(id: string, field: string): string {
    const { ignoresCase, problem } = this.#parent
    if (problem) throw keychainError(problem)
    const name = `${id}/${field}`
    return ignoresCase ? name.toLowerCase() : name
  }
}

/** A keychain in memory: with entries of accounts and of proxies, and problems on request. */
export class MemoryKeychain {
  /** Every call fails with it. */
  problem: KeychainProblem | null = null
  /** As the Credential Manager of Windows does. */
  readonly ignoresCase: boolean
  readonly #accounts = new Service(this)
  readonly proxies = new Service(this)

  constructor({ ignoresCase = false } = {}) {
    this.ignoresCase = ignoresCase
  }

  get = (id: string, field: string) => this.#accounts.get(id, field)
  set = (id: string, field: string, text: string) => this.#accounts.set(id, field, text)
  delete = (id: string, field: string) => this.#accounts.delete(id, field)

  async entries(service: 'Salio' | 'Salio proxy'): Promise<readonly string[]> {
    if (this.problem) throw keychainError(this.problem)
    return [...(service === 'Salio' ? this.#accounts : this.proxies).texts.keys()]
  }

  /** Everything in it. */
  all(): readonly string[] {
    return [...this.#accounts.texts.keys(), ...this.proxies.texts.keys()]
  }
}

/** What is still to be deleted, in memory. */
export function memoryPending() {
  let current: PendingDeletion = { entries: [], proxies: false }
  return {
    get: () => current,
    set: (pending: PendingDeletion) => {
      current = pending
    }
  }
}

/** Deletes keys from a keychain in memory, as the app does. */
export function keyDeletionOf(
  store: Store,
  secrets: Pick<Secrets, 'deleteAll'>,
  keychain = new MemoryKeychain(),
  pending = memoryPending()
): KeyDeletion {
  return new KeyDeletion({ store, secrets, keychain, proxyTexts: new StoredTexts(keychain.proxies), pending })
}
