import { expect, test } from 'vitest'
import { minutesOf, momentOn, writtenDay } from '../../../../renderer/state/day-input.ts'
import { NOW } from '../samples.ts'

test('a moment is written as a day and a time, and read back', () => {
  expect([writtenDay(NOW), minutesOf(NOW)]).toEqual(['2025-11-21', 14 * 60 + 32])
  expect(momentOn('2025-11-21', 14 * 60 + 32)).toBe(NOW)
})

test.each(['', '2025-11', 'today'])('%j is no day', day => {
  expect(momentOn(day, 0)).toBeNull()
})
