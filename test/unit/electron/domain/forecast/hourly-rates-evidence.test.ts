import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correctionFactor, outlierLimit, swingOf } from '#domain/forecast/hourly-rates.ts'

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
