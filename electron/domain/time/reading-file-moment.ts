/** The local UTC offset in minutes at a moment (wall-clock milliseconds): Nairobi 180. */
export type LocalOffset = (at: number) => number

/**
 * Formats a moment (wall-clock milliseconds, years 1970 to 9999) in local time: "2026-11-21T14:05:00+03:00".
 * Milliseconds are written if there are any, so that parsing yields exactly the same moment.
 */
export function writeMoment(at: number, offset: LocalOffset): string {
  const minutes = Math.round(offset(at))
  const local = new Date(at + minutes * 60_000).toISOString()
  return `${local.slice(0, local.endsWith('.000Z') ? -5 : -1)}${offsetText(minutes)}`
}

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${twoDigits(Math.abs(minutes) / 60)}:${twoDigits(Math.abs(minutes) % 60)}`

const twoDigits = (part: number): string => String(Math.floor(part)).padStart(2, '0')
