import { type Failure, SalioError } from '../domain/failure.ts'
import { unkept } from './keep.ts'

/**
 * The failure for an error. Anything that is neither a SalioError nor a database error is a fault in a
 * connector: it did not understand the answer.
 */
export const failureOf = (error: unknown): Failure =>
  error instanceof SalioError ? error.failure : (unkept(error) ?? { kind: 'unreadable', reason: 'shape' })
