/** A calendar date and clock time without a time zone. Months count from 1. */
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

/** Whether this date and time exist, in the years 1970 to 9999. */
export const isValidDateTime = ({ year, month, day, hour, minute, second }: LocalParts): boolean =>
  year >= 1970 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysIn(year, month) &&
  hour <= 23 &&
  minute <= 59 &&
  second <= 59

/** Interprets the parts as UTC; wall-clock milliseconds. */
export const utcMillis = ({ year, month, day, hour, minute, second, millisecond }: LocalParts): number =>
  Date.UTC(year, month - 1, day, hour, minute, second, millisecond)

/** How each month's name begins in English, Kiswahili and French, without accents. */
const BEGINNINGS = [
  ['jan'],
  ['feb', 'fev'],
  ['mar', 'mac'],
  ['apr', 'avr'],
  ['may', 'mei', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'des']
]

/** Longer than any month's name. */
const MAX_LENGTH = 20

/** The month (1-12) for a full or abbreviated name in any of the languages; 0 if there is none. */
export function monthOf(name: string): number {
  if (name.length > MAX_LENGTH) return 0
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return BEGINNINGS.findIndex(beginnings => beginnings.some(beginning => plain.startsWith(beginning))) + 1
}
