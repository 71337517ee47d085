/** A moment as the clock on the wall shows it: 0 = Sunday, and minutes since midnight. */
export interface LocalMoment {
  readonly weekday: number
  readonly minutes: number
}

/** The local time at a moment in wall-clock milliseconds, daylight saving included. */
export type LocalTime = (at: number) => LocalMoment

const MINUTE = 60_000
const HORIZON = 8 * 24 * 60 * MINUTE

/**
 * The first full minute after a moment that is as asked, in milliseconds; looked for minute by minute, since local
 * time skips and repeats hours. Looks eight days ahead, where every weekday has been, and returns that end if none is.
 */
export function firstMinute(
  after: number,
  localTime: LocalTime,
  isAsAsked: (local: LocalMoment) => boolean
): number {
  const end = after + HORIZON
  let at = (Math.floor(after / MINUTE) + 1) * MINUTE
  while (at < end && !isAsAsked(localTime(at))) at += MINUTE
  return at
}
