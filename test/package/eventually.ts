import { setTimeout as wait } from 'node:timers/promises'

/** Retries until `look` resolves, for keyrings, which announce no changes. Rejects with the last error on timeout. */
export async function eventually(look: () => Promise<void>, milliseconds = 10_000): Promise<void> {
  const end = performance.now() + milliseconds
  for (;;) {
    try {
      return await look()
    } catch (error) {
      if (performance.now() > end) throw error
      await wait(50)
    }
  }
}
