import { type EventEmitter, on } from 'node:events'

/**
 * Calls `look`, and again after each 'changed' event, until it returns neither undefined nor false.
 * @param otherwise the error message on timeout
 */
export async function waitUntil<T>(
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
      const value = await look()
      if (value !== undefined && value !== false) return value
      await changes.next().catch(() => {
        throw new Error(`${otherwise()} in ${milliseconds} ms`)
      })
    }
  } finally {
    await changes.return?.()
  }
}
