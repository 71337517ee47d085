import { firstMinute, type LocalMoment, type LocalTime } from '../time/local-time.ts'

/** When alerts are held back. */
export interface QuietHours {
  readonly enabled: boolean
  /**
   * Minutes since local midnight, 0-1439. If `to` is not after `from`, it is on the next day; if both are
   * equal, the whole day is quiet.
   */
  readonly from: number
  readonly to: number
  /** The days on which quiet hours begin, 0 = Sunday. */
  readonly days: readonly number[]
  /** Critical alerts are delivered even during quiet hours. */
  readonly criticalComesThrough: boolean
}

/** When the current quiet hours end, wall-clock milliseconds; null if it is not quiet now. */
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
