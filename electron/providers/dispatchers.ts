import type { SecureContext } from 'node:tls'
import type { Dispatcher } from 'undici'
import type { Login } from './proxy-login.ts'
import type { Route } from './route.ts'

export interface Lane {
  readonly dispatcher: Dispatcher
  /** What the proxy is told, null for nothing. */
  readonly login: Login | null
}

interface Wire {
  readonly undici: typeof import('./undici.ts')
  readonly secureContext: SecureContext
  /** Milliseconds to connect. */
  readonly timeout: number
}

/** More than a network has; those of networks left behind are closed. */
const MOST = 4

/** The open dispatchers, one a route. */
export class Dispatchers {
  readonly #wire: Wire
  readonly #lanes = new Map<Route, Lane>()

  constructor(wire: Wire) {
    this.#wire = wire
  }

  of(route: Route): Lane {
    const lane = this.#lanes.get(route)
    if (!lane) return this.open(route, null)
    this.#keep(route, lane)
    return lane
  }

  /** Opens a route anew, with a login where it is a proxy that asks for one. */
  open(route: Route, login: Login | null): Lane {
    this.close(route)
    const lane = { dispatcher: dispatcherOf(route, login, this.#wire), login }
    this.#keep(route, lane)
    for (const old of [...this.#lanes.keys()].slice(0, -MOST)) this.close(old)
    return lane
  }

  /** Lets what is under way finish. */
  close(route: Route): void {
    void this.#lanes.get(route)?.dispatcher.close()
    this.#lanes.delete(route)
  }

  async destroy(): Promise<void> {
    await Promise.all([...this.#lanes.values()].map(({ dispatcher }) => dispatcher.destroy()))
    this.#lanes.clear()
  }

  /** The last used comes last. */
  #keep(route: Route, lane: Lane): void {
    this.#lanes.delete(route)
    this.#lanes.set(route, lane)
  }
}

function dispatcherOf(
  route: Route,
  login: Login | null,
  { undici, secureContext, timeout }: Wire
): Dispatcher {
  const tls = { secureContext, timeout, allowH2: false }
  if (route === 'direct') return new undici.Agent({ connect: tls, allowH2: false })
  if (route.startsWith('socks5:'))
    return new undici.Socks5ProxyAgent(route, { requestTls: tls, connectTimeout: timeout })
  const basic = login && Buffer.from(`${login.user}:${login.password}`).toString('base64')
  return new undici.ProxyAgent({
    uri: route,
    allowH2: false,
    requestTls: tls,
    proxyTls: tls,
    // Undici would wait five minutes for a proxy that takes the call and says nothing.
    clientFactory: (origin, options) => new undici.Pool(origin, { ...options, headersTimeout: timeout }),
    ...(basic === null ? {} : { token: `Basic ${basic}` })
  })
}
