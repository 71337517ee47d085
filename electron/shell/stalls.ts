import type { Clock } from '../monitor/ports.ts'

const BEAT = 1_000
/** Milliseconds in which nothing ran, from which on a person at the popover gives up. */
const STALL = 10_000

/**
 * Notes it when the main process was busy with one thing for so long that nothing else could run. Time the computer
 * slept may show as that too, where its clock counts it; the log then has the waking beside it.
 */
export function watchStalls(
  clock: Pick<Clock, 'after' | 'monotonic'>,
  problem: (line: string) => void
): void {
  const beat = (due: number) => {
    const late = clock.monotonic() - due
    if (late >= STALL) problem(`was unresponsive for ${Math.round(late / 1000)} s`)
    const next = clock.monotonic() + BEAT
    clock.after(BEAT, () => beat(next))
  }
  beat(clock.monotonic())
}
