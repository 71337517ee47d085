import * as v from 'valibot'
import { firstMinute, type LocalMoment, type LocalTime } from '../time/local-time.ts'
import { minuteOfDay, weekday } from '../time/schemas.ts'

/** When alerts are held back. */
export const quietHours = v.strictObject({
  enabled: v.boolean(),
  /**
   * Minutes since local midnight, 0-1439. If `to` is not after `from`, it is on the next day; if both are
   * equal, the whole day is quiet.
   */
  from: minuteOfDay,
  to: minuteOfDay,
  /** The days on which quiet hours begin, 0 = Sunday. */
  days: v.pipe(v.array(weekday), v.maxLength(7), v.readonly()),
  /** Critical alerts are delivered even during quiet hours. */
  criticalComesThrough: v.boolean()
})

export type QuietHours = Readonly<v.InferOutput<typeof quietHours>>

/** When the current quiet hours end, wall-clock milliseconds; null if it is not quiet now. */
export function quietUntil(quiet: QuietHours, at: number, localTime: LocalTime): number | null {
  if (!quiet.enabled || !isQuiet(quiet, localTime(at))) return null
  return firstMinute(at, localTime, local => !isQuiet(quiet, local))
}

/** Whether quiet hours take in any minute of the week that was not quiet before, or critical alerts as well. */
export function isQuieter(before: QuietHours, after: QuietHours): boolean {
  if (before.criticalComesThrough && !after.criticalComesThrough) return true
  const isNew = (local: LocalMoment) => isQuiet(after, local) && !(before.enabled && isQuiet(before, local))
  return after.enabled && week.some(weekday => minutesOfDay.some(minutes => isNew({ weekday, minutes })))
}

const week = [0, 1, 2, 3, 4, 5, 6]
const minutesOfDay = Array.from({ length: 24 * 60 }, (_, minute) => minute)

function isQuiet({ days, from, to }: QuietHours, { minutes, weekday }: LocalMoment): boolean {
  const today = days.includes(weekday)
  if (from < to) return today && minutes >= from && minutes < to
  const yesterday = days.includes((weekday + 6) % 7)
  return (today && minutes >= from) || (yesterday && minutes < to)
}
