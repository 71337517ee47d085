import { expect, test } from 'vitest'
import { DAY, HOUR } from '#domain/time/units.ts'
import { allPeriods, START } from '../random-readings.ts'
import { storeWithPayout } from '../samples.ts'

const id = 'shop/payout'

test('data older than the user’s limit is deleted piece by piece, including its sums', () => {
  const store = storeWithPayout()
  for (let day = 0; day < 10; day += 1) store.readings.add(id, START + day * DAY, String(100 - day), false)
  const now = START + 370 * DAY
  expect(store.compaction.compact(now, 365, 2)).toBe(true)
  while (store.compaction.compact(now, 365, 2));
  expect(allPeriods(store).map(({ from }) => (from - START) / DAY)).toEqual([5, 6, 7, 8, 9])
  expect(store.hourlyTotals.between(id, 0, now).map(({ hour }) => (hour - START) / DAY)).toEqual([
    5, 6, 7, 8, 9
  ])
})

test('a balance period that ended within the limit is kept', () => {
  const store = storeWithPayout()
  store.readings.add(id, START, '5', true)
  store.readings.add(id, START + 10 * DAY, '5', true)
  store.readings.add(id, START + 10 * DAY + HOUR, '6', true)
  store.compaction.compact(START + 370 * DAY, 365, 100)
  expect(allPeriods(store)).toHaveLength(2)
})

test('a wallet’s last reading is never deleted, even if a clock set back made it the oldest', () => {
  const store = storeWithPayout()
  store.readings.add(id, START + DAY, '5', true)
  store.readings.add(id, START, '4', true)
  store.compaction.compact(START + 1000 * DAY, 365, 100)
  expect(store.wallets.forAccount('shop')[0]).toMatchObject({ amount: '4', readAt: START })
  expect(allPeriods(store)).toHaveLength(1)
})
