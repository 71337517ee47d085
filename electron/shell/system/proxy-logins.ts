import { createHash } from 'node:crypto'
import type { Result } from '#contract/accounts.ts'
import type { ProxyLogin } from '#contract/desktop.ts'
import { isEntryProblem, SalioError } from '#domain/accounts/failure.ts'
import type { ProxyCredentials, ProxyLoginSource } from '#domain/accounts/proxy-login.ts'

export interface ProxyLoginParts {
  /** Texts in the keychain under the proxies' own service name, by proxy and realm, or in memory. */
  readonly texts: {
    get(proxy: string, realm: string): Promise<string>
    set(proxy: string, realm: string, text: string, how: { keepUntilQuit: boolean }): Promise<void>
    deleteAll(proxy: string, realms: readonly string[]): Promise<void>
  }
  /** The accounts' entries, among which earlier versions kept the logins of proxies. */
  readonly accountTexts: {
    get(id: string, field: string): Promise<string>
    delete(id: string, field: string, asked?: boolean): Promise<void>
  }
  /** The proxies with a login in the keychain, and the realms of those, in the database. */
  readonly known: {
    all(): ReadonlyMap<string, readonly string[]>
    add(proxy: string, realm: string): void
    remove(proxy: string): void
  }
}

/** The fields of an earlier version's login, and the account id that its proxy was kept under. */
const OLD_FIELDS = ['user', 'password'] as const
const oldId = (proxy: string) => `proxy:${proxy}`

/** A realm is the proxy's own text, of any length: its digest stands for it. */
const digestOf = (realm: string) => createHash('sha256').update(realm).digest('base64url').slice(0, 22)

/**
 * User names and passwords for proxies, by "host:port". Each is bound to the realm that the proxy named when it was
 * typed, and read from the keychain once, when its proxy asks in that realm.
 */
export class StoredProxyLogins implements ProxyLoginSource {
  readonly #parts: ProxyLoginParts
  /** By proxy, then realm. */
  readonly #loaded = new Map<string, Map<string, Promise<ProxyCredentials | null>>>()
  /** The realm in which each proxy last asked in this run. */
  readonly #lastRealm = new Map<string, string>()
  readonly #refused = new WeakSet<ProxyCredentials>()

  constructor(parts: ProxyLoginParts) {
    this.#parts = parts
  }

  /** Null as well if the proxy refused it. If the keychain fails, the next call asks it again. */
  async get(proxy: string, realm: string): Promise<ProxyCredentials | 'otherRealm' | null> {
    const digest = digestOf(realm)
    this.#lastRealm.set(proxy, digest)
    const realms = this.#realmsOf(proxy)
    const loading = realms.get(digest) ?? this.#load(proxy, digest)
    realms.set(digest, loading)
    loading.catch(() => realms.delete(digest))
    const login = await loading
    if (login) return this.#refused.has(login) ? null : login
    return this.#hasOther(proxy, digest) ? 'otherRealm' : null
  }

  /** Marks a login as refused: it is not returned again until it is changed or Salio restarts. */
  reportRefused(_proxy: string, login: ProxyCredentials): void {
    this.#refused.add(login)
  }

  /** Stores a login for the realm in which the proxy has asked; it must have asked in this run. */
  set({ proxy, user, password, keepUntilQuit }: ProxyLogin): Promise<Result<null>> {
    return toResult(async () => {
      const realm = this.#lastRealm.get(proxy)
      if (realm === undefined) throw new SalioError({ kind: 'field', field: 'proxy', problem: 'malformed' })
      await this.#save(proxy, realm, { user, password }, keepUntilQuit)
      this.#realmsOf(proxy).set(realm, Promise.resolve({ user, password }))
    })
  }

  /** Deletes a proxy's logins in all realms. */
  forget(proxy: string): Promise<Result<null>> {
    return toResult(async () => {
      const { accountTexts, known, texts } = this.#parts
      const realms = [...(known.all().get(proxy) ?? []), ...this.#realmsOf(proxy).keys()]
      await texts.deleteAll(proxy, [...new Set(realms)])
      for (const field of OLD_FIELDS) await accountTexts.delete(oldId(proxy), field)
      known.remove(proxy)
      this.#loaded.delete(proxy)
    })
  }

  /** The proxies with a stored login, by "host:port". */
  list(): readonly string[] {
    return [...this.#parts.known.all().keys()]
  }

  #realmsOf(proxy: string): Map<string, Promise<ProxyCredentials | null>> {
    const realms = this.#loaded.get(proxy) ?? new Map<string, Promise<ProxyCredentials | null>>()
    this.#loaded.set(proxy, realms)
    return realms
  }

  #hasOther(proxy: string, realm: string): boolean {
    return (
      this.#parts.known
        .all()
        .get(proxy)
        ?.some(other => other !== realm) ?? false
    )
  }

  async #save(proxy: string, realm: string, login: ProxyCredentials, keepUntilQuit: boolean): Promise<void> {
    const { known, texts } = this.#parts
    await texts.set(proxy, realm, JSON.stringify({ salio: 1, realm, ...login }), { keepUntilQuit })
    if (!keepUntilQuit) known.add(proxy, realm)
  }

  async #load(proxy: string, realm: string): Promise<ProxyCredentials | null> {
    const text = await orNull(this.#parts.texts.get(proxy, realm))
    if (text !== null) return parseLogin(text, realm)
    // A login of an earlier version belongs to the first realm in which its proxy asks.
    return this.#hasOther(proxy, realm) ? null : this.#adoptOld(proxy, realm)
  }

  async #adoptOld(proxy: string, realm: string): Promise<ProxyCredentials | null> {
    const { accountTexts } = this.#parts
    const user = await orNull(accountTexts.get(oldId(proxy), 'user'))
    const password = await orNull(accountTexts.get(oldId(proxy), 'password'))
    if (user === null || password === null) return null
    const login = { user, password }
    await this.#save(proxy, realm, login, false)
    for (const field of OLD_FIELDS) await accountTexts.delete(oldId(proxy), field, false)
    return login
  }
}

function parseLogin(text: string, realm: string): ProxyCredentials | null {
  try {
    const { password, realm: given, salio, user } = JSON.parse(text)
    const isSound = salio === 1 && given === realm && typeof user === 'string' && typeof password === 'string'
    return isSound ? { user, password } : null
  } catch {
    return null
  }
}

/** A missing or unusable entry counts as none, so that the user is asked again; so does a keychain that is not there. */
async function orNull(text: Promise<string>): Promise<string | null> {
  try {
    return await text
  } catch (error) {
    const failure = error instanceof SalioError ? error.failure : null
    if (failure?.kind === 'keychain' && (failure.problem === 'absent' || isEntryProblem(failure.problem)))
      return null
    throw error
  }
}

async function toResult(work: () => Promise<void>): Promise<Result<null>> {
  try {
    await work()
    return { ok: true, value: null }
  } catch (error) {
    if (error instanceof SalioError) return { ok: false, failure: error.failure }
    throw error
  }
}
