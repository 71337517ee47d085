import { type Failure, SalioError } from '../domain/failure.ts'
import { isLoopback } from './address.ts'
import { trustContext } from './certificates.ts'
import { Dispatchers } from './dispatchers.ts'
import { exchange, type Received } from './exchange.ts'
import { failureOf } from './http-failure.ts'
import { noLogins, type ProxyLogins } from './proxy-login.ts'
import { routesOf } from './route.ts'
import { travel } from './travel.ts'
import { takeTurns } from './turns.ts'

/** A request as a connector states it. Headers carry the credentials; the URL may not. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent as it stands, instead of a body. */
  readonly raw?: { readonly type: string; readonly text: string }
}

export interface HttpAnswer {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** The body as text, at most 1 MB. */
  readonly text: string
  /** When it was received, wall-clock milliseconds. */
  readonly receivedAt: number
}

/** Sends one request; rejects with a SalioError (offline, timeout, down, certificate, portal, proxy, redirected, unreadable). */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>

export interface HttpOptions {
  /** Milliseconds to connect; 10 s unless told. */
  readonly connectTimeout?: number
  /** Milliseconds for everything, redirects and body included; 15 s unless told. */
  readonly timeout?: number
  /** The longest body accepted; 1 MB unless told. */
  readonly maxBytes?: number
  /** Wall-clock milliseconds. */
  readonly now?: () => number
  /** The way to an origin as the system has it: "PROXY a:1; SOCKS5 b:2; DIRECT". Not asked for this computer. */
  readonly proxyFor?: (origin: string) => Promise<string>
  readonly logins?: ProxyLogins
  /** Whom to trust, in PEM; the runtime's and the system's certificates unless told. */
  readonly certificates?: readonly string[]
}

/** The one way out to the network. Undici is loaded with the first request, not with the app. */
export function createHttp(options: HttpOptions = {}): Http & { close(): Promise<void> } {
  const { timeout = 15_000, maxBytes = 1_000_000, now = Date.now } = options
  const { proxyFor = async () => 'DIRECT', logins = noLogins } = options
  const known = new Set<string>()
  const turn = takeTurns()
  let opened: Promise<Dispatchers> | undefined

  const send: Http = async request => {
    const { origin, hostname } = new URL(request.url)
    const signal = AbortSignal.timeout(timeout)
    try {
      opened ??= open(options)
      const dispatchers = await opened
      const work = async () => {
        const proxies = isLoopback(hostname) ? 'DIRECT' : await proxyFor(origin)
        const ways = { routes: routesOf(proxies), dispatchers, logins }
        return travel(ways, dispatcher => exchange(dispatcher, request, { signal, maxBytes }))
      }
      const { status, headers, text } = await within(signal, work())
      known.add(hostname)
      const receivedAt = now()
      await turn()
      return { status, headers: flat(headers), text, receivedAt }
    } catch (error) {
      const failure = error instanceof SalioError ? error.failure : failureOf(error)
      throw new SalioError(known.has(hostname) ? orPortal(failure) : failure)
    }
  }
  const close = async () => (await opened)?.destroy()
  return Object.assign(send, { close })
}

async function open({ connectTimeout = 10_000, certificates }: HttpOptions): Promise<Dispatchers> {
  const undici = await import('./undici.ts')
  const secureContext = trustContext(certificates)
  return new Dispatchers({ undici, secureContext, timeout: connectTimeout })
}

/** A host that was itself before and is somebody else now: the network is answering in its place. */
const orPortal = (failure: Failure): Failure =>
  failure.kind === 'certificate' && ['host', 'untrusted'].includes(failure.problem)
    ? { kind: 'portal' }
    : failure

/** What work comes to, unless the time is up before: the system, the keychain and a proxy heed no signal. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  return Promise.race([work, promise])
}

const flat = (headers: Received['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]))
