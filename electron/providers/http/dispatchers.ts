import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import type { Dispatcher } from 'undici'
import type { ProxyCredentials } from '#domain/accounts/proxy-login.ts'
import { MINUTE } from '#domain/time/units.ts'
import { type Route, realmOf } from './proxy.ts'

/** An open dispatcher for one route. */
export interface RouteDispatcher {
  readonly dispatcher: Dispatcher
  /** Credentials sent to the proxy, null for none. */
  readonly login: ProxyCredentials | null
  /** The realm the credentials were given for. */
  readonly loginRealm: string
  /** The realm in which the proxy last required a login; "" if it names none. */
  readonly realm: () => string
}

interface DispatcherOptions {
  readonly undici: typeof import('undici')
  readonly secureContext: SecureContext
  /** Connect timeout, milliseconds. Also limits the wait for a proxy's response. */
  readonly timeout: number
  /** Current time, wall-clock milliseconds. */
  readonly now: () => number
}

interface OpenRoute extends RouteDispatcher {
  readonly openedAt: number
}

/**
 * How long a login is sent before the proxy has to ask again, since the computer may be in another network by then,
 * with another proxy of that name.
 */
const LOGIN_LIFE = 5 * MINUTE

/**
 * More routes than one network uses. Beyond that, the least recently used (of networks since left) are
 * closed.
 */
const MAX_OPEN = 4

/** Keeps one open undici dispatcher per route. */
export class Dispatchers {
  readonly #options: DispatcherOptions
  readonly #byRoute = new Map<Route, OpenRoute>()

  constructor(options: DispatcherOptions) {
    this.#options = options
  }

  /** The route's dispatcher, opened without credentials if it is not open yet or its login is too old. */
  get(route: Route): RouteDispatcher {
    const lane = this.#byRoute.get(route)
    if (!lane || this.#isTooOld(lane)) return this.open(route, null)
    this.#touch(route, lane)
    return lane
  }

  /** Reopens a route, with credentials if its proxy requires them, and the realm they were given for. */
  open(route: Route, login: ProxyCredentials | null, loginRealm = ''): RouteDispatcher {
    this.close(route)
    let realm = ''
    const noteRealm = (challenge: string) => {
      realm = realmOf(challenge)
    }
    const dispatcher = dispatcherOf(route, login, this.#options, noteRealm)
    const lane = { dispatcher, login, loginRealm, realm: () => realm, openedAt: this.#options.now() }
    this.#touch(route, lane)
    for (const old of [...this.#byRoute.keys()].slice(0, -MAX_OPEN)) this.close(old)
    return lane
  }

  /** Closes a route after its pending requests have finished. */
  close(route: Route): void {
    void this.#byRoute.get(route)?.dispatcher.close()
    this.#byRoute.delete(route)
  }

  /** Closes every route at once; pending requests fail. */
  async destroy(): Promise<void> {
    await Promise.all([...this.#byRoute.values()].map(({ dispatcher }) => dispatcher.destroy()))
    this.#byRoute.clear()
  }

  #isTooOld({ login, openedAt }: OpenRoute): boolean {
    return login !== null && Math.abs(this.#options.now() - openedAt) >= LOGIN_LIFE
  }

  /** Moves the route to the end of the map, which is ordered by last use. */
  #touch(route: Route, lane: OpenRoute): void {
    this.#byRoute.delete(route)
    this.#byRoute.set(route, lane)
  }
}

function dispatcherOf(
  route: Route,
  login: ProxyCredentials | null,
  { undici, secureContext, timeout }: DispatcherOptions,
  noteRealm: (challenge: string) => void
): Dispatcher {
  // Explicit, because Node's default is taken from NODE_TLS_REJECT_UNAUTHORIZED.
  const tls = { secureContext, timeout, allowH2: false, rejectUnauthorized: true }
  if (route === 'direct') return new undici.Agent({ connect: tls, allowH2: false })
  if (route.startsWith('socks5:'))
    return new undici.Socks5ProxyAgent(route, { requestTls: tls, connectTimeout: timeout })
  const basic = login && Buffer.from(`${login.user}:${login.password}`).toString('base64')
  return new undici.ProxyAgent({
    uri: route,
    allowH2: false,
    requestTls: tls,
    proxyTls: tls,
    clientFactory: (origin, options) => {
      // By default undici waits five minutes for a proxy that accepts the connection but never responds.
      const pool = new undici.Pool(origin, { ...options, headersTimeout: timeout })
      const connect = pool.connect.bind(pool)
      // Undici keeps what the proxy says to itself.
      const connectAndNote = async (request: Parameters<typeof connect>[0]) => {
        const answer = await connect(request)
        if (answer.statusCode === 407) noteRealm(String(answer.headers['proxy-authenticate'] ?? ''))
        return answer
      }
      return Object.assign(pool, { connect: connectAndNote })
    },
    ...(basic === null ? {} : { token: `Basic ${basic}` })
  })
}

/** The runtime's CA certificates plus the system's, where companies install their own. */
const trusted = (): readonly string[] => [
  ...new Set([...getCACertificates('default'), ...getCACertificates('system')])
]

/**
 * TLS context, version 1.2 at least, with the CA certificates that servers are checked against. Create it once: reading the system's
 * certificates takes about 100 ms.
 * @param roots PEM; defaults to the runtime's and the system's certificates
 */
export const tlsContext = (roots = trusted()): SecureContext =>
  createSecureContext({ ca: [...roots], minVersion: 'TLSv1.2' })
