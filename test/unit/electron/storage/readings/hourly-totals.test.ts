import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { allPeriods, randomReadings, START, storeWithReadings } from '../random-readings.ts'
import { storeWithPayout } from '../samples.ts'

const id = 'shop/payout'
const ALWAYS = [id, 0, Number.MAX_SAFE_INTEGER] as const

test('each reading adds spending, top-ups and observed time to its hour', () => {
  const store = storeWithPayout()
  store.readings.add(id, 50 * MINUTE, '100.10', false)
  store.readings.add(id, 65 * MINUTE, '90', true)
  store.readings.add(id, 70 * MINUTE, '95', true)
  store.readings.add(id, 75 * MINUTE, '95', true)
  store.readings.add(id, 3 * HOUR, '80', false)
  expect(store.hourlyTotals.between(...ALWAYS)).toEqual([
    { hour: 0, spent: '0', toppedUp: '0', seen: 10 * MINUTE },
    { hour: HOUR, spent: '10.1', toppedUp: '5', seen: 15 * MINUTE },
    { hour: 3 * HOUR, spent: '15', toppedUp: '0', seen: 0 }
  ])
  expect(store.hourlyTotals.between(id, 1, 3 * HOUR).map(({ hour }) => hour)).toEqual([HOUR])
})

test('hours belong to the requested wallet', () => {
  const store = storeWithPayout()
  expect(store.hourlyTotals.between('shop/none', 0, 9 * HOUR)).toEqual([])
})

test('for random readings the sums match all falls, rises and observed times', () => {
  fc.assert(
    fc.property(randomReadings(true), all => {
      const { store } = storeWithReadings(all)
      const model = new Map<number, { spent: number; toppedUp: number; seen: number }>()
      const note = (at: number, key: 'spent' | 'toppedUp' | 'seen', more: number) => {
        const hour = Math.floor(at / HOUR)
        const known = model.get(hour) ?? { spent: 0, toppedUp: 0, seen: 0 }
        model.set(hour, { ...known, [key]: known[key] + more })
      }
      let [at, before] = [START + (all[0]?.after ?? 0) * MINUTE, all[0]?.cents ?? 0]
      for (const { after, cents, continuous } of all.slice(1)) {
        for (let minute = 0; continuous && minute < after; minute += 1)
          note(at + minute * MINUTE, 'seen', MINUTE)
        at += after * MINUTE
        if (cents !== before) note(at, cents < before ? 'spent' : 'toppedUp', Math.abs(cents - before))
        before = cents
      }
      const hours = store.hourlyTotals
        .between(...ALWAYS)
        .map(({ hour, spent, toppedUp, seen }) => [
          hour / HOUR,
          { spent: Math.round(Number(spent) * 100), toppedUp: Math.round(Number(toppedUp) * 100), seen }
        ])
      expect(hours).toEqual([...model].sort(([a], [b]) => a - b))
      expect(allPeriods(store).length).toBeLessThanOrEqual(all.length)
      store.close()
    })
  )
})
