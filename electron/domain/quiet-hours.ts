import { firstMinute, type LocalMoment, type LocalTime } from './local-time.ts'

/** When nothing is to be delivered. */
export interface QuietHours {
  readonly enabled: boolean
  /** Minutes since local midnight, 0-1439. Not after from, it is the next day's; the same, a whole day is quiet. */
  readonly from: number
  readonly to: number
  /** The days on which a stretch begins, 0 = Sunday. */
  readonly days: readonly number[]
  /** Critical is delivered all the same. */
  readonly criticalComesThrough: boolean
}

/** When the quiet that holds at this moment ends, or null where none does; wall-clock milliseconds. */
export function quietUntil(quiet: QuietHours, at: number, localTime: LocalTime): number | null {
  if (!quiet.enabled || !isQuiet(quiet, localTime(at))) return null
  return firstMinute(at, localTime, local => !isQuiet(quiet, local))
}

function isQuiet({ days, from, to }: QuietHours, { minutes, weekday }: LocalMoment): boolean {
  const today = days.includes(weekday)
  if (from < to) return today && minutes >= from && minutes < to
  const yesterday = days.includes((weekday + 6) % 7)
  return (today && minutes >= from) || (yesterday && minutes < to)
}
