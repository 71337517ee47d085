import { isValidDateTime, type LocalParts, monthOf } from '../../time/calendar.ts'
import { parseIso } from '../../time/iso-8601.ts'
import { instantIn, type Zone, zoneOf } from './zone.ts'

/** Converts local date and time in this computer's time zone to wall-clock milliseconds. */
export type ToInstant = (local: LocalParts) => number

/** Which of the two figures of "3/2/2026" is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst'

/** dateOrder: the date can only be read with day and month the other way round than its column has them. */
export type MomentFault = 'notAMoment' | 'dateOrder'

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
 * Parses a date and time as found in records: ISO 8601, "21/11/2026 14:05", "21 Nov 2026 2:05 PM EAT", "Nov 21, 2026",
 * "20261121140500", or a spreadsheet serial date.
 * @param order of dates in figures
 */
export function parseWrittenMoment(text: string, order: DateOrder = 'dayFirst'): WrittenMoment | MomentFault {
  if (text.length > MAX_LENGTH) return 'notAMoment'
  const iso = parseIso(text)
  if (iso)
    return { parts: iso.parts, hasTime: true, zone: iso.offset === null ? null : { offset: iso.offset } }
  const serial = spreadsheetMoment(text)
  if (serial) return { parts: serial, hasTime: true, zone: null }
  const compact = COMPACT.exec(text)
  if (compact) return writtenIn(compact)
  const [bare, zone] = withoutZone(text.replace(WEEKDAY, ''))
  const [, date = '', clock] =
    /^(.*?)(?:(?:[ ,T]+| (?:at|à|saa) )(\d{1,2}(?:[:h]|\.(?=\d\d(?:\D|$))).*))?$/.exec(bare) ?? []
  const day = dayOf(date.trim(), order)
  const time = clock === undefined ? MIDNIGHT : timeOf(clock)
  if (!day || !time) return 'notAMoment'
  const parts = { ...day, ...time }
  if (isValidDateTime(parts)) return { parts, hasTime: clock !== undefined, zone }
  return isValidDateTime({ ...parts, day: day.month, month: day.day }) ? 'dateOrder' : 'notAMoment'
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
export const isClock = (text: string): boolean =>
  text.length < 20 && /^\d\d?[:h]/.test(text) && timeOf(text) !== null

/** A zone behind a time: "10:15 UTC", "10:15 (EAT)", "10:15 GMT+3". */
function withoutZone(text: string): readonly [text: string, zone: Zone | null] {
  const [whole, name = ''] =
    /\s*\(?((?:UTC|GMT|Z|EAT|CAT|WAT|SAST)?(?:(?<=[:\d\sTC(])[+-]\d\d?(?::?\d\d)?)?)\)?$/i.exec(text) ?? []
  const zone = whole && name !== '' && /:\d\d/.test(text) ? zoneOf(name) : null
  return zone ? [text.slice(0, -(whole?.length ?? 0)), zone] : [text, null]
}

/** "20261121", with or without "140500". */
const COMPACT = /^(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d))?$/

/** A day of the week before a date, in the three languages. */
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili)\.?,?\s+(?=\d|\p{L}+ \d)/iu

function writtenIn(compact: RegExpExecArray): WrittenMoment | MomentFault {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = compact
    .slice(1)
    .map(part => Number(part ?? 0))
  const parts = { year, month, day, hour, minute, second, millisecond: 0 }
  return isValidDateTime(parts) ? { parts, hasTime: compact[4] !== undefined, zone: null } : 'notAMoment'
}

/** Figures of a date that may be day and month or month and day; null for any other text. */
export function dayAndMonth(text: string): readonly [first: number, second: number] | null {
  const [, first, second] = /^(\d\d?)[-/. ]+(\d\d?)[-/. ]+(?:\d{4}|\d\d)(?!\d)/.exec(text) ?? []
  return first === undefined ? null : [Number(first), Number(second)]
}

function dayOf(date: string, order: DateOrder): Pick<LocalParts, 'year' | 'month' | 'day'> | null {
  const [, y = '', m = '', d = ''] = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/.exec(date) ?? []
  if (y !== '' && Number(m) <= 12) return { year: Number(y), month: Number(m), day: Number(d) }
  const named = /^(\d{4})[- ](\p{L}+)[- ](\d\d?)$/u.exec(date)
  if (named) return dated(named[3], named[2], named[1])
  const monthLed = /^(\p{L}+)\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})$/u.exec(date)
  if (monthLed) return dated(monthLed[2], monthLed[1], monthLed[3])
  const spelled = /^(\d\d?)(?:st|nd|rd|th|er)?[-/. ]*(\p{L}+)[-/., ]*(\d{4}|\d\d)$/u.exec(date)
  if (spelled) return dated(spelled[1], spelled[2], spelled[3])
  const found = /^(\d\d?)[-/. ]+(\d\d?)[-/., ]+(\d{4}|\d\d)$/.exec(date)
  return found ? dated(found[1], found[2], found[3], order) : null
}

/** @param month in figures or as a name */
function dated(day = '', month = '', year = '', order: DateOrder = 'dayFirst') {
  const isSwapped = order === 'monthFirst' && /\d/.test(month)
  const [d, m] = isSwapped ? [month, day] : [day, month]
  return {
    year: Number(year.length === 2 ? `20${year}` : year),
    month: /\d/.test(m) ? Number(m) : monthOf(m),
    day: Number(d)
  }
}

function timeOf(clock: string): typeof MIDNIGHT | null {
  const found = /^(\d\d?)[:h.](\d\d)(?:[:.](\d\d)(?:[.,](\d{1,3}))?)?(?:\s?([ap])\.?m\.?)?$/i.exec(clock)
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
