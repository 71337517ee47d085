import type { Progress } from '#contract/files.ts'
import type { Clock } from '../ports.ts'

/** Milliseconds between two progress reports. */
const MIN_INTERVAL = 200

/** Reports progress at most five times a second, and not at all for short operations. */
export function throttleProgress(
  clock: Clock,
  report: (progress: Progress) => void
): (progress: Progress) => void {
  let lastTick = clock.monotonic()
  return progress => {
    const tick = clock.monotonic()
    if (tick - lastTick < MIN_INTERVAL) return
    lastTick = tick
    report(progress)
  }
}
