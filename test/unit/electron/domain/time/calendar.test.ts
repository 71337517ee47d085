import { expect, test } from 'vitest'
import { daysIn, isValidDateTime, utcMillis } from '#domain/time/calendar.ts'

const noon = { year: 2026, month: 11, day: 21, hour: 12, minute: 0, second: 0, millisecond: 0 }

test('knows leap years', () => {
  expect([2023, 2024, 2100, 2000].map(year => daysIn(year, 2))).toEqual([28, 29, 28, 29])
})

test.each([
  { month: 0 },
  { month: 13 },
  { day: 0 },
  { day: 31 },
  { hour: 24 },
  { minute: 60 },
  { second: 60 },
  { year: 1969 }
])('there is no such date or time: %o', wrong => {
  expect(isValidDateTime(noon)).toBe(true)
  expect(isValidDateTime({ ...noon, ...wrong })).toBe(false)
})

test('converts to UTC', () => {
  expect(new Date(utcMillis(noon)).toISOString()).toBe('2026-11-21T12:00:00.000Z')
})
