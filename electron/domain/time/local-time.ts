import { DAY, HOUR, MINUTE } from './units.ts'

/** Local weekday (0 = Sunday) and minutes since midnight. */
export interface LocalMoment {
  readonly weekday: number
  readonly minutes: number
}

/** Converts wall-clock milliseconds to local time, daylight saving included. */
export type LocalTime = (at: number) => LocalMoment

const HORIZON = 8 * DAY

/**
 * The first full minute after a moment that satisfies the condition, in wall-clock milliseconds. Searches
 * minute by minute, since local time skips and repeats hours. Searches eight days, which include every
 * weekday, and returns their end if no minute matches.
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

/** Splits a time span at full hours, oldest first. Wall-clock milliseconds. */
export function* splitByHour(from: number, until: number): Generator<readonly [from: number, until: number]> {
  for (let at = from; at < until; ) {
    const next = Math.min(until, (Math.floor(at / HOUR) + 1) * HOUR)
    yield [at, next]
    at = next
  }
}
