import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import { allPeriods, randomReadings, START, storeWithReadings } from '../random-readings.ts'
import { storeWithPayout } from '../samples.ts'

const id = 'shop/payout'
const hoursIn = (store: Store) => store.hourlyTotals.between(id, 0, Number.MAX_SAFE_INTEGER)
const period = (minute: number, amount: string, afterGap = false): BalancePeriod => ({
  from: START + minute * MINUTE,
  until: START + minute * MINUTE,
  amount,
  afterGap
})

test('imported readings take their place in time, with the same sums as if read here', () => {
  const store = storeWithPayout()
  store.readings.add(id, START + 100 * MINUTE, '70', false)
  store.readings.add(id, START + 300 * MINUTE, '40', false)
  const file = [period(30, '100', true), period(40, '90'), period(200, '60', true), period(400, '10', true)]
  expect(store.backfill.countNew(id, file)).toEqual({ added: 4, known: 0 })
  expect(allPeriods(store)).toHaveLength(2)
  expect(store.backfill.merge(id, file)).toEqual({ added: 4, known: 0 })
  expect(allPeriods(store).map(({ amount }) => amount)).toEqual(['100', '90', '70', '60', '40', '10'])
  expect(store.wallets.forAccount('shop')[0]).toMatchObject({ amount: '10' })
  expect(
    hoursIn(store).map(({ hour, spent, seen }) => [(hour - START) / HOUR, spent, seen / MINUTE])
  ).toEqual([
    [0, '10', 10],
    [1, '20', 0],
    [3, '10', 0],
    [5, '20', 0],
    [6, '30', 0]
  ])
  expect(store.backfill.merge(id, file)).toEqual({ added: 0, known: 4 })
})

test('importing an export into a new wallet restores everything, and importing again adds nothing', () => {
  fc.assert(
    fc.property(randomReadings(false), all => {
      const { store } = storeWithReadings(all)
      const file = allPeriods(store)
      const other = storeWithPayout()
      expect(other.backfill.merge(id, file)).toEqual({ added: file.length, known: 0 })
      expect(allPeriods(other)).toEqual(file)
      expect(hoursIn(other)).toEqual(hoursIn(store))
      expect(store.backfill.merge(id, file).added).toBe(0)
      expect(other.backfill.merge(id, file).added).toBe(0)
      store.close()
      other.close()
    })
  )
})

test('a missing period is filled from a complete export', () => {
  fc.assert(
    fc.property(randomReadings(false), fc.nat(120), fc.nat(120), (all, a, b) => {
      const { store } = storeWithReadings(all)
      const file = allPeriods(store)
      const [from, until] = [Math.min(a, b), Math.max(a, b) + 1]
      const other = storeWithPayout()
      other.backfill.merge(id, file.slice(0, from))
      const rest = file.slice(until)
      if (rest[0]) other.backfill.merge(id, [{ ...rest[0], afterGap: true }, ...rest.slice(1)])
      other.backfill.merge(id, file)
      expect(allPeriods(other)).toEqual(file)
      expect(hoursIn(other)).toEqual(hoursIn(store))
      store.close()
      other.close()
    })
  )
})

test('an export with a clock set back adds nothing to its own wallet', () => {
  fc.assert(
    fc.property(randomReadings(true), all => {
      const { store } = storeWithReadings(all)
      const [file, hours] = [allPeriods(store), hoursIn(store)]
      expect(store.backfill.merge(id, file)).toEqual({ added: 0, known: file.length })
      expect(hoursIn(store)).toEqual(hours)
      store.close()
    })
  )
})

test('thinned readings are not filled up again, and their sums stay', () => {
  fc.assert(
    fc.property(randomReadings(false), all => {
      const { store, end } = storeWithReadings(all)
      const [file, hours] = [allPeriods(store), hoursIn(store)]
      while (store.compaction.compact(end + 200 * DAY, null, 100));
      store.backfill.merge(id, file)
      expect(hoursIn(store)).toEqual(hours)
      store.close()
    })
  )
})

test('merging into an unknown wallet fails', () => {
  const store = storeWithPayout()
  expect(() => store.backfill.merge('shop/none', [period(1, '5')])).toThrow('no such wallet')
  expect(store.backfill.merge(id, [])).toEqual({ added: 0, known: 0 })
})
