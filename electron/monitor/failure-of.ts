import { type Failure, SalioError } from '../domain/failure.ts'
import { unkept } from './keep.ts'

/**
 * The failure an error stands for. What is neither a SalioError nor the database's is a fault in a connector: the answer
 * was not understood.
 */
export const failureOf = (error: unknown): Failure =>
  error instanceof SalioError ? error.failure : (unkept(error) ?? { kind: 'unreadable', reason: 'shape' })
