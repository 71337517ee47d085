import { expect, test } from 'vitest'
import { averageDailySpending } from '#domain/readings/daily-spending.ts'
import { HOUR } from '#domain/time/units.ts'

const spent = (...readings: readonly (readonly [hour: number, amount: string])[]) =>
  averageDailySpending(readings.map(([hour, amount]) => [hour * HOUR, amount]))

test('less than a day of readings gives no average', () => {
  expect(spent()).toBeNull()
  expect(spent([0, '900'], [23, '100'])).toBeNull()
})

test('falls are summed, top-ups are not', () => {
  expect(spent([0, '900'], [6, '700'], [12, '5700'], [24, '5600'])).toBe('300')
})

test('only the most recent whole days count', () => {
  expect(spent([0, '900'], [10, '800'], [36, '750.50'])).toBe('49.5')
  expect(spent([0, '900'], [12, '800'], [48, '750'])).toBe('75')
})

test('at most seven days count', () => {
  expect(spent([0, '9000'], [1, '5000'], [24, '1400'], [25, '1393'], [192, '1393'])).toBe('1')
})

test('amounts are summed exactly and the average is rounded to eight decimals', () => {
  expect(spent([0, '0.3'], [12, '0.2'], [24, '0.1'])).toBe('0.2')
  expect(spent([0, '10'], [30, '9'], [72, '9'])).toBe('0.33333333')
})

test('a wallet that spends nothing spends zero', () => {
  expect(spent([0, '900'], [24, '900'])).toBe('0')
})
