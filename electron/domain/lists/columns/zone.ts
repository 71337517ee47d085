import { type LocalParts, utcMillis } from '../../time/calendar.ts'
import { MINUTE } from '../../time/units.ts'

/** A time zone: its offset from UTC in minutes, or its name in the IANA database ("Africa/Nairobi"). */
export type Zone = { readonly offset: number } | { readonly name: string }

/** Offsets in hours of the abbreviations that exports use and that mean one zone only. */
const OFFSETS: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  zulu: 0,
  eat: 3,
  cat: 2,
  sast: 2,
  wat: 1,
  cet: 1,
  cest: 2
}

/** The zone that a text is: "UTC", "GMT+3", "+03:00", "EAT", "Africa/Nairobi"; null for any other. */
export function zoneOf(text: string): Zone | null {
  const plain = text.trim().toLowerCase()
  if (plain.length > 40) return null
  if (Object.hasOwn(OFFSETS, plain)) return { offset: (OFFSETS[plain] ?? 0) * 60 }
  const [, sign, hours, minutes = '0'] = /^(?:utc|gmt)?\s?([+-])(\d\d?)(?::?(\d\d))?$/.exec(plain) ?? []
  if (sign) return { offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) }
  return /^[a-z]+\/[a-z_/-]+$/.test(plain) && formatterOf(text.trim()) ? { name: text.trim() } : null
}

/** The zone that a column's name says: "Created (UTC)", "created_utc", "Time EAT"; null for none. */
export function zoneInName(name: string): Zone | null {
  const [, offset] = /(?:utc|gmt)\s?([+-]\s?\d\d?(?::?\d\d)?)/i.exec(name.slice(0, 100)) ?? []
  if (offset) return zoneOf(offset.replace(/\s/, ''))
  const words =
    name
      .slice(0, 100)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const word = words.find(each => each.length > 1 && Object.hasOwn(OFFSETS, each) && each !== 'cat')
  return word === undefined ? null : zoneOf(word)
}

/** Converts a zone's local time to wall-clock milliseconds. */
export function instantIn(zone: Zone): (local: LocalParts) => number {
  if ('offset' in zone) return local => utcMillis(local) - zone.offset * MINUTE
  return local => {
    const asUtc = utcMillis(local)
    const first = asUtc - offsetAt(zone.name, asUtc)
    // Once more, where the clock changed in between.
    return asUtc - offsetAt(zone.name, first)
  }
}

const formatters = new Map<string, Intl.DateTimeFormat | null>()

/** Null for a name that is no zone. */
function formatterOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  let made: Intl.DateTimeFormat | null = null
  try {
    made = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit'
    })
  } catch {
    // No such zone.
  }
  if (formatters.size < 100) formatters.set(timeZone, made)
  return made
}

/** How far a zone's clock is ahead of UTC at a moment, milliseconds. */
function offsetAt(name: string, at: number): number {
  const parts = formatterOf(name)?.formatToParts(at) ?? []
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find(each => each.type === type)?.value ?? 0)
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second')
  )
  return parts.length === 0 ? 0 : local - Math.floor(at / 1000) * 1000
}
