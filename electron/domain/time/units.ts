/** Durations in milliseconds. A day is 24 hours: where daylight saving matters, ask for the local time instead. */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const WEEK = 7 * DAY
