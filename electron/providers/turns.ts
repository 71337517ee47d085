/**
 * Gives out the turns of the event loop, one to each who asks, in their order: hundreds of answers that come at once
 * are dealt with one a turn, and whatever else there is to do gets its own in between.
 */
export function takeTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.then(() => new Promise(resolve => setImmediate(resolve)))
    return last
  }
}
