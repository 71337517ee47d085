import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stretch } from '../../../../electron/domain/stretch.ts'
import type { Store } from '../../../../electron/storage/store.ts'
import { DAY, everything, HOUR, MINUTE, reads, START, storeOf } from './random-readings.ts'
import { storeWithPayout } from './samples.ts'

const id = 'shop/payout'
const hoursIn = (store: Store) => store.hours.between(id, 0, Number.MAX_SAFE_INTEGER)

function compact(store: Store, now: number, budget = 50, keepDays: number | null = null): number {
  let pieces = 1
  while (store.compaction.compact(now, keepDays, budget)) pieces += 1
  return pieces
}

/** The buckets of an age, as lists of what arrived in them. */
function buckets(stretches: readonly Stretch[], length: number): Map<number, Stretch[]> {
  const found = new Map<number, Stretch[]>()
  for (const stretch of stretches) {
    const bucket = Math.floor(stretch.from / length)
    found.set(bucket, [...(found.get(bucket) ?? []), stretch])
  }
  return found
}

const ends = (stretches: readonly Stretch[]) => {
  const amounts = stretches.map(({ amount }) => Number(amount))
  return [stretches[0]?.from, stretches.at(-1)?.from, Math.min(...amounts), Math.max(...amounts)]
}

test('whenever it runs, ends, extremes, gaps, the newest readings and all sums stay', () => {
  const days = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(reads(false), days, fc.integer({ min: 1, max: 60 }), (all, times, budget) => {
      const { store, end } = storeOf(all)
      const before = everything(store)
      const [hours, wallet] = [hoursIn(store), store.wallets('shop')]
      for (const time of times) compact(store, end + time * DAY, budget)
      const now = end + Math.max(...times) * DAY
      const after = everything(store)
      const [hourly, daily] = [now - 90 * DAY, now - 730 * DAY]
      for (const [length, from, until] of [
        [HOUR, daily, hourly],
        [DAY, 0, daily]
      ] as const) {
        const kept = buckets(after, length)
        for (const [bucket, was] of buckets(before, length)) {
          const [start, close] = [bucket * length, (bucket + 1) * length]
          if (start < from || close > until) continue
          const is = kept.get(bucket) ?? []
          expect(ends(is)).toEqual(ends(was))
          expect(is.length).toBeLessThanOrEqual(4)
          for (const [index, { from: since }] of is.entries()) {
            const previous = is[index - 1]?.from ?? Number.NEGATIVE_INFINITY
            const missed = was.some(one => one.afterGap && one.from > previous && one.from <= since)
            expect(is[index]?.afterGap).toBe(missed)
          }
        }
      }
      const amounts = new Map(before.map(({ afterGap, ...rest }) => [rest.from, rest]))
      for (const { afterGap, ...rest } of after) expect(rest).toEqual(amounts.get(rest.from))
      const isNew = ({ from }: Stretch) => from >= hourly
      expect(after.filter(isNew)).toEqual(before.filter(isNew))
      expect(hoursIn(store)).toEqual(hours)
      expect(store.wallets('shop')).toEqual(wallet)
      compact(store, now)
      expect(everything(store)).toEqual(after)
      store.close()
    })
  )
})

test('a clock that was set back changes nothing of what is promised', () => {
  fc.assert(
    fc.property(reads(true), fc.integer({ min: 1, max: 60 }), (all, budget) => {
      const { store, end } = storeOf(all)
      const [before, hours, wallet] = [everything(store), hoursIn(store), store.wallets('shop')]
      compact(store, end + 500 * DAY, budget)
      const kept = buckets(everything(store), HOUR)
      for (const [bucket, was] of buckets(before, HOUR))
        expect(ends(kept.get(bucket) ?? [])).toEqual(ends(was))
      expect(hoursIn(store)).toEqual(hours)
      expect(store.wallets('shop')).toEqual(wallet)
      store.close()
    })
  )
})

/** A reading a minute for so many hours from the start. */
function busy(hours: number): Store {
  const store = storeWithPayout()
  store.transaction(() => {
    for (let minute = 0; minute < hours * 60; minute += 1)
      store.readings.add(id, START + minute * MINUTE, String(minute % 7), true)
  })
  return store
}

test('it works in pieces no larger than asked for, but for an hour at least', () => {
  const store = busy(10)
  expect(compact(store, START + 100 * DAY, 60)).toBeGreaterThanOrEqual(10)
  expect(everything(store).length).toBeLessThanOrEqual(40)
})

test('a piece that fails half-way loses nothing', () => {
  const store = busy(3)
  const before = everything(store)
  const work = () => {
    store.compaction.compact(START + 100 * DAY, null, 1000)
    throw new Error('killed')
  }
  expect(() => store.transaction(work)).toThrow('killed')
  expect(everything(store)).toEqual(before)
  expect(store.thinned.before(id)).toBeNull()
})

test('it is said before when readings were thinned, and nothing where none were', () => {
  const store = storeWithPayout()
  for (let hour = 0; hour < 5; hour += 1) store.readings.add(id, START + hour * HOUR, String(hour), true)
  compact(store, START + 200 * DAY)
  expect(store.thinned.before(id)).toBeNull()
  const thinned = busy(3)
  compact(thinned, START + 90 * DAY + 2 * HOUR + MINUTE)
  expect(thinned.thinned.before(id)).toBe(START + 2 * HOUR)
  expect(thinned.thinned.before('shop/none')).toBeNull()
})

test('readings that come in later than they are old are thinned as well', () => {
  const store = busy(1)
  compact(store, START + 100 * DAY)
  const older = Array.from(
    { length: 60 },
    (_, minute) => [START - HOUR + minute * MINUTE, String(minute % 7)] as const
  )
  store.readings.prepend(id, older)
  compact(store, START + 100 * DAY)
  expect(everything(store).length).toBeLessThanOrEqual(8)
})
