import * as v from 'valibot'
import { addDays, type LocalCalendar, type LocalDate, localDate, weekdayOf } from './local-date.ts'
import { weekday } from './schemas.ts'

/** Dates that may be marked. */
export const MAX_HOLIDAYS = 60

/** The days on which banks do not pay in: weekdays, and holidays that the user marked. */
export const bankClosed = v.strictObject({
  weekdays: v.pipe(
    v.array(weekday),
    v.maxLength(7),
    v.readonly(),
    v.check(days => new Set(days).size < 7)
  ),
  holidays: v.pipe(v.array(localDate), v.maxLength(MAX_HOLIDAYS), v.readonly())
})

export type BankClosed = Readonly<v.InferOutput<typeof bankClosed>>

/** Holidays differ from country to country and are not known. */
export const initialBankClosed: BankClosed = { weekdays: [0, 6], holidays: [] }

/** When banks pay in, in some time zone. */
export interface BankTime {
  readonly closed: BankClosed
  readonly calendar: LocalCalendar
}

export const isBankDay = ({ holidays, weekdays }: BankClosed, date: LocalDate): boolean =>
  !weekdays.includes(weekdayOf(date)) && !holidays.includes(date)

/** The first date after another on which banks pay in. */
export function nextBankDay(closed: BankClosed, after: LocalDate): LocalDate {
  let date = addDays(after, 1)
  // One weekday is open at least, and holidays are few.
  while (!isBankDay(closed, date)) date = addDays(date, 1)
  return date
}

/** When a working morning begins, minutes after midnight: 09:00. */
export const WORKING_MORNING = 9 * 60
