import { setTimeout as wait } from 'node:timers/promises'

/** Looks until what it sees is so; for keyrings, which tell nobody of their changes. Rejects with what was seen last. */
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
