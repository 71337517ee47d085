import { expect, test } from 'vitest'
import { minutesOf, momentOn, writtenDay } from '#renderer/shared/time-text.ts'
import { NOW } from '../samples.ts'

test('a time is written as a day and a time of day, and parsed back', () => {
  expect([writtenDay(NOW), minutesOf(NOW)]).toEqual(['2025-11-21', 14 * 60 + 32])
  expect(momentOn('2025-11-21', 14 * 60 + 32)).toBe(NOW)
})

test.each(['', '2025-11', 'today'])('%j is not a day', day => {
  expect(momentOn(day, 0)).toBeNull()
})
