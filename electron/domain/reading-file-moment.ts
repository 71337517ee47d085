/** Minutes that local time is ahead of Greenwich at a moment in wall-clock milliseconds: Nairobi 180. */
export type LocalOffset = (at: number) => number

/**
 * A moment (wall-clock milliseconds, of the years 1970 to 9999) in local time, as "2026-11-21T14:05:00+03:00".
 * Milliseconds stand where there are any, so that the very same moment is read back.
 */
export function writeMoment(at: number, offset: LocalOffset): string {
  const minutes = Math.round(offset(at))
  const local = new Date(at + minutes * 60_000).toISOString()
  return `${local.slice(0, local.endsWith('.000Z') ? -5 : -1)}${zoneOf(minutes)}`
}

const zoneOf = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`

const two = (part: number): string => String(Math.floor(part)).padStart(2, '0')
