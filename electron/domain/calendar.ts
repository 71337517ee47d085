/** A date and time as a calendar and a clock show it, in no zone; months count from 1. */
export interface LocalParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
}

/** Days in a month (1-12) of a year. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether there is such a day and such a time, years 1970 to 9999. */
export const exists = ({ year, month, day, hour, minute, second }: LocalParts): boolean =>
  year >= 1970 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysIn(year, month) &&
  hour <= 23 &&
  minute <= 59 &&
  second <= 59

/** The moment at which a clock in Greenwich shows this, wall-clock milliseconds. */
export const inGreenwich = ({ year, month, day, hour, minute, second, millisecond }: LocalParts): number =>
  Date.UTC(year, month - 1, day, hour, minute, second, millisecond)
