import { isValidDateTime, type LocalParts, monthOf } from '../../time/calendar.ts'
import { parseIso } from '../../time/iso-8601.ts'
import { instantIn, type Zone, zoneOf } from './zone.ts'

/** Converts local date and time in this computer's time zone to wall-clock milliseconds. */
export type ToInstant = (local: LocalParts) => number

/**
 * monthFirst: the date can only be read with the month first, so others in the column may be meant that way
 * too.
 */
export type MomentFault = 'notAMoment' | 'monthFirst'

/** Longer than any moment. */
const MAX_LENGTH = 100

const MIDNIGHT = { hour: 0, minute: 0, second: 0, millisecond: 0 }

/** A moment as it is written: its parts, and whether it has a time of day. The zone is null where none is written. */
export interface WrittenMoment {
  readonly parts: LocalParts
  readonly hasTime: boolean
  readonly zone: Zone | null
}

/**
 * Parses a date and time as found in records: ISO 8601, "21/11/2026 14:05" (day first), "21 Nov 2026 2:05 PM EAT", or a
 * spreadsheet serial date.
 */
export function parseWrittenMoment(text: string): WrittenMoment | MomentFault {
  if (text.length > MAX_LENGTH) return 'notAMoment'
  const iso = parseIso(text)
  if (iso)
    return { parts: iso.parts, hasTime: true, zone: iso.offset === null ? null : { offset: iso.offset } }
  const serial = spreadsheetMoment(text)
  if (serial) return { parts: serial, hasTime: true, zone: null }
  const [bare, zone] = withoutZone(text)
  const [, date = '', clock] = /^(.*?)(?:(?:[ ,T]+| (?:at|à|saa) )(\d{1,2}[:h].*))?$/.exec(bare) ?? []
  const day = dayOf(date.trim())
  const time = clock === undefined ? MIDNIGHT : timeOf(clock)
  if (!day || !time) return 'notAMoment'
  const parts = { ...day, ...time }
  if (isValidDateTime(parts)) return { parts, hasTime: clock !== undefined, zone }
  return isValidDateTime({ ...parts, day: day.month, month: day.day }) ? 'monthFirst' : 'notAMoment'
}

/**
 * A date and time in wall-clock milliseconds; null for a date without a time, which is too imprecise.
 * @param toInstant the zone of texts that name none
 */
export function parseMoment(text: string, toInstant: ToInstant): number | null | MomentFault {
  const written = parseWrittenMoment(text)
  if (typeof written === 'string') return written
  return written.hasTime ? (written.zone ? instantIn(written.zone) : toInstant)(written.parts) : null
}

/** Whether a text is a time of day alone: "10:15:00", "2:05 PM". */
export const isClock = (text: string): boolean => text.length < 20 && timeOf(text) !== null

/** A zone behind a time: "10:15 UTC", "10:15 (EAT)", "10:15 GMT+3". */
function withoutZone(text: string): readonly [text: string, zone: Zone | null] {
  const [whole, name = ''] =
    /\s*\(?((?:UTC|GMT|Z|EAT|CAT|WAT|SAST)?(?:(?<=[:\d\sTC(])[+-]\d\d?(?::?\d\d)?)?)\)?$/i.exec(text) ?? []
  const zone = whole && name !== '' && /:\d\d/.test(text) ? zoneOf(name) : null
  return zone ? [text.slice(0, -(whole?.length ?? 0)), zone] : [text, null]
}

function dayOf(date: string): Pick<LocalParts, 'year' | 'month' | 'day'> | null {
  const [, y = '', m = '', d = ''] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/.exec(date) ?? []
  if (y !== '' && Number(m) <= 12) return { year: Number(y), month: Number(m), day: Number(d) }
  const found = /^(\d\d?)[-/. ]+(\d\d?|\p{L}+)[-/., ]+(\d{4}|\d\d)$/u.exec(date)
  if (!found) return null
  const [, day = '', month = '', year = ''] = found
  return {
    year: Number(year.length === 2 ? `20${year}` : year),
    month: /\d/.test(month) ? Number(month) : monthOf(month),
    day: Number(day)
  }
}

function timeOf(clock: string): typeof MIDNIGHT | null {
  const found = /^(\d\d?)[:h](\d\d)(?::(\d\d)(?:[.,](\d{1,3}))?)?(?:\s?([ap])\.?m\.?)?$/i.exec(clock)
  if (!found) return null
  const [hour = 0, minute = 0, second = 0] = found.slice(1, 4).map(part => Number(part ?? 0))
  const half = found[5]?.toLowerCase()
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  return {
    hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    minute,
    second,
    millisecond: Number((found[4] ?? '').padEnd(3, '0'))
  }
}

/**
 * A spreadsheet serial date: days since 1899-12-30, for the years 1982 to 2064. With fewer than three
 * decimals it might be an amount.
 */
function spreadsheetMoment(text: string): LocalParts | null {
  if (!/^[3-5]\d{4}\.\d{3,}$/.test(text)) return null
  const at = new Date(Date.UTC(1899, 11, 30) + Math.round(Number(text) * 86_400) * 1000)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    millisecond: 0
  }
}
