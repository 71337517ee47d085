import { expect, test } from 'vitest'
import { firstMinute } from '#domain/time/local-time.ts'
import { nairobi } from '../zones.ts'

const at = Date.parse('2026-11-18T09:14:30+03:00')

test('the first minute is the next full one', () => {
  expect(firstMinute(at, nairobi, () => true)).toBe(Date.parse('2026-11-18T09:15:00+03:00'))
  expect(firstMinute(at + 30_000, nairobi, () => true)).toBe(Date.parse('2026-11-18T09:16:00+03:00'))
})

test('finds a minute on any weekday', () => {
  const found = firstMinute(at, nairobi, ({ weekday, minutes }) => weekday === 2 && minutes === 0)
  expect(found).toBe(Date.parse('2026-11-24T00:00:00+03:00'))
})

test('searches at most eight days', () => {
  const end = firstMinute(at, nairobi, () => false)
  expect(end - at).toBeLessThanOrEqual(8 * 24 * 60 * 60_000 + 60_000)
})
