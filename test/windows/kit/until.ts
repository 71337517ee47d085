import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds. The first program in a fresh Windows takes long, on a busy machine very long. */
export const PATIENCE = 240_000

/**
 * Asks again and again, since Wine tells nobody what changes, until the answer is neither false, null nor undefined.
 * @param what what is waited for, for the error
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const answer = await look()
    if (answer !== false && answer !== null && answer !== undefined)
      return answer as Exclude<T, false | null | undefined>
    if (performance.now() > end) throw new Error(`Not within ${PATIENCE / 1000} s: ${what}`)
    await pause(100)
  }
}
