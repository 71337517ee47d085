import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { notSaved } from '#storage/file/save.ts'

/**
 * The failure for an error. Anything that is neither a SalioError nor a database error is a fault in a
 * connector: it did not understand the answer.
 */
export const failureFromError = (error: unknown): Failure =>
  error instanceof SalioError ? error.failure : (notSaved(error) ?? { kind: 'unreadable', reason: 'shape' })
