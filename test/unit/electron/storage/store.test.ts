import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { initialEpisode } from '#domain/alerts/episode.ts'
import { Store } from '#storage/store.ts'
import { account, payout, storeWithPayout } from './samples.ts'

test('everything survives a restart', () => {
  const dir = mkdtempSync(join(tmpdir(), 'salio-'))
  const path = join(dir, 'salio.db')
  const before = storeWithPayout(path)
  before.readings.add('shop/payout', 2000, '125750.00', true)
  before.thresholds.set('shop/payout', {
    low: '20000',
    critical: '5000',
    lastsLessThan: null,
    dailyShare: 20
  })
  before.episodes.setWallet('shop/payout', { ...initialEpisode, announced: 'low', since: 2000 })
  before.settings.change({ language: 'fr' })
  before.requestCounts.increment('shop', 20_000)
  const known = (store: Store) => [
    store.accounts.all(),
    store.wallets.forAccount('shop'),
    store.readings.trail('shop/payout', 0, 9999),
    store.thresholds.find('shop/payout'),
    store.episodes.forWallet('shop/payout'),
    store.settings.all(),
    store.requestCounts.countOn('shop', 20_000)
  ]
  const kept = known(before)
  before.close()
  const after = Store.open(path)
  expect(known(after)).toEqual(kept)
  expect(after.readings.amountAt('shop/payout', 2000)).toBe('125750.00')
  after.close()
  rmSync(dir, { recursive: true })
})

test('a failed transaction is rolled back completely', () => {
  const store = storeWithPayout()
  const work = () => {
    store.readings.add('shop/payout', 2000, '10', true)
    throw new Error('undone')
  }
  expect(() => store.transaction(work)).toThrow('undone')
  expect(store.readings.amountAt('shop/payout', 2000)).toBeNull()
  expect(store.transaction(() => store.wallets.save('shop', { ...payout, key: 'new' }, 1, 3000))).toBe(true)
  expect(store.wallets.forAccount('shop')).toHaveLength(2)
})

test('a nested transaction is part of the outer one', () => {
  const store = storeWithPayout()
  const work = () => {
    store.transaction(() => store.accounts.add(account('inner')))
    throw new Error('undone')
  }
  expect(() => store.transaction(work)).toThrow('undone')
  expect(store.accounts.find('inner')).toBeNull()
})
