import { expect, test } from 'vitest'
import { observedSpans, paceFactor, recentPace } from '#domain/forecast/recent-pace.ts'
import type { UsualPace } from '#domain/forecast/usual-pace.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { fallingBalance, hoursOfSpending, monday, repeatedFall, usualOf } from '../forecast-samples.ts'

const usual = usualOf(hoursOfSpending(5, (hour, day) => 50 + ((hour * 5 + day * 11) % 20))) as UsualPace
const start = monday + 5 * DAY
const factor = (falls: readonly number[]) =>
  paceFactor(usual, observedSpans(fallingBalance(start, 100_000, falls)), start + falls.length * (HOUR / 6))

test('usual spending gives a factor of one, more spending a higher one, less a lower one', () => {
  expect(factor(repeatedFall(72, 10))).toBeCloseTo(1, 1)
  expect(factor(repeatedFall(72, 30))).toBeGreaterThan(2)
  expect(factor(repeatedFall(72, 1))).toBeLessThan(0.5)
  expect(factor([])).toBe(1)
})

test('one large payment does not count as a busy day', () => {
  expect(factor([...repeatedFall(71, 10), 40_000])).toBeLessThan(1.5)
})

test('a top-up does not count as a calm day', () => {
  const calm = factor([...repeatedFall(30, 10), ...repeatedFall(42, 10)])
  expect(factor([...repeatedFall(30, 10), -50_000, ...repeatedFall(42, 10)])).toBeCloseTo(calm, 1)
})

test('the last hours alone give a plain pace', () => {
  const { perHour, grain } = recentPace(
    observedSpans(fallingBalance(start, 10_000, repeatedFall(30, 10))),
    start + 5 * HOUR
  )
  expect(perHour).toBeCloseTo(60)
  expect(grain).toBeCloseTo(10)
  expect(recentPace([], start)).toEqual({ perHour: 0, grain: 0 })
})
