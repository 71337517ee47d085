import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  correctionFactor,
  grainOf,
  hourOfDayRates,
  outlierLimit,
  swingOf
} from '#domain/forecast/hour-of-day-rates.ts'

const days = (count: number, spentAt: (hour: number) => number, known = 1) => {
  const indices = Array.from({ length: count * 24 }, (_, index) => index)
  return {
    from: 0,
    spent: Float64Array.from(indices, index => spentAt(index % 24)),
    known: new Float64Array(count * 24).fill(known),
    slots: Uint8Array.from(indices, index => index % 168),
    limit: Number.POSITIVE_INFINITY
  }
}
const market = (hour: number) => (hour === 10 ? 100 : 10)

test('one large payment counts as at most three ordinary ones', () => {
  expect(outlierLimit([10, 10, 12, 10, 5000])).toBe(36)
  expect(outlierLimit([10, 5000])).toBe(Number.POSITIVE_INFINITY)
})

test('variation that chance explains is no swing', () => {
  expect(swingOf([{ spent: 110, expected: 100 }], 10)).toBe(0)
  expect(swingOf([{ spent: 300, expected: 100 }], 10)).toBeCloseTo(3.9)
  expect(swingOf([], 10)).toBe(0)
})

test('a factor follows the observed ratio more closely the more evidence there is', () => {
  expect(correctionFactor({ spent: 20, expected: 10 }, 0.5, 10)).toBeCloseTo(20 / 15)
  expect(correctionFactor({ spent: 2000, expected: 1000 }, 0.5, 10)).toBeCloseTo(1.98, 2)
  expect(correctionFactor({ spent: 0, expected: 0 }, 0, 0)).toBe(1)
})

test('a factor lies between one and the observed ratio', () => {
  const amount = fc.integer({ min: 1, max: 10_000 })
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.double({ min: 0, max: 3, noNaN: true }),
      amount,
      (spent, expected, swing, grain) => {
        const ratio = spent / expected
        const factor = correctionFactor({ spent, expected }, swing, grain)
        expect(factor).toBeGreaterThanOrEqual(Math.min(1, ratio) - 1e-9)
        expect(factor).toBeLessThanOrEqual(Math.max(1, ratio) + 1e-9)
      }
    )
  )
})

test('hours that are always the same have no grain, and each hour of the day has its own rate', () => {
  const some = days(4, market)
  expect(grainOf(days(4, () => 10))).toBe(0)
  const rates = hourOfDayRates(some, 0)
  expect(rates).toHaveLength(168)
  expect(rates[10]).toBeCloseTo(100)
  expect(rates[34]).toBeCloseTo(100)
  expect(rates[35]).toBeCloseTo(10)
})

test('the coarser the payments, the closer the rates are to each other', () => {
  const spread = (grain: number) => {
    const rates = hourOfDayRates(days(4, market), grain)
    return (rates[10] ?? 0) / (rates[35] ?? 1)
  }
  expect(spread(2000)).toBeLessThan(spread(20))
  expect(spread(2000)).toBeGreaterThanOrEqual(1)
})

test('a half-known hour stands for a whole one', () => {
  expect(
    hourOfDayRates(
      days(4, () => 30, 0.5),
      0
    )[7]
  ).toBeCloseTo(60)
})

test('the grain measures how much single payments dominate an hour', () => {
  // Either nothing or one payment of 100 in an hour: the variance is half the mean times 100.
  const lumpy = days(28, () => 0)
  for (const index of lumpy.spent.keys()) lumpy.spent[index] = ((index % 168) * 7) % 13 < 6 ? 100 : 0
  expect(grainOf(lumpy)).toBeGreaterThan(25)
  expect(grainOf(days(0, () => 0))).toBe(0)
})
