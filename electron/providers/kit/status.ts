import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { HttpResponse } from '../http/types.ts'
import { failureWait, limitWait } from './wait.ts'

/** Until when such an answer asks to wait, wall-clock milliseconds; null if it does not say. */
export const throttledUntil = (headers: HttpResponse['headers'], now: number): number | null =>
  limitWait(headers, now)?.until ?? null

/**
 * The failure of an answer that says Salio asks too often, with the time until which it is told to wait.
 * @param now when it was received, wall-clock milliseconds
 */
export function throttledBy(headers: HttpResponse['headers'], now: number): Failure {
  const wait = limitWait(headers, now)
  return { kind: 'throttled', until: null, ...wait }
}

/** Client errors that pass by themselves: a request that took too long, or came too early. */
const TRANSIENT = [408, 425]

/**
 * The general meaning of a response's status, unless the provider defines a more specific one; null for
 * success.
 */
export function failureOfStatus({ status, headers, receivedAt }: HttpResponse): Failure | null {
  if (status >= 200 && status < 300) return null
  switch (status) {
    case 401:
      return { kind: 'rejected' }
    case 403:
      return { kind: 'permission', permission: null }
    case 404:
      return { kind: 'notFound' }
    case 429:
      return throttledBy(headers, receivedAt)
    default: {
      // What the client asked for is refused, so it is no trouble of the provider's own that passes (RFC 9110, 15.5).
      if (status >= 400 && status < 500 && !TRANSIENT.includes(status))
        return { kind: 'unreadable', reason: 'refusedInBody' }
      const wait = status >= 500 ? failureWait(headers, receivedAt) : null
      return { kind: 'down', status, ...wait }
    }
  }
}

/** To throw where an API refuses by a documented code of its own, which needs no second answer to be believed. */
export const documented = (failure: Failure): SalioError => new SalioError(failure, true)

/** Throws the failure as a SalioError unless it is null. */
export function throwFailure(failure: Failure | null): void {
  if (failure) throw new SalioError(failure)
}
