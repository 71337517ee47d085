import { expect, test } from 'vitest'
import { account, storeWithPayout } from './samples.ts'

test('requests are counted by account, and from nothing each day', () => {
  const store = storeWithPayout()
  store.addAccount(account('other'))
  for (const day of [20_000, 20_000, 20_001]) store.requests.count('shop', day)
  expect(store.requests.on('shop', 20_001)).toBe(1)
  store.requests.count('shop', 20_001)
  expect(store.requests.on('shop', 20_001)).toBe(2)
  expect(store.requests.on('shop', 20_000)).toBe(0)
  expect(store.requests.on('other', 20_001)).toBe(0)
})

test('an account that is gone is counted no more, and its count goes with it', () => {
  const store = storeWithPayout()
  store.requests.count('shop', 20_000)
  store.removeAccount('shop')
  store.requests.count('shop', 20_000)
  store.addAccount(account('shop'))
  expect(store.requests.on('shop', 20_000)).toBe(0)
})
