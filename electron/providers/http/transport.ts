import type { Dispatcher } from 'undici'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import type { Dispatchers } from './dispatchers.ts'
import { networkFailure } from './errors.ts'
import { proxyAddress, type Route } from './proxy.ts'

interface TravelOptions {
  readonly routes: readonly Route[]
  readonly dispatchers: Dispatchers
  readonly logins: ProxyLoginSource
}

type Call<T> = (dispatcher: Dispatcher) => Promise<T>

/**
 * Makes the call on the first working route. Trying the next is safe: through an unreachable proxy nothing
 * was sent.
 */
export async function sendByRoutes<T>(
  { routes, dispatchers, logins }: TravelOptions,
  call: Call<T>
): Promise<T> {
  let lastError: unknown
  for (const route of routes) {
    try {
      return await sendAlong(route, dispatchers, logins, call)
    } catch (error) {
      lastError = error
      if (!isProxy(error, 'unreachable')) break
    }
  }
  throw lastError
}

/** Makes the call on one route. If the proxy requires credentials, tries each known login once. */
async function sendAlong<T>(
  route: Route,
  dispatchers: Dispatchers,
  logins: ProxyLoginSource,
  call: Call<T>
): Promise<T> {
  const proxy = proxyAddress(route)
  if (proxy !== null && route.startsWith('unknown:'))
    throw new SalioError({ kind: 'proxy', problem: 'unreachable', proxy })
  for (let { dispatcher, login } = dispatchers.get(route); ; ) {
    try {
      return await call(dispatcher)
    } catch (cause) {
      const error = cause instanceof SalioError ? cause : new SalioError(networkFailure(cause, proxy))
      if (proxy === null || !isProxy(error, 'password')) throw error
      if (login) logins.reportRefused(proxy, login)
      const next = await logins.get(proxy)
      ;({ dispatcher, login } = dispatchers.open(route, next))
      if (!next) throw error
    }
  }
}

const isProxy = (error: unknown, problem: Extract<Failure, { kind: 'proxy' }>['problem']): boolean =>
  error instanceof SalioError && error.failure.kind === 'proxy' && error.failure.problem === problem
