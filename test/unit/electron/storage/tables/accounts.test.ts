import { expect, test } from 'vitest'
import { initialEpisode } from '#domain/alerts/episode.ts'
import { Store } from '#storage/store.ts'
import { account, payout, storeWithPayout } from '../samples.ts'

test('an account is stored and read back unchanged', () => {
  const store = Store.open(':memory:')
  const kept = account('a', { demo: true, subtitle: 'NEO Vouchers LTD', secretFields: [], environment: '' })
  store.addAccount(kept)
  expect(store.account('a')).toEqual(kept)
  expect(store.accounts()).toEqual([kept])
  expect(store.account('b')).toBeNull()
})

test('accounts stay in the order they were added, whatever their ids and changes', () => {
  const store = Store.open(':memory:')
  for (const id of ['z', 'a', 'm']) store.addAccount(account(id))
  store.removeAccount('a')
  store.addAccount(account('b'))
  store.updateAccount(account('z', { name: 'Renamed', intervalMinutes: 60 }))
  expect(store.accounts().map(({ id }) => id)).toEqual(['z', 'm', 'b'])
  expect(store.account('z')).toMatchObject({ name: 'Renamed', intervalMinutes: 60 })
})

test('removing an account deletes its wallets and their data, and no others', () => {
  const store = storeWithPayout()
  store.addAccount(account('other'))
  const rule = { low: '100', critical: null, lastsLessThan: null, dailyShare: null }
  for (const id of ['shop', 'other']) {
    store.saveWallet(id, payout, 0, 1000)
    store.readings.add(`${id}/payout`, 1000, '50', true)
    store.setThresholds(`${id}/payout`, rule)
    store.episodes.setWallet(`${id}/payout`, { ...initialEpisode, announced: 'low' })
    store.snoozes.set(`${id}/payout`, null)
    const line = {
      at: 1000,
      accountId: id,
      walletId: `${id}/payout`,
      what: 'low',
      amount: '50',
      outcome: null
    } as const
    store.outbox.add(store.alertLog.add(line), 'low', 'amount')
    store.outbox.setDelivered(`${id}/payout`, id)
  }
  store.removeAccount('shop')
  expect(store.accounts().map(({ id }) => id)).toEqual(['other'])
  expect(store.wallets('shop')).toEqual([])
  expect(store.readings.amountAt('shop/payout', 2000)).toBeNull()
  expect(store.thresholds('shop/payout')).toBeNull()
  expect(store.episodes.forWallet('shop/payout')).toEqual(initialEpisode)
  expect(store.snoozes.all()).toEqual([{ subject: 'other/payout', until: null }])
  expect(store.outbox.all()).toMatchObject([{ accountId: 'other' }])
  expect(store.outbox.delivered()).toEqual(new Set(['other/payout']))
  expect(store.readings.amountAt('other/payout', 2000)).toBe('50')
  expect(store.thresholds('other/payout')).toEqual(rule)
})
