import type { Clock } from '../ports.ts'

/** One moment by both clocks, milliseconds. */
export interface ClockReading {
  readonly now: number
  readonly tick: number
}

export const readClocks = (clock: Clock): ClockReading => ({ now: clock.now(), tick: clock.monotonic() })

/**
 * Converts a monotonic tick to the wall clock as it is set now, so that the age stays true even if the clock
 * was changed meanwhile.
 */
export const wallTime = ({ now, tick }: ClockReading, then: number | null): number | null =>
  then === null ? null : Math.round(now - (tick - then))
