import { expect, test } from 'vitest'
import { DAY, HOUR } from '#domain/time/units.ts'
import { START } from '../random-readings.ts'
import { storeWithPayout } from '../samples.ts'

const id = 'shop/payout'

test('the last top-up is the last rise, with its exact amount', () => {
  const store = storeWithPayout()
  expect(store.topUps.last(id)).toBeNull()
  for (const [at, amount] of [
    [START, '10.50'],
    [START + 1000, '9007199254740993.75'],
    [START + 2000, '5'],
    [START + 3000, '5.25'],
    [START + 5 * HOUR, '1']
  ] as const)
    store.readings.add(id, at, amount, true)
  expect(store.topUps.last(id)).toEqual({ at: START + 3000, amount: '0.25' })
})

test('a rise at the very beginning of an hour is found', () => {
  const store = storeWithPayout()
  store.readings.add(id, START - 1000, '1', true)
  store.readings.add(id, START, '4', true)
  expect(store.topUps.last(id)).toEqual({ at: START, amount: '3' })
})

test('where readings were thinned it is the whole hour’s rises', () => {
  const store = storeWithPayout()
  const amounts = ['20', '10', '15', '12', '30', '5', '25', '24']
  for (const [minute, amount] of amounts.entries())
    store.readings.add(id, START + minute * 60_000, amount, true)
  while (store.compaction.compact(START + 100 * DAY, null, 10));
  expect(store.topUps.last(id)).toEqual({ at: START, amount: '43' })
})
