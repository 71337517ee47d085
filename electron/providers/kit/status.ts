import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import type { HttpResponse } from '../http/http.ts'
import { throttledUntil } from './throttle.ts'

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
      return { kind: 'throttled', until: throttledUntil(headers, receivedAt) }
    default:
      return { kind: 'down', status }
  }
}

/** Throws the failure as a SalioError unless it is null. */
export function throwFailure(failure: Failure | null): void {
  if (failure) throw new SalioError(failure)
}
