import { isValidDateTime, type LocalParts, utcMillis } from './calendar.ts'
import { MINUTE } from './units.ts'

/** A parsed ISO 8601 moment: date and time, and the UTC offset in minutes (null if the text has none). */
export interface IsoMoment {
  readonly parts: LocalParts
  readonly offset: number | null
}

const SHAPE =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d{0,6})?)?\s?(?:(Z)|([+-])(\d\d):?(\d\d))?$/

/**
 * Parses text such as "2026-11-21T14:05:00+03:00"; null for any other text and for dates or times that do not
 * exist.
 */
export function parseIso(text: string): IsoMoment | null {
  const found = SHAPE.exec(text)
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number)
  const [second, millisecond] = [Number(found[6] ?? 0), Number((found[7] ?? '').padEnd(3, '0'))]
  const parts = { year, month, day, hour, minute, second, millisecond }
  const [hours, minutes] = [Number(found[10] ?? 0), Number(found[11] ?? 0)]
  if (!isValidDateTime(parts) || hours > 23 || minutes > 59) return null
  if (found[8] === undefined && found[9] === undefined) return { parts, offset: null }
  return { parts, offset: (found[9] === '-' ? -1 : 1) * (hours * 60 + minutes) }
}

/** The moment that an ISO text with a UTC offset names, wall-clock milliseconds; null for any other text. */
export function momentOfIso(text: string): number | null {
  const iso = parseIso(text)
  return iso === null || iso.offset === null ? null : utcMillis(iso.parts) - iso.offset * MINUTE
}

/** The local UTC offset in minutes at a moment (wall-clock milliseconds): Nairobi 180. */
export type LocalOffset = (at: number) => number

/**
 * Formats a moment (wall-clock milliseconds, years 1970 to 9999) in local time: "2026-11-21T14:05:00+03:00".
 * Milliseconds are written if there are any, so that parsing yields exactly the same moment.
 */
export function writeMoment(at: number, offset: LocalOffset): string {
  const minutes = Math.round(offset(at))
  const local = new Date(at + minutes * MINUTE).toISOString()
  return `${local.slice(0, local.endsWith('.000Z') ? -5 : -1)}${offsetText(minutes)}`
}

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${twoDigits(Math.abs(minutes) / 60)}:${twoDigits(Math.abs(minutes) % 60)}`

const twoDigits = (part: number): string => String(Math.floor(part)).padStart(2, '0')
