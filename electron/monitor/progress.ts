import type { Progress } from '../contract/files.ts'
import type { Clock } from './ports.ts'

/** Milliseconds between two words of how far something has come. */
const APART = 200

/** Tells how far something long has come, five times a second at most, and nothing of what is soon done. */
export function progressOf(clock: Clock, tell: (progress: Progress) => void): (progress: Progress) => void {
  let told = clock.monotonic()
  return progress => {
    const mark = clock.monotonic()
    if (mark - told < APART) return
    told = mark
    tell(progress)
  }
}
