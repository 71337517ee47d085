import type { LocalCalendar } from '#domain/time/local-date.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'

/** Time zones with every kind of clock change: none, by an hour, at midnight, backwards in summer, by half an hour, by a day. */
export const zones = [
  'Africa/Nairobi',
  'Europe/Paris',
  'America/New_York',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kolkata'
] as const

const formats = new Map<string, Intl.DateTimeFormat>()

/** "2026-11-27 07:30" on the clocks of a zone. */
export function written(at: number, zone: string): string {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    formats.set(zone, format)
  }
  return format.format(at)
}

/** A calendar that looks moments up on the zone's clocks, minute by minute: slow, and nothing like the one in use. */
export const calendarOf = (zone: string): LocalCalendar => ({
  dateOf: at => written(at, zone).slice(0, 10),
  momentOf(date, minutes) {
    const two = (part: number) => String(part).padStart(2, '0')
    const wanted = `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
    const noon = Date.parse(`${date}T12:00:00Z`)
    const starts = []
    for (let at = noon - 30 * HOUR; at < noon + 30 * HOUR; at += 30 * MINUTE) starts.push(at)
    // The first half hour that ends at or after the wanted time on that date, then its minutes.
    const near = starts.find(at => written(at + 30 * MINUTE - MINUTE, zone) >= wanted) ?? noon + DAY
    for (let at = near; at < near + 2 * HOUR; at += MINUTE) if (written(at, zone) >= wanted) return at
    return near
  }
})
