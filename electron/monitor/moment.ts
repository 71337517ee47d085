import type { Clock } from './ports.ts'

/** One moment by both clocks, milliseconds. */
export interface Moment {
  readonly now: number
  readonly mark: number
}

export const momentOf = (clock: Clock): Moment => ({ now: clock.now(), mark: clock.monotonic() })

/**
 * The time of a monotonic mark by the wall clock as it is set now: its age is true even where the clock was set
 * meanwhile.
 */
export const wallTime = ({ now, mark }: Moment, then: number | null): number | null =>
  then === null ? null : Math.round(now - (mark - then))
