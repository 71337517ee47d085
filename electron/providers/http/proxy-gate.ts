import { SalioError } from '#domain/accounts/failure.ts'
import type { ProxyCredentials, ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import { MINUTE } from '#domain/time/units.ts'
import { type Challenge, type ProxyRoute, proxyAddress } from './proxy.ts'

/**
 * A proxy that wants a login, or another one, before it lets anybody through. A challenge of null: it refuses the login it
 * was sent, without saying what it wants.
 */
export class LoginWanted {
  readonly challenge: Challenge | null
  constructor(challenge: Challenge | null) {
    this.challenge = challenge
  }
}

/** One try to get through a proxy, without a login if it is null. */
type Try<T> = (login: ProxyCredentials | null) => Promise<T | LoginWanted>

interface Accepted {
  readonly login: ProxyCredentials
  readonly realm: string
  /** Wall-clock milliseconds. */
  readonly at: number
}

/**
 * How long a login is sent before the proxy has to ask again, since the computer may be in another network by then,
 * with another proxy of that name.
 */
const LOGIN_LIFE = 5 * MINUTE

/** Signs in to one proxy. Each known login is tried once, and by one connection at a time: too many tries lock accounts. */
export class ProxyGate {
  readonly #route: ProxyRoute
  readonly #source: ProxyLoginSource
  readonly #now: () => number
  #accepted: Accepted | null = null
  #signingIn: Promise<unknown> = Promise.resolve()

  constructor(route: ProxyRoute, source: ProxyLoginSource, now: () => number) {
    this.#route = route
    this.#source = source
    this.#now = now
  }

  /**
   * Tries without a login or with the one that was accepted last, then with those that are known. Rejects with a SalioError
   * of kind 'proxy' where none is accepted, or of kind 'keychain'.
   */
  async pass<T>(attempt: Try<T>): Promise<T> {
    const sent = this.#accepted
    const result = await attempt(sent?.login ?? null)
    if (!(result instanceof LoginWanted)) return result
    const turn = this.#signingIn.then(() => this.#signIn(attempt, sent, result))
    this.#signingIn = turn.catch(() => undefined)
    return turn
  }

  /** Whether it still sends a login that was accepted too long ago. */
  isOutdated(): boolean {
    return this.#accepted !== null && Math.abs(this.#now() - this.#accepted.at) >= LOGIN_LIFE
  }

  async #signIn<T>(attempt: Try<T>, before: Accepted | null, asked: LoginWanted): Promise<T> {
    // Another connection may have signed in while this one waited for its turn.
    const meanwhile = this.#accepted
    const isNews = meanwhile !== null && meanwhile !== before
    const tried = new Set<ProxyCredentials>()
    let sent = isNews ? meanwhile : before
    let result = isNews ? await attempt(meanwhile.login) : asked
    while (result instanceof LoginWanted) {
      this.#accepted = null
      const next = await this.#nextLogin(result.challenge, sent, tried)
      sent = { ...next, at: this.#now() }
      result = await attempt(sent.login)
    }
    this.#accepted = sent
    return result
  }

  async #nextLogin(challenge: Challenge | null, refused: Accepted | null, tried: Set<ProxyCredentials>) {
    const proxy = proxyAddress(this.#route)
    const { realm, schemes } = challenge ?? { realm: refused?.realm ?? '', schemes: [] }
    if (realm === null) throw new SalioError({ kind: 'proxy', problem: 'scheme', proxy, schemes })
    if (refused) tried.add(refused.login)
    if (refused?.realm === realm) this.#source.reportRefused(proxy, refused.login)
    const login = await this.#source.get(proxy, realm)
    if (login !== null && login !== 'otherRealm' && !tried.has(login)) return { login, realm }
    const encrypted = this.#route.startsWith('https:') ? ({ encrypted: true } as const) : {}
    const problem = login === 'otherRealm' ? login : 'password'
    throw new SalioError({ kind: 'proxy', problem, proxy, ...encrypted })
  }
}
