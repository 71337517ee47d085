import type { Dispatcher } from 'undici'
import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { ProxyCredentials, ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
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
  const tried = new Set<ProxyCredentials | null>()
  for (let lane = dispatchers.get(route); ; ) {
    tried.add(lane.login)
    try {
      return await call(lane.dispatcher)
    } catch (cause) {
      const error = cause instanceof SalioError ? cause : new SalioError(networkFailure(cause, proxy))
      if (proxy === null || !isProxy(error, 'password')) throw error
      const realm = lane.realm()
      if (lane.login && lane.loginRealm === realm) logins.reportRefused(proxy, lane.login)
      const next = await logins.get(proxy, realm)
      const isNew = next !== null && next !== 'otherRealm' && !tried.has(next)
      lane = dispatchers.open(route, isNew ? next : null, realm)
      if (!isNew) {
        const problem = next === 'otherRealm' ? next : 'password'
        const encrypted = route.startsWith('https:') ? ({ encrypted: true } as const) : {}
        throw new SalioError({ kind: 'proxy', problem, proxy, ...encrypted })
      }
    }
  }
}

const isProxy = (error: unknown, problem: Extract<Failure, { kind: 'proxy' }>['problem']): boolean =>
  error instanceof SalioError && error.failure.kind === 'proxy' && error.failure.problem === problem
