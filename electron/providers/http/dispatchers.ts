import type { Socket } from 'node:net'
import type { Dispatcher } from 'undici'
import type { ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import { Connector } from './connect.ts'
import { proxyReachFailure } from './errors.ts'
import { withoutContinue } from './interim.ts'
import { type ProxyRoute, proxyAddress, type Route } from './proxy.ts'
import { ProxyGate } from './proxy-gate.ts'
import { secure, TlsSessions } from './secure.ts'
import type { Trust } from './trust.ts'
import { openTunnel, type Target } from './tunnel.ts'

/** An open dispatcher for one route. */
export interface RouteDispatcher {
  readonly dispatcher: Dispatcher
  /** Signing in to the proxy; null for a direct route. */
  readonly gate: ProxyGate | null
}

interface DispatcherOptions {
  readonly undici: typeof import('undici')
  readonly trust: Trust
  readonly logins: ProxyLoginSource
  /** Milliseconds without a byte, in each phase of a request. */
  readonly silence: number
  /** Current time, wall-clock milliseconds. */
  readonly now: () => number
  readonly lookup?: ConstructorParameters<typeof Connector>[0]['lookup']
}

/**
 * More routes than one network uses. Beyond that, the least recently used (of networks since left) are
 * closed.
 */
const MAX_OPEN = 4
/** Of an answer's fields. Undici's own limit, 16 KB, is less than what some servers set in cookies and policies. */
const MAX_HEADER_BYTES = 64_000

/** Keeps one open undici dispatcher per route. Connections are made here rather than by undici: see decision 018. */
export class Dispatchers {
  readonly #options: DispatcherOptions
  readonly #byRoute = new Map<string, RouteDispatcher>()
  readonly #connector: Connector
  readonly #sessions = new TlsSessions()
  readonly #ended = new AbortController()

  constructor(options: DispatcherOptions) {
    this.#options = options
    const { lookup, silence } = options
    this.#connector = new Connector({
      timeout: silence,
      signal: this.#ended.signal,
      ...(lookup && { lookup })
    })
  }

  /**
   * The dispatcher for a route, opened anew if it is not open yet or its login is outdated.
   * @param isForwarded whether the proxy is sent the requests themselves rather than asked for a tunnel
   */
  get(route: Route, isForwarded: boolean): RouteDispatcher {
    const key = isForwarded ? `${route} forwarded` : route
    if (this.#byRoute.get(key)?.gate?.isOutdated()) this.#close(key)
    const lane = this.#byRoute.get(key) ?? this.#open(route, isForwarded)
    // The map is ordered by last use.
    this.#byRoute.delete(key)
    this.#byRoute.set(key, lane)
    for (const old of [...this.#byRoute.keys()].slice(0, -MAX_OPEN)) this.#close(old)
    return lane
  }

  /** Opens a connection to a host along a route, without TLS to the host itself. */
  open(route: Route, target: Target): Promise<Socket> {
    const { logins, now } = this.#options
    return this.#connect(route, route === 'direct' ? null : new ProxyGate(route, logins, now), target, false)
  }

  /** Closes every route at once; pending requests fail. */
  async destroy(): Promise<void> {
    this.#ended.abort(new Error('Closed'))
    await Promise.all([...this.#byRoute.values()].map(({ dispatcher }) => dispatcher.destroy()))
    this.#byRoute.clear()
  }

  #close(key: string): void {
    void this.#byRoute.get(key)?.dispatcher.close()
    this.#byRoute.delete(key)
  }

  #open(route: Route, isForwarded: boolean): RouteDispatcher {
    const { logins, now, silence, undici } = this.#options
    const gate = route === 'direct' ? null : new ProxyGate(route, logins, now)
    const connect = async (target: Target, isSecure: boolean) => {
      const socket = await this.#connect(route, gate, target, isForwarded)
      return isSecure ? this.#secure(socket, target) : socket
    }
    const dispatcher = new undici.Agent({
      allowH2: false,
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: silence,
      bodyTimeout: silence,
      connect({ hostname, port, protocol }, callback) {
        const isSecure = protocol === 'https:'
        const target = { hostname, port: Number(port) || (isSecure ? 443 : 80) }
        connect(target, isSecure).then(
          socket => callback(null, withoutContinue(socket)),
          error => callback(error, null)
        )
      }
    })
    return { dispatcher, gate }
  }

  async #connect(
    route: Route,
    gate: ProxyGate | null,
    target: Target,
    isForwarded: boolean
  ): Promise<Socket> {
    if (route === 'direct' || gate === null) return this.#connector.connect(target.hostname, target.port)
    const connect = () => this.#reachProxy(route)
    try {
      if (isForwarded) return await connect()
      const { silence: timeout, undici } = this.#options
      const tunnel = { undici, route, target, connect, timeout }
      return await gate.pass(login => openTunnel(tunnel, login))
    } catch (error) {
      throw proxyReachFailure(error, proxyAddress(route))
    }
  }

  async #reachProxy(route: ProxyRoute): Promise<Socket> {
    const { hostname, port, protocol } = new URL(route)
    const proxy = {
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || DEFAULT_PORTS[protocol] || 80
    }
    const socket = await this.#connector.connect(proxy.hostname, proxy.port)
    return protocol === 'https:' ? this.#secure(socket, proxy) : socket
  }

  #secure(socket: Socket, target: Target): Promise<Socket> {
    const { silence, trust } = this.#options
    return secure(socket, {
      ...target,
      secureContext: trust.context,
      sessions: this.#sessions,
      timeout: silence
    })
  }
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'https:': 443, 'socks5:': 1080 }
