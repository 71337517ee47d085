/**
 * Returns a function that resolves one caller per event-loop turn, in order. When hundreds of responses
 * arrive at once, they are handled one per turn, so that other work is not blocked.
 */
export function createTurnQueue(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.then(() => new Promise(resolve => setImmediate(resolve)))
    return last
  }
}
