import { type Failure, SalioError } from '#domain/accounts/failure.ts'
import { isFull, sqliteCode } from './integrity.ts'

/**
 * Runs a database write.
 * @throws SalioError of kind 'unkept' where the database cannot be written; the write has then had no effect
 */
export function save(work: () => void): void {
  try {
    work()
  } catch (error) {
    const failure = notSaved(error)
    throw failure ? new SalioError(failure) : error
  }
}

/** The failure for a database error; null for any other error. */
export const notSaved = (error: unknown): Extract<Failure, { kind: 'unkept' }> | null =>
  sqliteCode(error) === 0 ? null : { kind: 'unkept', why: isFull(error) ? 'full' : 'other' }

/** The same, but goes on where the database cannot be written. */
export function saveIfPossible(work: () => void): void {
  try {
    save(work)
  } catch (error) {
    if (!(error instanceof SalioError && error.failure.kind === 'unkept')) throw error
  }
}
