/** Minutes since midnight on the 24-hour clock: "06:30". */
export function writtenTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Minutes since midnight of a time as typed: "6:30", "06.30", "0630", "21"; null where it is invalid. */
export function readTime(text: string): number | null {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.h]?(\d\d))?$/.exec(text.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return Number(hours) * 60 + Number(minutes)
}

/** A day as a date input holds it, in this computer's time zone: "2025-11-21". */
export function writtenDay(at: number): string {
  const day = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

export const minutesOf = (at: number): number => new Date(at).getHours() * 60 + new Date(at).getMinutes()

/**
 * The moment so many minutes after midnight of a day, wall-clock milliseconds; null where the day is invalid.
 */
export function momentOn(day: string, minutes: number): number | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (year === undefined) return null
  const at = new Date(Number(year), Number(month) - 1, Number(date), 0, minutes).getTime()
  return Number.isNaN(at) || at < 0 ? null : at
}
