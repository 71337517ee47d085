import { type EventEmitter, on } from 'node:events'

/**
 * Looks, and looks again after each 'changed' event, until there is something to see: neither undefined nor false.
 * @param otherwise what the error says when there is still nothing after so many milliseconds
 */
export async function lookUntil<T>(
  events: EventEmitter,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  otherwise: () => string,
  milliseconds: number
): Promise<T> {
  const changes = on(events, 'changed', {
    signal: AbortSignal.timeout(milliseconds)
  })
  try {
    for (;;) {
      const seen = await look()
      if (seen !== undefined && seen !== false) return seen
      await changes.next().catch(() => {
        throw new Error(`${otherwise()} in ${milliseconds} ms`)
      })
    }
  } finally {
    await changes.return?.()
  }
}
