/** Minutes that local time is ahead of Greenwich at a moment in wall-clock milliseconds: Nairobi 180. */
export type LocalOffset = (at: number) => number

/**
 * A moment (wall-clock milliseconds, of the years 1970 to 9999) in local time, as "2026-11-21T14:05:00+03:00".
 * Milliseconds stand where there are any, so that the very same moment is read back.
 */
export function writeMoment(at: number, offset: LocalOffset): string {
  const minutes = Math.round(offset(at))
  const local = new Date(at + minutes * 60_000).toISOString().replace(/(?:\.000)?Z$/, '')
  const ahead = Math.abs(minutes)
  return `${local}${minutes < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}

const two = (part: number): string => String(Math.floor(part)).padStart(2, '0')
