import { type BankTime, isBankDay, nextBankDay, WORKING_MORNING } from '../time/bank-days.ts'
import { addDays } from '../time/local-date.ts'
import { HOUR } from '../time/units.ts'

const CLOSING = 17 * 60
/** A morning nearer than this is not worth topping up for. */
const LEAST_AHEAD = 6 * HOUR

/** 17:00 of the first working day after the day of a moment, wall-clock milliseconds. */
export const nextWorkingClose = (at: number, { calendar, closed }: BankTime): number =>
  calendar.momentOf(nextBankDay(closed, calendar.dateOf(at)), CLOSING)

/** When the next working morning begins that is some hours away, 09:00, wall-clock milliseconds. */
export function nextWorkingMorning(at: number, { calendar, closed }: BankTime): number {
  const earliest = at + LEAST_AHEAD
  const date = calendar.dateOf(earliest)
  const today = calendar.momentOf(date, WORKING_MORNING)
  if (isBankDay(closed, date) && today > earliest) return today
  return calendar.momentOf(nextBankDay(closed, date), WORKING_MORNING)
}

/** How much of the time between two moments lies on working days, milliseconds. */
export function workingTimeBetween(from: number, until: number, time: BankTime): number {
  let sum = 0
  for (let at = from; at < until; ) {
    const next = Math.min(until, startOfNextDay(at, time))
    if (isWorking(at, time)) sum += next - at
    at = next
  }
  return sum
}

/** The moment at which so much time on working days has passed, wall-clock milliseconds. */
export function afterWorkingTime(from: number, duration: number, time: BankTime): number {
  let left = duration
  for (let at = from; ; ) {
    const next = startOfNextDay(at, time)
    if (isWorking(at, time)) {
      if (next - at >= left) return at + left
      left -= next - at
    }
    at = next
  }
}

const isWorking = (at: number, { calendar, closed }: BankTime): boolean =>
  isBankDay(closed, calendar.dateOf(at))

/** Later than a moment also where clocks set back repeat midnight. */
const startOfNextDay = (at: number, { calendar }: BankTime): number =>
  Math.max(at + 1, calendar.momentOf(addDays(calendar.dateOf(at), 1), 0))
