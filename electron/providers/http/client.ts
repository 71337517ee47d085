import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import { isLoopback } from './address.ts'
import type { Address } from './connect.ts'
import { Dispatchers } from './dispatchers.ts'
import { networkFailure } from './errors.ts'
import { type RawResponse, sendFollowingRedirects } from './exchange.ts'
import { tellLookupApart } from './lookup.ts'
import { noProxyLogins, parseProxyRoutes } from './proxy.ts'
import { Detours, openByRoutes, sendByRoutes, within } from './transport.ts'
import { Trust } from './trust.ts'
import type { Http, HttpRequest, OpenLine } from './types.ts'

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
  /**
   * Milliseconds without a byte, in each phase: looking up, connecting, encrypting, waiting for the answer, and within it.
   * Default 30 s: on a bad line each lost packet costs 1 to 7 s.
   */
  readonly silence?: number
  /** Milliseconds for the whole request, including redirects and body, on each route; default 90 s. */
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
  /** Reads the system's CA certificates anew, PEM, after one was not trusted; null where that fails. */
  readonly readCertificates?: () => Promise<readonly string[] | null>
  /** All addresses of a host; default: the system's. */
  readonly lookup?: (host: string) => Promise<readonly Address[]>
}

interface Opened {
  readonly dispatchers: Dispatchers
  readonly trust: Trust
}

/**
 * Creates the HTTP client for all provider requests. Undici is loaded with the first request to keep start-up
 * light.
 */
export function createHttp(
  options: HttpOptions = {}
): Http & { readonly openLine: OpenLine; close(): Promise<void> } {
  const { timeout = 90_000, maxBytes = 1_000_000, now = Date.now } = options
  const { proxyFor = async () => 'DIRECT' } = options
  const reachedHosts = new Set<string>()
  const detours = new Detours(now)
  const nextTurn = createTurnQueue()
  let opened: Promise<Opened> | undefined

  const sendOnce = async (request: HttpRequest, dispatchers: Dispatchers) => {
    const { hostname, origin, protocol } = new URL(request.url)
    const { signal } = request
    const proxies = isLoopback(hostname) ? 'DIRECT' : await within(timeout, signal, () => proxyFor(origin))
    const travelOptions = {
      routes: parseProxyRoutes(proxies),
      dispatchers,
      detours,
      timeout,
      signal,
      isPlain: protocol === 'http:',
      wasReached: reachedHosts.has(hostname)
    }
    const response = await sendByRoutes(travelOptions, (dispatcher, limit) =>
      sendFollowingRedirects(dispatcher, request, { signal: limit, maxBytes })
    )
    reachedHosts.add(hostname)
    return response
  }

  const send: Http = async request => {
    try {
      opened ??= open(options)
      const { dispatchers, trust } = await opened
      const { context } = trust
      const response = await sendOnce(request, dispatchers).catch(async (error: unknown) => {
        if (!isTrustProblem(networkFailure(error)) || !(await trust.isOtherThan(context))) throw error
        return sendOnce(request, dispatchers)
      })
      const { status, headers, text } = response
      const receivedAt = now()
      await nextTurn()
      return { status, headers: toPlainHeaders(headers), text, receivedAt }
    } catch (error) {
      request.signal?.throwIfAborted()
      const failure = networkFailure(error)
      throw new SalioError(await tellLookupApart(failure, new URL(request.url).hostname))
    }
  }
  const openLine: OpenLine = async ({ hostname, port }, signal) => {
    opened ??= open(options)
    const { dispatchers, trust } = await opened
    const origin = `https://${hostname}:${port}`
    const proxies = isLoopback(hostname) ? 'DIRECT' : await within(timeout, signal, () => proxyFor(origin))
    const travelOptions = { routes: parseProxyRoutes(proxies), dispatchers, detours, timeout, signal }
    const socket = await openByRoutes(travelOptions, { hostname, port })
    return { socket, secureContext: trust.context }
  }
  const close = async () => (await opened)?.dispatchers.destroy()
  return Object.assign(send, { openLine, close })
}

async function open(options: HttpOptions): Promise<Opened> {
  const { certificates, logins = noProxyLogins, lookup, now = Date.now, silence = 30_000 } = options
  const undici = await import('undici')
  const trust = new Trust({ certificates, readSystem: options.readCertificates })
  const dispatchers = new Dispatchers({ undici, trust, logins, silence, now, ...(lookup && { lookup }) })
  return { dispatchers, trust }
}

/** Whether the failure may be that a certificate authority was installed only after the start. */
const isTrustProblem = (failure: Failure): boolean =>
  failure.kind === 'certificate' && ['untrusted', 'impersonated', 'inspected'].includes(failure.problem)

const toPlainHeaders = (headers: RawResponse['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]))
