import fc from 'fast-check'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import { storeWithPayout } from './samples.ts'

export const START = Date.parse('2026-01-01T00:00:00Z')

/** One reading: minutes after the previous one (negative if the clock was set back) and the balance in cents. */
export interface RandomReading {
  readonly after: number
  readonly cents: number
  readonly continuous: boolean
}

const usual = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 40 }))
const long = fc.integer({ min: 40, max: 20 * 24 * 60 })
const back = fc.integer({ min: -300, max: 0 })

export const randomReadings = (mayGoBack: boolean): fc.Arbitrary<RandomReading[]> =>
  fc.array(
    fc.record({
      after: fc.oneof(
        { weight: 20, arbitrary: usual },
        { weight: 2, arbitrary: long },
        { weight: mayGoBack ? 1 : 0, arbitrary: back }
      ),
      cents: fc.integer({ min: -3, max: 12 }),
      continuous: fc.boolean()
    }),
    { minLength: 1, maxLength: 120 }
  )

/** A store with these readings of shop/payout. */
export function storeWithReadings(all: readonly RandomReading[]): { store: Store; end: number } {
  const store = storeWithPayout()
  let at = START
  store.transaction(() => {
    for (const { after, cents, continuous } of all) {
      at += after * MINUTE
      store.readings.add('shop/payout', at, (cents / 100).toFixed(2), continuous)
    }
  })
  return { store, end: at }
}

export const allPeriods = (store: Store): BalancePeriod[] => [...store.readings.all('shop/payout')]
