import type { Result } from '../contract/channels.ts'
import type { ProxyLogin } from '../contract/intents.ts'
import { isEntryProblem, SalioError } from '../domain/failure.ts'

type Login = Pick<ProxyLogin, 'user' | 'password'>

/** Rejects with a SalioError of kind 'keychain'; problem 'missing' where there is nothing. */
interface Keeper {
  get(entry: string, field: string): Promise<string>
  set(entry: string, field: string, value: string, how: { keepUntilQuit: boolean }): Promise<void>
}

const entryOf = (proxy: string) => `proxy:${proxy}`

/** The user's names and passwords at proxies, by "host:port": asked of the keychain once a start, if a proxy asks. */
export class ProxyLogins {
  readonly #keeper: Keeper
  readonly #held = new Map<string, Promise<Login | null>>()
  readonly #refused = new WeakSet<Login>()

  constructor(keeper: Keeper) {
    this.#keeper = keeper
  }

  /** Null where none is known or the one there is was refused. Rejects as the keychain does, which is asked again then. */
  async of(proxy: string): Promise<Login | null> {
    const held = this.#held.get(proxy) ?? this.#load(proxy)
    this.#held.set(proxy, held)
    held.catch(() => this.#held.delete(proxy))
    const login = await held
    return login && this.#refused.has(login) ? null : login
  }

  /** A refused one is not given again before it is changed or Salio starts anew. */
  refused(_proxy: string, login: Login): void {
    this.#refused.add(login)
  }

  async set({ proxy, user, password, keepUntilQuit }: ProxyLogin): Promise<Result<null>> {
    try {
      await this.#keeper.set(entryOf(proxy), 'user', user, { keepUntilQuit })
      await this.#keeper.set(entryOf(proxy), 'password', password, { keepUntilQuit })
    } catch (error) {
      if (error instanceof SalioError) return { ok: false, failure: error.failure }
      throw error
    }
    this.#held.set(proxy, Promise.resolve({ user, password }))
    return { ok: true, value: null }
  }

  /** Where those are kept that were asked for in this run. */
  entries(): { id: string; secretFields: readonly string[] }[] {
    return [...this.#held.keys()].map(proxy => ({ id: entryOf(proxy), secretFields: ['user', 'password'] }))
  }

  async #load(proxy: string): Promise<Login | null> {
    try {
      const user = await this.#keeper.get(entryOf(proxy), 'user')
      return { user, password: await this.#keeper.get(entryOf(proxy), 'password') }
    } catch (error) {
      const failure = error instanceof SalioError ? error.failure : null
      // What cannot be found is asked for anew.
      if (failure?.kind === 'keychain' && (failure.problem === 'absent' || isEntryProblem(failure.problem)))
        return null
      throw error
    }
  }
}
