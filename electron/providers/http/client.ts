import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import { isLoopback } from './address.ts'
import { Dispatchers, tlsContext } from './dispatchers.ts'
import { networkFailure } from './errors.ts'
import { type RawResponse, sendFollowingRedirects } from './exchange.ts'
import { tellLookupApart } from './lookup.ts'
import { noProxyLogins, parseProxyRoutes } from './proxy.ts'
import { sendByRoutes } from './transport.ts'
import type { Http } from './types.ts'

/**
 * Returns a function that resolves one caller per event-loop turn, in order. When hundreds of responses
 * arrive at once, they are handled one per turn, so that other work is not blocked.
 */
export function createTurnQueue(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.then(() => new Promise(resolve => setImmediate(resolve)))
    return last
  }
}

export interface HttpOptions {
  /** Milliseconds to connect; default 10 s. */
  readonly connectTimeout?: number
  /** Milliseconds for the whole request, including redirects and body; default 15 s. */
  readonly timeout?: number
  /** Maximum body size, bytes; default 1 MB. */
  readonly maxBytes?: number
  /** Current time, wall-clock milliseconds. */
  readonly now?: () => number
  /**
   * The system's proxy configuration for an origin: "PROXY a:1; SOCKS5 b:2; DIRECT". Not called for this
   * computer.
   */
  readonly proxyFor?: (origin: string) => Promise<string>
  readonly logins?: ProxyLoginSource
  /** Trusted CA certificates, PEM; default: the runtime's and the system's. */
  readonly certificates?: readonly string[]
}

/**
 * Creates the HTTP client for all provider requests. Undici is loaded with the first request to keep start-up
 * light.
 */
export function createHttp(options: HttpOptions = {}): Http & { close(): Promise<void> } {
  const { timeout = 15_000, maxBytes = 1_000_000, now = Date.now } = options
  const { proxyFor = async () => 'DIRECT', logins = noProxyLogins } = options
  const reachedHosts = new Set<string>()
  const nextTurn = createTurnQueue()
  let opened: Promise<Dispatchers> | undefined

  const send: Http = async request => {
    const { origin, hostname } = new URL(request.url)
    const signal = AbortSignal.timeout(timeout)
    try {
      opened ??= open(options)
      const dispatchers = await opened
      const work = async () => {
        const proxies = isLoopback(hostname) ? 'DIRECT' : await proxyFor(origin)
        const travelOptions = { routes: parseProxyRoutes(proxies), dispatchers, logins }
        return sendByRoutes(travelOptions, dispatcher =>
          sendFollowingRedirects(dispatcher, request, { signal, maxBytes })
        )
      }
      const { status, headers, text } = await abortable(signal, work())
      reachedHosts.add(hostname)
      const receivedAt = now()
      await nextTurn()
      return { status, headers: toPlainHeaders(headers), text, receivedAt }
    } catch (error) {
      const told = error instanceof SalioError ? error.failure : networkFailure(error)
      const failure = await tellLookupApart(told, hostname)
      throw new SalioError(reachedHosts.has(hostname) ? impersonated(failure) : failure)
    }
  }
  const close = async () => (await opened)?.destroy()
  return Object.assign(send, { close })
}

async function open({
  connectTimeout = 10_000,
  certificates,
  now = Date.now
}: HttpOptions): Promise<Dispatchers> {
  const undici = await import('undici')
  const secureContext = tlsContext(certificates)
  return new Dispatchers({ undici, secureContext, timeout: connectTimeout, now })
}

/**
 * If a host that was reached before suddenly presents a foreign or untrusted certificate, something is responding in
 * its place: a captive portal, or somebody who listens. The two cannot be told apart.
 */
const impersonated = (failure: Failure): Failure =>
  failure.kind === 'certificate' && ['host', 'untrusted'].includes(failure.problem)
    ? { kind: 'certificate', problem: 'impersonated' }
    : failure

/**
 * Rejects as soon as the signal aborts. Proxy lookup, keychain and proxy connections do not observe the
 * signal themselves.
 */
function abortable<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  return Promise.race([work, promise])
}

const toPlainHeaders = (headers: RawResponse['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]))
