import { SalioError } from '../domain/failure.ts'
import { keychainError, keychainProblem } from './keychain-problem.ts'
import type { SecretStore } from './secret-store.ts'

type Keytar = typeof import('keytar')

const SERVICE = 'Salio'
const PROBE = 'probe'
/** On macOS a call also waits for the user to answer a prompt. */
const PATIENCE = process.platform === 'darwin' ? 60_000 : 15_000

/**
 * The system's keychain: one entry a secret, so that each stays within what Windows holds. Loaded when first
 * needed. findCredentials is never called: on a locked keyring it kills the process.
 */
export class Keychain implements SecretStore {
  readonly #timeLimit: number
  #line: Promise<unknown> = Promise.resolve()
  #hanging = false

  /** @param options.timeLimit milliseconds a call may take before it fails with problem 'timeout' */
  constructor({ timeLimit = PATIENCE }: { timeLimit?: number } = {}) {
    this.#timeLimit = timeLimit
  }

  async get(accountId: string, field: string): Promise<string> {
    const secret = await this.#call(keytar => keytar.getPassword(SERVICE, entry(accountId, field)))
    if (secret !== null) return secret
    await this.#proveUnlocked()
    throw keychainError('missing')
  }

  async set(accountId: string, field: string, value: string): Promise<void> {
    await this.#call(keytar => keytar.setPassword(SERVICE, entry(accountId, field), value))
  }

  async delete(accountId: string, field: string): Promise<void> {
    const deleted = await this.#call(keytar => keytar.deletePassword(SERVICE, entry(accountId, field)))
    if (!deleted) await this.#proveUnlocked()
  }

  /** libsecret answers for a locked keyring as for an empty one; only writing tells them apart. */
  async #proveUnlocked(): Promise<void> {
    if (process.platform !== 'linux') return
    await this.#call(async keytar => {
      await keytar.setPassword(SERVICE, PROBE, PROBE)
      await keytar.deletePassword(SERVICE, PROBE)
    })
  }

  /** One call at a time: each blocks a thread of the pool that files and names are also looked up with. */
  #call<T>(work: (keytar: Keytar) => Promise<T>): Promise<T> {
    const turn = this.#line.then(() => this.#inTime(work))
    this.#line = turn.catch(() => undefined)
    return turn
  }

  async #inTime<T>(work: (keytar: Keytar) => Promise<T>): Promise<T> {
    if (this.#hanging) throw keychainError('timeout')
    this.#hanging = true
    const answer = load().then(work)
    const answered = answer.finally(() => {
      this.#hanging = false
    })
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(() => late.reject(keychainError('timeout')), this.#timeLimit)
    try {
      return await Promise.race([answered, late.promise])
    } catch (error) {
      throw error instanceof SalioError ? error : keychainError(keychainProblem(error))
    } finally {
      clearTimeout(timer)
    }
  }
}

const entry = (accountId: string, field: string): string => `${accountId}/${field}`

/** Not before it is needed: without libsecret the native part cannot be loaded, and Salio starts all the same. */
const load = async (): Promise<Keytar> => (await import('keytar')).default
