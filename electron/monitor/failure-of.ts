import { type Failure, SalioError } from '../domain/failure.ts'

/** The failure an error stands for. What is no SalioError is a fault in a connector: the answer was not understood. */
export const failureOf = (error: unknown): Failure =>
  error instanceof SalioError ? error.failure : { kind: 'unreadable', reason: 'shape' }
