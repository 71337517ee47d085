import { expect, test } from 'vitest'
import { account, storeWithPayout } from './samples.ts'

test('requests are counted per account, starting from zero each day', () => {
  const store = storeWithPayout()
  store.addAccount(account('other'))
  for (const day of [20_000, 20_000, 20_001]) store.requests.count('shop', day)
  expect(store.requests.on('shop', 20_001)).toBe(1)
  store.requests.count('shop', 20_001)
  expect(store.requests.on('shop', 20_001)).toBe(2)
  expect(store.requests.on('shop', 20_000)).toBe(0)
  expect(store.requests.on('other', 20_001)).toBe(0)
})

test('removing an account removes its count, and nothing more is counted for it', () => {
  const store = storeWithPayout()
  store.requests.count('shop', 20_000)
  store.removeAccount('shop')
  store.requests.count('shop', 20_000)
  store.addAccount(account('shop'))
  expect(store.requests.on('shop', 20_000)).toBe(0)
})
