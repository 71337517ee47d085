import { AsyncLocalStorage } from 'node:async_hooks'
import { SalioError } from '#domain/accounts/failure.ts'
import type { Http } from '#providers/http/types.ts'

/** The signal of whoever waits for the work under way; absent where nobody does. */
const waiting = new AsyncLocalStorage<AbortSignal | undefined>()

/** Wraps `http` to end the requests of work that nobody waits for any more. */
export function endWithWait(http: Http): Http {
  return request => {
    const signal = waiting.getStore()
    return http(signal ? { ...request, signal } : request)
  }
}

/** Throws a SalioError where whoever waited for this work has stopped. A reading may have ended with a part of it only. */
export const throwIfStopped = (): void => waiting.getStore()?.throwIfAborted()

/** Does work that nobody waits for, although it was set off by something somebody waited for. */
export const withoutWait = (work: () => void): void => waiting.run(undefined, work)

/** What a person is waiting for, all of which they may stop. */
export class Waits {
  #controller = new AbortController()

  /**
   * Does work that a person waits for. When they stop, its requests end, and this rejects with a SalioError at once,
   * whether or not the work takes notice.
   */
  run<T>(work: () => Promise<T>): Promise<T> {
    const { signal } = this.#controller
    const { promise, reject } = Promise.withResolvers<never>()
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    const done = () => signal.removeEventListener('abort', stop)
    return Promise.race([waiting.run(signal, work), promise]).finally(done)
  }

  stop(): void {
    this.#controller.abort(new SalioError({ kind: 'stopped' }))
    this.#controller = new AbortController()
  }
}
