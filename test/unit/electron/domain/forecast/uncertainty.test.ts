import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedForBound, rangeAround, type Uncertainty } from '#domain/forecast/uncertainty.ts'

const share = fc.double({ min: 0, max: 2, noNaN: true })
const scatters: fc.Arbitrary<Uncertainty> = fc.record({
  grain: fc.double({ min: 0, max: 5000, noNaN: true }),
  swing: share,
  doubt: share,
  perDay: fc.double({ min: 0, max: 1e6, noNaN: true })
})
const money = fc.double({ min: 0.01, max: 1e9, noNaN: true })

test('the range is empty if nothing is expected', () => {
  expect(rangeAround({ grain: 1, swing: 1, doubt: 1, perDay: 1 }, 0)).toEqual({ least: 0, most: 0 })
})

test('the range encloses the expected amount and grows with it', () => {
  fc.assert(
    fc.property(
      scatters,
      money,
      fc.double({ min: 1.001, max: 10, noNaN: true }),
      (scatter, expected, factor) => {
        const { least, most } = rangeAround(scatter, expected)
        expect(least).toBeLessThanOrEqual(expected)
        expect(most).toBeGreaterThanOrEqual(expected)
        const more = rangeAround(scatter, expected * factor)
        expect(more.least).toBeGreaterThanOrEqual(least)
        expect(more.most).toBeGreaterThanOrEqual(most)
      }
    )
  )
})

test('the expected amount can be recovered from either end of the range', () => {
  fc.assert(
    fc.property(scatters, money, (scatter, amount) => {
      for (const side of ['least', 'most'] as const) {
        const found = rangeAround(scatter, expectedForBound(scatter, side, amount))[side]
        expect(Math.abs(found / amount - 1)).toBeLessThan(1e-6)
      }
    })
  )
})
