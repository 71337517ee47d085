import type { Clock } from './ports.ts'

/** One moment by both clocks, milliseconds. */
export interface Moment {
  readonly now: number
  readonly mark: number
}

export const momentOf = (clock: Clock): Moment => ({ now: clock.now(), mark: clock.monotonic() })

/**
 * Converts a monotonic tick to the wall clock as it is set now, so that the age stays true even if the clock
 * was changed meanwhile.
 */
export const wallTime = ({ now, mark }: Moment, then: number | null): number | null =>
  then === null ? null : Math.round(now - (mark - then))
