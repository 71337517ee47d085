import { SalioError } from '#domain/accounts/failure.ts'

/** A call's value, or the problem that the keychain has. */
export async function outcome(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call
  } catch (error) {
    if (error instanceof SalioError && error.failure.kind === 'keychain') return error.failure.problem
    throw error
  }
}

export const outcomes = (calls: readonly Promise<unknown>[]): Promise<unknown[]> =>
  Promise.all(calls.map(outcome))
