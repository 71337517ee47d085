import { expect, test } from 'vitest'
import { finish } from '#domain/steps.ts'
import { DAY, HOUR, MINUTE, WEEK } from '#domain/time/units.ts'
import { accountPeriods } from '#monitor/summary/periods.ts'
import { Store } from '#storage/store.ts'

const NOW = new Date(2026, 10, 27, 19, 0).getTime()
const FROM = NOW - 12 * HOUR

const account = {
  id: 'a',
  providerId: 'till',
  name: 'Main shop',
  environment: '',
  values: {},
  secretFields: [],
  intervalMinutes: 60,
  demo: false,
  subtitle: null,
  createdAt: 0
}

/** A store with an account whose wallets were read as given: when, and what they held. */
function shop(wallets: Readonly<Record<string, readonly (readonly [at: number, amount: string])[]>>) {
  const store = Store.open(':memory:')
  store.accounts.add(account)
  const facts = Object.keys(wallets).map(key => ({
    key,
    name: key,
    currency: 'KES',
    kind: 'ordinary' as const,
    active: true,
    detail: null,
    amount: '0'
  }))
  for (const [position, one] of facts.entries()) store.wallets.save('a', one, position, NOW)
  for (const [key, readings] of Object.entries(wallets))
    for (const [at, amount] of readings) store.readings.add(`a/${key}`, at, amount, true)
  return store
}

const periodOf = (store: Store, key: string) =>
  finish(accountPeriods(store, 'a', { from: FROM, until: NOW })).get(`a/${key}`)

test('a period is what came and went since the last balance before it', () => {
  const store = shop({
    payout: [
      [FROM - HOUR, '1000.00'],
      [FROM, '900.00'],
      [FROM + HOUR, '650.50'],
      [FROM + 2 * HOUR, '10650.50'],
      [NOW, '10000.00']
    ]
  })
  expect(periodOf(store, 'payout')).toEqual({
    opening: { amount: '900.00', at: FROM },
    spent: '900',
    toppedUp: '10000',
    moved: '0',
    usual: null
  })
})

test('what was not read by the beginning has no opening, and nothing that was spent', () => {
  const store = shop({
    payout: [
      [FROM + 1, '1000.00'],
      [NOW, '900.00']
    ]
  })
  expect(periodOf(store, 'payout')).toMatchObject({ opening: null, spent: null, toppedUp: null, moved: null })
})

test('money between wallets of an account is moved, neither spent nor topped up', () => {
  const store = shop({
    payout: [
      [FROM, '1000.00'],
      [FROM + HOUR, '1500.25']
    ],
    collection: [
      [FROM, '8000.00'],
      [FROM + HOUR, '7499.75'],
      [NOW, '7400.00']
    ]
  })
  expect(periodOf(store, 'payout')).toMatchObject({ spent: '0', toppedUp: '0', moved: '500.25' })
  expect(periodOf(store, 'collection')).toMatchObject({ spent: '99.75', toppedUp: '0', moved: '-500.25' })
})

test('where the clock was set back and it does not add up, only the opening is told', () => {
  const store = shop({
    payout: [
      [FROM, '1000.00'],
      [NOW + DAY, '500.00'],
      [NOW - HOUR, '400.00']
    ]
  })
  const period = periodOf(store, 'payout')
  const adds = period?.spent === null || period?.spent === '600'
  expect(adds, JSON.stringify(period)).toBe(true)
  expect(period?.opening).toEqual({ amount: '1000.00', at: FROM })
})

test('usual is what the same hours of weeks past had, where most of them was read', () => {
  const readings: [number, string][] = []
  let balance = 1_000_000
  for (let week = 3; week >= 0; week -= 1) {
    const end = NOW - week * WEEK
    for (let at = end - 13 * HOUR; at <= end; at += 10 * MINUTE) {
      // The day itself is unlike any.
      if (at === end - HOUR) balance -= week === 0 ? 90_000 : 1_000 * week
      readings.push([at, `${balance}`])
    }
  }
  expect(periodOf(shop({ payout: readings }), 'payout')).toMatchObject({ spent: '90000', usual: '2000' })
})
