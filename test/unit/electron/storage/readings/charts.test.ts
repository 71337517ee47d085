import fc from 'fast-check'
import { expect, test } from 'vitest'
import { downsample } from '#domain/readings/downsample.ts'
import { DAY } from '#domain/time/units.ts'
import { randomReadings, START, storeWithReadings } from '../random-readings.ts'
import { storeWithPayout } from '../samples.ts'

const id = 'shop/payout'

test('a chart begins with the balance in force and keeps the ends and extremes of each part', () => {
  const store = storeWithPayout()
  const amounts = ['50', '9007199254740993.01', '7', '8', '6.50', '7.5', '4']
  for (const [index, amount] of amounts.entries()) store.readings.add(id, 1000 + index, amount, true)
  expect(store.charts.get(id, 1001, 1011, 4).map(({ amount }) => amount)).toEqual([
    '9007199254740993.01',
    '7',
    '8',
    '6.50',
    '7.5',
    '4'
  ])
  expect(store.charts.get(id, 999, 1020, 1).map(({ amount }) => amount)).toEqual([
    '50',
    '9007199254740993.01',
    '4'
  ])
  expect(store.charts.get(id, 0, 999, 300)).toEqual([])
  expect(store.charts.get('shop/none', 0, 9999, 300)).toEqual([])
})

test('readings outdated by a clock set back are not extremes', () => {
  const store = storeWithPayout()
  for (const [at, amount] of [
    [1000, '5'],
    [1006, '99'],
    [1003, '7'],
    [1004, '6']
  ] as const)
    store.readings.add(id, at, amount, true)
  expect(store.charts.get(id, 999, 1010, 1).map(({ amount }) => amount)).toEqual(['5', '7', '6'])
})

test('a chart equals the thinned balance periods, even with gaps and clocks set back', () => {
  fc.assert(
    fc.property(
      randomReadings(true),
      fc.integer({ min: 0, max: DAY }),
      fc.integer({ min: 1, max: 3 * DAY }),
      fc.integer({ min: 1, max: 40 }),
      (all, start, length, points) => {
        const { store } = storeWithReadings(all)
        const [since, until] = [START + start, START + start + length]
        const stretches = store.readings.periods(id, since, until)
        const isInForce = (stretches[0]?.from ?? since + 1) <= since
        const width = Math.ceil(length / points)
        const rest = downsample(stretches.slice(Number(isInForce)), from =>
          Math.floor((from - since - 1) / width)
        )
        expect(store.charts.get(id, since, until, points)).toEqual([
          ...(isInForce ? stretches.slice(0, 1) : []),
          ...rest
        ])
        store.close()
      }
    )
  )
})
