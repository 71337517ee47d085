import { expect, test } from 'vitest'
import { type QuietHours, quietUntil } from '#domain/alerts/quiet-hours.ts'
import type { LocalTime } from '#domain/time/local-time.ts'
import { nairobi, newYork, paris } from '../zones.ts'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
const nights: QuietHours = {
  enabled: true,
  from: 22 * 60,
  to: 7 * 60,
  days: everyDay,
  criticalComesThrough: false
}

/** The end of the quiet hours in force at this moment, in UTC; null if there are none. */
function endOf(quiet: QuietHours, at: string, localTime: LocalTime): string | null {
  const until = quietUntil(quiet, Date.parse(at), localTime)
  return until === null ? null : new Date(until).toISOString().replace(':00.000Z', 'Z')
}

test('quiet hours wrap midnight', () => {
  expect(endOf(nights, '2026-11-18T22:00+03:00', nairobi)).toBe('2026-11-19T04:00Z')
  expect(endOf(nights, '2026-11-19T06:59:59+03:00', nairobi)).toBe('2026-11-19T04:00Z')
  expect(endOf(nights, '2026-11-19T07:00+03:00', nairobi)).toBeNull()
  expect(endOf(nights, '2026-11-19T21:59:59+03:00', nairobi)).toBeNull()
})

test('quiet hours within a day end that day', () => {
  const noon = { ...nights, from: 12 * 60, to: 14 * 60 + 30 }
  expect(endOf(noon, '2026-11-18T12:00+03:00', nairobi)).toBe('2026-11-18T11:30Z')
  expect(endOf(noon, '2026-11-18T14:30+03:00', nairobi)).toBeNull()
})

test('a quiet period belongs to the day on which it begins', () => {
  const friday = { ...nights, days: [5] }
  expect(endOf(friday, '2026-11-21T03:00+03:00', nairobi)).toBe('2026-11-21T04:00Z')
  expect(endOf(friday, '2026-11-20T03:00+03:00', nairobi)).toBeNull()
  expect(endOf(friday, '2026-11-21T23:00+03:00', nairobi)).toBeNull()
})

test('adjoining quiet periods count as one', () => {
  const weekend = { ...nights, from: 0, to: 0, days: [6, 0] }
  expect(endOf(weekend, '2026-11-21T10:00+03:00', nairobi)).toBe('2026-11-22T21:00Z')
})

test('a night shortened by daylight saving ends at the set local time', () => {
  expect(endOf(nights, '2026-03-28T23:00+01:00', paris)).toBe('2026-03-29T05:00Z')
  expect(endOf(nights, '2026-03-07T23:00-05:00', newYork)).toBe('2026-03-08T11:00Z')
})

test('a night lengthened by daylight saving ends at the set local time', () => {
  expect(endOf(nights, '2026-10-24T23:00+02:00', paris)).toBe('2026-10-25T06:00Z')
  expect(endOf(nights, '2026-10-31T23:00-04:00', newYork)).toBe('2026-11-01T12:00Z')
})

test('if the clock skips the end, quiet hours end at the skip', () => {
  const skipped = { ...nights, to: 2 * 60 + 30 }
  expect(endOf(skipped, '2026-03-28T23:00+01:00', paris)).toBe('2026-03-29T01:00Z')
})

test('disabled quiet hours are never quiet', () => {
  expect(endOf({ ...nights, enabled: false }, '2026-11-18T23:00+03:00', nairobi)).toBeNull()
})
