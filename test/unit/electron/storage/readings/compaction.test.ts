import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import { allPeriods, randomReadings, START, storeWithReadings } from '../random-readings.ts'
import { storeWithPayout } from '../samples.ts'

const id = 'shop/payout'
const hoursIn = (store: Store) => store.hourlyTotals.between(id, 0, Number.MAX_SAFE_INTEGER)

function compact(store: Store, now: number, budget = 50, keepDays: number | null = null): number {
  let pieces = 1
  while (store.compaction.compact(now, keepDays, budget)) pieces += 1
  return pieces
}

/** The balance periods grouped by buckets of this length. */
function buckets(stretches: readonly BalancePeriod[], length: number): Map<number, BalancePeriod[]> {
  const found = new Map<number, BalancePeriod[]>()
  for (const period of stretches) {
    const bucket = Math.floor(period.from / length)
    found.set(bucket, [...(found.get(bucket) ?? []), period])
  }
  return found
}

const ends = (stretches: readonly BalancePeriod[]) => {
  const amounts = stretches.map(({ amount }) => Number(amount))
  return [stretches[0]?.from, stretches.at(-1)?.from, Math.min(...amounts), Math.max(...amounts)]
}

test('whenever it runs, it keeps ends, extremes, gaps, recent readings and all sums', () => {
  const days = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(randomReadings(false), days, fc.integer({ min: 1, max: 60 }), (all, times, budget) => {
      const { store, end } = storeWithReadings(all)
      const before = allPeriods(store)
      const [hours, wallet] = [hoursIn(store), store.wallets.forAccount('shop')]
      for (const time of times) compact(store, end + time * DAY, budget)
      const now = end + Math.max(...times) * DAY
      const after = allPeriods(store)
      const [hourly, daily] = [now - 90 * DAY, now - 730 * DAY]
      for (const [length, from, until] of [
        [HOUR, daily, hourly],
        [DAY, 0, daily]
      ] as const) {
        const kept = buckets(after, length)
        for (const [bucket, original] of buckets(before, length)) {
          const [start, close] = [bucket * length, (bucket + 1) * length]
          if (start < from || close > until) continue
          const thinned = kept.get(bucket) ?? []
          expect(ends(thinned)).toEqual(ends(original))
          expect(thinned.length).toBeLessThanOrEqual(4)
          for (const [index, { from: since }] of thinned.entries()) {
            const previous = thinned[index - 1]?.from ?? Number.NEGATIVE_INFINITY
            const missed = original.some(one => one.afterGap && one.from > previous && one.from <= since)
            expect(thinned[index]?.afterGap).toBe(missed)
          }
        }
      }
      const amounts = new Map(before.map(({ afterGap, ...rest }) => [rest.from, rest]))
      for (const { afterGap, ...rest } of after) expect(rest).toEqual(amounts.get(rest.from))
      const isNew = ({ from }: BalancePeriod) => from >= hourly
      expect(after.filter(isNew)).toEqual(before.filter(isNew))
      expect(hoursIn(store)).toEqual(hours)
      expect(store.wallets.forAccount('shop')).toEqual(wallet)
      compact(store, now)
      expect(allPeriods(store)).toEqual(after)
      store.close()
    })
  )
})

test('it keeps the same guarantees when the clock was set back', () => {
  fc.assert(
    fc.property(randomReadings(true), fc.integer({ min: 1, max: 60 }), (all, budget) => {
      const { store, end } = storeWithReadings(all)
      const [before, hours, wallet] = [allPeriods(store), hoursIn(store), store.wallets.forAccount('shop')]
      compact(store, end + 500 * DAY, budget)
      const kept = buckets(allPeriods(store), HOUR)
      for (const [bucket, original] of buckets(before, HOUR))
        expect(ends(kept.get(bucket) ?? [])).toEqual(ends(original))
      expect(hoursIn(store)).toEqual(hours)
      expect(store.wallets.forAccount('shop')).toEqual(wallet)
      store.close()
    })
  )
})

/** A store with a reading every minute for this many hours from START. */
function storeWithMinuteReadings(hours: number): Store {
  const store = storeWithPayout()
  store.transaction(() => {
    for (let minute = 0; minute < hours * 60; minute += 1)
      store.readings.add(id, START + minute * MINUTE, String(minute % 7), true)
  })
  return store
}

test('works in pieces of the requested size, but at least an hour', () => {
  const store = storeWithMinuteReadings(10)
  expect(compact(store, START + 100 * DAY, 60)).toBeGreaterThanOrEqual(10)
  expect(allPeriods(store).length).toBeLessThanOrEqual(40)
})

test('a piece that fails half-way loses nothing', () => {
  const store = storeWithMinuteReadings(3)
  const before = allPeriods(store)
  const work = () => {
    store.compaction.compact(START + 100 * DAY, null, 1000)
    throw new Error('killed')
  }
  expect(() => store.transaction(work)).toThrow('killed')
  expect(allPeriods(store)).toEqual(before)
  expect(store.thinning.before(id)).toBeNull()
})

test('reports until when readings were thinned, and null if none were', () => {
  const store = storeWithPayout()
  for (let hour = 0; hour < 5; hour += 1) store.readings.add(id, START + hour * HOUR, String(hour), true)
  compact(store, START + 200 * DAY)
  expect(store.thinning.before(id)).toBeNull()
  const thinned = storeWithMinuteReadings(3)
  compact(thinned, START + 90 * DAY + 2 * HOUR + MINUTE)
  expect(thinned.thinning.before(id)).toBe(START + 2 * HOUR)
  expect(thinned.thinning.before('shop/none')).toBeNull()
})

test('old readings imported later are thinned too', () => {
  const store = storeWithMinuteReadings(1)
  compact(store, START + 100 * DAY)
  const older = Array.from(
    { length: 60 },
    (_, minute) => [START - HOUR + minute * MINUTE, String(minute % 7)] as const
  )
  store.readings.prepend(id, older)
  compact(store, START + 100 * DAY)
  expect(allPeriods(store).length).toBeLessThanOrEqual(8)
})
