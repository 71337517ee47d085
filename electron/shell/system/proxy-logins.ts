import type { Result } from '#contract/accounts.ts'
import type { ProxyLogin } from '#contract/desktop.ts'
import { isEntryProblem, SalioError } from '#domain/accounts/failure.ts'
import type { ProxyCredentials, ProxyLoginSource } from '#domain/accounts/proxy-login.ts'

/**
 * The keychain. Its methods reject with a SalioError of kind 'keychain'; its problem is 'absent' if there is
 * no entry.
 */
interface ProxySecrets {
  get(entry: string, field: string): Promise<string>
  set(entry: string, field: string, value: string, how: { keepUntilQuit: boolean }): Promise<void>
}

const entryOf = (proxy: string) => `proxy:${proxy}`

/** User names and passwords for proxies, by "host:port". Each is read from the keychain once, when its proxy asks. */
export class StoredProxyLogins implements ProxyLoginSource {
  readonly #secrets: ProxySecrets
  readonly #loaded = new Map<string, Promise<ProxyCredentials | null>>()
  readonly #refused = new WeakSet<ProxyCredentials>()

  constructor(secrets: ProxySecrets) {
    this.#secrets = secrets
  }

  /**
   * Null if none is stored or the proxy refused it. Rejects if the keychain fails; the next call then asks it
   * again.
   */
  async get(proxy: string): Promise<ProxyCredentials | null> {
    const loading = this.#loaded.get(proxy) ?? this.#load(proxy)
    this.#loaded.set(proxy, loading)
    loading.catch(() => this.#loaded.delete(proxy))
    const login = await loading
    return login && this.#refused.has(login) ? null : login
  }

  /** Marks a login as refused: it is not returned again until it is changed or Salio restarts. */
  reportRefused(_proxy: string, login: ProxyCredentials): void {
    this.#refused.add(login)
  }

  async set({ proxy, user, password, keepUntilQuit }: ProxyLogin): Promise<Result<null>> {
    try {
      await this.#secrets.set(entryOf(proxy), 'user', user, { keepUntilQuit })
      await this.#secrets.set(entryOf(proxy), 'password', password, { keepUntilQuit })
    } catch (error) {
      if (error instanceof SalioError) return { ok: false, failure: error.failure }
      throw error
    }
    this.#loaded.set(proxy, Promise.resolve({ user, password }))
    return { ok: true, value: null }
  }

  /** Keychain entries of the proxies that asked for a login in this run. */
  entries(): { id: string; secretFields: readonly string[] }[] {
    return [...this.#loaded.keys()].map(proxy => ({ id: entryOf(proxy), secretFields: ['user', 'password'] }))
  }

  async #load(proxy: string): Promise<ProxyCredentials | null> {
    try {
      const user = await this.#secrets.get(entryOf(proxy), 'user')
      return { user, password: await this.#secrets.get(entryOf(proxy), 'password') }
    } catch (error) {
      const failure = error instanceof SalioError ? error.failure : null
      // A missing or unusable entry counts as none, so that the user is asked again.
      if (failure?.kind === 'keychain' && (failure.problem === 'absent' || isEntryProblem(failure.problem)))
        return null
      throw error
    }
  }
}
