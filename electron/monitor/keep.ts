import { type Failure, SalioError } from '../domain/failure.ts'
import { isFull, sqliteCode } from '../storage/damage.ts'

/**
 * Does what writes to the database.
 * @throws SalioError of kind 'unkept' where it cannot be written to; nothing of the work is there then
 */
export function keep(work: () => void): void {
  try {
    work()
  } catch (error) {
    const failure = unkept(error)
    throw failure ? new SalioError(failure) : error
  }
}

/** What an error means where it is the database's, which cannot be written to; null where it is another. */
export const unkept = (error: unknown): Extract<Failure, { kind: 'unkept' }> | null =>
  sqliteCode(error) === 0 ? null : { kind: 'unkept', why: isFull(error) ? 'full' : 'other' }

/** The same where there is nothing better to do than to go on without. */
export function ignoreUnkept(work: () => void): void {
  try {
    keep(work)
  } catch (error) {
    if (!(error instanceof SalioError && error.failure.kind === 'unkept')) throw error
  }
}
