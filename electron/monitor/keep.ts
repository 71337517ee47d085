import { SalioError } from '../domain/failure.ts'
import { isFull, sqliteCode } from '../storage/damage.ts'

/**
 * Does what writes to the database.
 * @throws SalioError of kind 'unkept' where it cannot be written to; nothing of the work is there then
 */
export function keep(work: () => void): void {
  try {
    work()
  } catch (error) {
    throw sqliteCode(error) === 0
      ? error
      : new SalioError({ kind: 'unkept', why: isFull(error) ? 'full' : 'other' })
  }
}

/** The same where there is nothing better to do than to go on without. */
export function ignoreUnkept(work: () => void): void {
  try {
    keep(work)
  } catch (error) {
    if (!(error instanceof SalioError && error.failure.kind === 'unkept')) throw error
  }
}
