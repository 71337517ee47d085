import * as v from 'valibot'
import { DAY } from './units.ts'

/** A calendar date without a time zone: "2026-11-27". */
export type LocalDate = string

const isDate = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && dateOfUtc(at) === text
}

/** A date that exists, in the years 1970 to 9999. */
export const localDate = v.pipe(v.string(), v.regex(/^(19[7-9]|[2-9]\d\d)\d-\d\d-\d\d$/), v.check(isDate))

/** Dates and times of day in some time zone. */
export interface LocalCalendar {
  /** The date on which a moment (wall-clock milliseconds) lies. */
  dateOf(at: number): LocalDate
  /**
   * When it is so many minutes after midnight on a date, wall-clock milliseconds: the first time where clocks are set back
   * over it, and as much later as clocks are set on where that leaves it out.
   */
  momentOf(date: LocalDate, minutes: number): number
}

const utcOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`)
const dateOfUtc = (at: number): LocalDate => new Date(at).toISOString().slice(0, 10)

/** 0 = Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(utcOf(date)).getUTCDay()

export const addDays = (date: LocalDate, days: number): LocalDate => dateOfUtc(utcOf(date) + days * DAY)
