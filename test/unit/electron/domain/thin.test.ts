import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stretch } from '../../../../electron/domain/stretch.ts'
import { thin } from '../../../../electron/domain/thin.ts'

const stretch = (from: number, amount: string, afterGap = false): Stretch => ({
  from,
  until: from,
  amount,
  afterGap
})
const tens = (from: number) => Math.floor(from / 10)

test('of each bucket the first, the last, the least and the most stay', () => {
  const kept = thin(
    ['50', '60', '99', '10', '70', '10.00', '99.0', '40'].map((amount, from) => stretch(from, amount)),
    tens
  )
  expect(kept.map(({ from }) => from)).toEqual([0, 2, 3, 7])
})

test('the least and the most are told apart beyond what a floating-point number can', () => {
  const amounts = ['.02', '.03', '.02', '.01', '.02'].map(cents => `9007199254740993${cents}`)
  const kept = thin(
    amounts.map((amount, from) => stretch(from, amount)),
    tens
  )
  expect(kept.map(({ from }) => from)).toEqual([0, 1, 3, 4])
})

test('a gap before one that is left out is before the next that is kept', () => {
  const kept = thin(
    [
      stretch(0, '5'),
      stretch(1, '5'),
      stretch(2, '5', true),
      stretch(3, '5'),
      stretch(4, '9'),
      stretch(5, '7')
    ],
    tens
  )
  expect(kept.map(({ afterGap, from }) => [from, afterGap])).toEqual([
    [0, false],
    [4, true],
    [5, false]
  ])
})

test('thinning again changes nothing, and by the day the same stays whether or not it was by the hour before', () => {
  const stretches = fc
    .uniqueArray(fc.nat(400), { minLength: 1, maxLength: 80 })
    .chain(times =>
      fc.tuple(
        ...times
          .sort((a, b) => a - b)
          .map(from =>
            fc
              .tuple(fc.integer({ min: -20, max: 20 }), fc.boolean())
              .map(([n, gap]) => stretch(from, String(n), gap))
          )
      )
    )
  const hundreds = (from: number) => Math.floor(from / 100)
  fc.assert(
    fc.property(stretches, all => {
      const once = thin(all, tens)
      expect(thin(once, tens)).toEqual(once)
      expect(thin(once, hundreds)).toEqual(thin(all, hundreds))
    })
  )
})
