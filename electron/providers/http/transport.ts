import type { Socket } from 'node:net'
import type { Dispatcher } from 'undici'
import { SalioError } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Dispatchers } from './dispatchers.ts'
import { impersonated, networkFailure } from './errors.ts'
import type { RawResponse } from './exchange.ts'
import { parseChallenge, proxyAddress, type Route } from './proxy.ts'
import { LoginWanted } from './proxy-gate.ts'
import { basic, type Target } from './tunnel.ts'

interface TravelOptions {
  /** In the order of the system's configuration. */
  readonly routes: readonly Route[]
  readonly dispatchers: Dispatchers
  readonly detours: Detours
  /** Milliseconds for the whole on each route: time spent on a dead proxy does not count. */
  readonly timeout: number
  /** Ends the request. */
  readonly signal?: AbortSignal | undefined
  /** Whether the host speaks plain HTTP. */
  readonly isPlain: boolean
  /** Whether the host has answered before, so that its certificate was right. */
  readonly wasReached: boolean
}

type Call = (dispatcher: Dispatcher, signal: AbortSignal) => Promise<RawResponse>

/** For how long a proxy that was not reached is tried last. */
const ASIDE = 5 * MINUTE

/** Remembers the proxies that were passed by, since trying a dead one first takes as long as the limits allow. */
export class Detours {
  readonly #until = new Map<Route, number>()
  readonly #now: () => number

  /** @param now wall-clock milliseconds */
  constructor(now: () => number) {
    this.#now = now
  }

  /** The routes in the order they are tried. */
  sort(routes: readonly Route[]): readonly Route[] {
    const now = this.#now()
    const isAside = (route: Route) => {
      const until = this.#until.get(route) ?? now
      return until > now && until <= now + ASIDE
    }
    return [...routes.filter(route => !isAside(route)), ...routes.filter(isAside)]
  }

  leaveAside(routes: readonly Route[]): void {
    for (const route of routes) this.#until.set(route, this.#now() + ASIDE)
  }
}

/**
 * Makes the call on the first route on which a host or a proxy answers. Trying the next is safe: through a proxy that was not
 * reached nothing was sent. A proxy that answers has decided, whatever it says. Rejects with a SalioError.
 */
export async function sendByRoutes(options: TravelOptions, call: Call): Promise<RawResponse> {
  const unreached: Route[] = []
  let failure: SalioError | undefined
  for (const route of options.detours.sort(options.routes)) {
    try {
      const response = await sendAlong(route, options, call)
      // Only now: without a network no proxy is reached either.
      options.detours.leaveAside(unreached)
      return response
    } catch (error) {
      const found = networkFailure(error)
      const isCertain = error instanceof SalioError || !options.wasReached
      failure = new SalioError(isCertain ? found : impersonated(found, route !== 'direct'))
      if (found.kind !== 'proxy' || found.problem !== 'unreachable') break
      unreached.push(route)
    }
  }
  throw failure
}

/** Opens a connection on the first route on which a host or a proxy answers. Rejects with a SalioError. */
export async function openByRoutes(
  {
    detours,
    dispatchers,
    routes,
    signal,
    timeout
  }: Pick<TravelOptions, 'detours' | 'dispatchers' | 'routes' | 'signal' | 'timeout'>,
  target: Target
): Promise<Socket> {
  let failure: SalioError | undefined
  for (const route of detours.sort(routes)) {
    try {
      if (route !== 'direct' && route.startsWith('unknown:'))
        throw new SalioError({ kind: 'proxy', problem: 'unreachable', proxy: proxyAddress(route) })
      return await within(timeout, signal, () => dispatchers.open(route, target))
    } catch (error) {
      signal?.throwIfAborted()
      failure = new SalioError(networkFailure(error))
      if (failure.failure.kind !== 'proxy' || failure.failure.problem !== 'unreachable') break
    }
  }
  throw failure
}

function sendAlong(
  route: Route,
  { dispatchers, isPlain, signal: caller, timeout }: TravelOptions,
  call: Call
): Promise<RawResponse> {
  if (route !== 'direct' && route.startsWith('unknown:'))
    throw new SalioError({ kind: 'proxy', problem: 'unreachable', proxy: proxyAddress(route) })
  return within(timeout, caller, async signal => {
    const isForwarded = isPlain && route.startsWith('http')
    const { dispatcher, gate } = dispatchers.get(route, isForwarded)
    if (!isForwarded || gate === null) return call(dispatcher, signal)
    return gate.pass(async login => {
      const response = await call(forwarding(dispatcher, login && basic(login)), signal)
      if (response.status !== 407) return response
      return new LoginWanted(parseChallenge(String(response.headers['proxy-authenticate'] ?? '')))
    })
  })
}

/** Writes requests as a proxy expects them that forwards plain HTTP, as most refuse tunnels to other ports than TLS's. */
const forwarding = (dispatcher: Dispatcher, authorization: string | null): Dispatcher =>
  dispatcher.compose(dispatch => (options, handler) => {
    const { headers, origin = '', path } = options
    const own = authorization === null ? {} : { 'proxy-authorization': authorization }
    return dispatch(
      { ...options, path: `${origin}${path}`, headers: { ...(headers as object), ...own } },
      handler
    )
  })

/**
 * Runs work that is to end by a signal, within a time. Rejects as soon as the signal aborts: connections, the keychain and
 * the system's lookup of proxies do not observe it themselves.
 * @param caller ends it as well
 */
export function within<T>(
  timeout: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>
): Promise<T> {
  const signal = AbortSignal.any([AbortSignal.timeout(timeout), ...(caller ? [caller] : [])])
  const { promise, reject } = Promise.withResolvers<never>()
  if (signal.aborted) return Promise.reject(signal.reason)
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  return Promise.race([work(signal), promise])
}
