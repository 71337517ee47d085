import { expect, test } from 'vitest'
import { account, storeWithPayout } from '../samples.ts'

test('requests are counted per account, starting from zero each day', () => {
  const store = storeWithPayout()
  store.accounts.add(account('other'))
  for (const day of [20_000, 20_000, 20_001]) store.requestCounts.increment('shop', day)
  expect(store.requestCounts.countOn('shop', 20_001)).toBe(1)
  store.requestCounts.increment('shop', 20_001)
  expect(store.requestCounts.countOn('shop', 20_001)).toBe(2)
  expect(store.requestCounts.countOn('shop', 20_000)).toBe(0)
  expect(store.requestCounts.countOn('other', 20_001)).toBe(0)
})

test('removing an account removes its count, and nothing more is counted for it', () => {
  const store = storeWithPayout()
  store.requestCounts.increment('shop', 20_000)
  store.accounts.remove('shop')
  store.requestCounts.increment('shop', 20_000)
  store.accounts.add(account('shop'))
  expect(store.requestCounts.countOn('shop', 20_000)).toBe(0)
})
