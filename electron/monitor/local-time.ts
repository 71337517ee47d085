import type { LocalTime } from '../domain/local-time.ts'
import type { LocalOffset } from '../domain/reading-file-moment.ts'

/** The local time of this computer's own zone. */
export const localTime: LocalTime = at => {
  const date = new Date(at)
  return { weekday: date.getDay(), minutes: date.getHours() * 60 + date.getMinutes() }
}

/** Minutes that its local time is ahead of UTC at a moment in wall-clock milliseconds. */
export const localOffset: LocalOffset = at => -new Date(at).getTimezoneOffset()

/** When the day of a moment began, both in wall-clock milliseconds. */
export const midnightOf = (at: number): number => new Date(at).setHours(0, 0, 0, 0)
