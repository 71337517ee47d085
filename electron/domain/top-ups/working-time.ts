import { firstMinute, type LocalTime } from '../time/local-time.ts'
import { DAY, HOUR, MINUTE } from '../time/units.ts'

/** Banks pay in on these days. Holidays differ from country to country and are not known. */
const isWorkingDay = (weekday: number): boolean => weekday !== 0 && weekday !== 6

const CLOSING = 17 * 60
const MORNING = 9 * 60
/** A morning nearer than this is not worth topping up for. */
const LEAST_AHEAD = 6 * HOUR

/** 17:00 of the first working day after the day of a moment, wall-clock milliseconds. */
export function nextWorkingClose(at: number, localTime: LocalTime): number {
  const tomorrow = startOfNextDay(at, localTime)
  return firstMinute(
    tomorrow - 1,
    localTime,
    ({ minutes, weekday }) => minutes === CLOSING && isWorkingDay(weekday)
  )
}

/** When the next working morning begins that is some hours away, 09:00, wall-clock milliseconds. */
export const nextWorkingMorning = (at: number, localTime: LocalTime): number =>
  firstMinute(
    at + LEAST_AHEAD,
    localTime,
    ({ minutes, weekday }) => minutes === MORNING && isWorkingDay(weekday)
  )

/** How much of the time between two moments lies on working days, milliseconds. */
export function workingTimeBetween(from: number, until: number, localTime: LocalTime): number {
  let sum = 0
  for (let at = from; at < until; ) {
    const next = Math.min(until, startOfNextDay(at, localTime))
    if (isWorkingDay(localTime(at).weekday)) sum += next - at
    at = next
  }
  return sum
}

/** The moment at which so much time on working days has passed, wall-clock milliseconds. */
export function afterWorkingTime(from: number, duration: number, localTime: LocalTime): number {
  let left = duration
  for (let at = from; ; ) {
    const next = startOfNextDay(at, localTime)
    if (isWorkingDay(localTime(at).weekday)) {
      if (next - at >= left) return at + left
      left -= next - at
    }
    at = next
  }
}

/** The first full minute of the next local day; days are 23 to 25 hours long. */
function startOfNextDay(at: number, localTime: LocalTime): number {
  const { weekday, minutes } = localTime(at)
  const guess = Math.floor(at / MINUTE) * MINUTE + DAY - minutes * MINUTE
  const hours = [guess - HOUR, guess, guess + HOUR].filter(hour => localTime(hour).weekday !== weekday)
  return hours.find(hour => localTime(hour).minutes === 0) ?? hours[0] ?? guess
}
