import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { downsample } from '#domain/readings/downsample.ts'

const period = (from: number, amount: string, afterGap = false): BalancePeriod => ({
  from,
  until: from,
  amount,
  afterGap
})
const tens = (from: number) => Math.floor(from / 10)

test('keeps the first, last, lowest and highest of each bucket', () => {
  const kept = downsample(
    ['50', '60', '99', '10', '70', '10.00', '99.0', '40'].map((amount, from) => period(from, amount)),
    tens
  )
  expect(kept.map(({ from }) => from)).toEqual([0, 2, 3, 7])
})

test('compares amounts beyond floating-point precision', () => {
  const amounts = ['.02', '.03', '.02', '.01', '.02'].map(cents => `9007199254740993${cents}`)
  const kept = downsample(
    amounts.map((amount, from) => period(from, amount)),
    tens
  )
  expect(kept.map(({ from }) => from)).toEqual([0, 1, 3, 4])
})

test('a gap before a dropped period moves to the next kept one', () => {
  const kept = downsample(
    [period(0, '5'), period(1, '5'), period(2, '5', true), period(3, '5'), period(4, '9'), period(5, '7')],
    tens
  )
  expect(kept.map(({ afterGap, from }) => [from, afterGap])).toEqual([
    [0, false],
    [4, true],
    [5, false]
  ])
})

test('thinning twice changes nothing, and thinning by day gives the same with or without thinning by hour first', () => {
  const stretches = fc
    .uniqueArray(fc.nat(400), { minLength: 1, maxLength: 80 })
    .chain(times =>
      fc.tuple(
        ...times
          .sort((a, b) => a - b)
          .map(from =>
            fc
              .tuple(fc.integer({ min: -20, max: 20 }), fc.boolean())
              .map(([n, gap]) => period(from, String(n), gap))
          )
      )
    )
  const hundreds = (from: number) => Math.floor(from / 100)
  fc.assert(
    fc.property(stretches, all => {
      const once = downsample(all, tens)
      expect(downsample(once, tens)).toEqual(once)
      expect(downsample(once, hundreds)).toEqual(downsample(all, hundreds))
    })
  )
})
