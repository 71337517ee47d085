import { expect, test } from 'vitest'
import { nextTryAt } from '#domain/recipients/retry.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'

const FIRST = Date.parse('2026-11-27T11:20:00Z')

test.each([
  [0, 30_000],
  [30_000, 2 * MINUTE],
  [9 * MINUTE, 10 * MINUTE],
  [30 * MINUTE, HOUR],
  [5 * HOUR, 5.5 * HOUR]
])('a try after %i ms is followed by one after %i', (since, next) => {
  expect(nextTryAt(FIRST, FIRST + since, null)).toBe(FIRST + next)
})

test.each([HOUR, 400 * DAY])('a clock that was set back by %i ms makes nobody wait for it', back => {
  const now = FIRST - back
  expect(nextTryAt(FIRST, now, null)).toBe(now + 30 * MINUTE)
})

test('a wait that is asked for is kept for a day at most', () => {
  expect(nextTryAt(FIRST, FIRST, FIRST + HOUR)).toBe(FIRST + HOUR)
  expect(nextTryAt(FIRST, FIRST, FIRST + 90 * DAY)).toBe(FIRST + DAY)
})
