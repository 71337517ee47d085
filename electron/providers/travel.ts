import type { Dispatcher } from 'undici'
import { type Failure, SalioError } from '../domain/failure.ts'
import type { Dispatchers } from './dispatchers.ts'
import { failureOf } from './http-failure.ts'
import type { ProxyLogins } from './proxy-login.ts'
import { proxyOf, type Route } from './route.ts'

interface Ways {
  readonly routes: readonly Route[]
  readonly dispatchers: Dispatchers
  readonly logins: ProxyLogins
}

type Call<T> = (dispatcher: Dispatcher) => Promise<T>

/** Makes a call by the first route that leads anywhere: through a proxy that is not reached nothing was sent. */
export async function travel<T>({ routes, dispatchers, logins }: Ways, call: Call<T>): Promise<T> {
  let reason: unknown
  for (const route of routes) {
    try {
      return await along(route, dispatchers, logins, call)
    } catch (error) {
      reason = error
      if (!isProxy(error, 'unreachable')) break
    }
  }
  throw reason
}

/** Gives a proxy that asks for it a login, each one once. */
async function along<T>(
  route: Route,
  dispatchers: Dispatchers,
  logins: ProxyLogins,
  call: Call<T>
): Promise<T> {
  const proxy = proxyOf(route)
  if (proxy !== null && route.startsWith('unknown:'))
    throw new SalioError({ kind: 'proxy', problem: 'unreachable', proxy })
  for (let { dispatcher, login } = dispatchers.of(route); ; ) {
    try {
      return await call(dispatcher)
    } catch (cause) {
      const error = cause instanceof SalioError ? cause : new SalioError(failureOf(cause, proxy))
      if (proxy === null || !isProxy(error, 'password')) throw error
      if (login) logins.refused(proxy, login)
      const next = await logins.of(proxy)
      ;({ dispatcher, login } = dispatchers.open(route, next))
      if (!next) throw error
    }
  }
}

const isProxy = (error: unknown, problem: Extract<Failure, { kind: 'proxy' }>['problem']): boolean =>
  error instanceof SalioError && error.failure.kind === 'proxy' && error.failure.problem === problem
