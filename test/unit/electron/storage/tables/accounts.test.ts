import { expect, test } from 'vitest'
import { initialEpisode } from '#domain/alerts/episode.ts'
import { Store } from '#storage/store.ts'
import { account, payout, storeWithPayout } from '../samples.ts'

test('an account is stored and read back unchanged', () => {
  const store = Store.open(':memory:')
  const kept = account('a', { demo: true, subtitle: 'NEO Vouchers LTD', secretFields: [], environment: '' })
  store.accounts.add(kept)
  expect(store.accounts.find('a')).toEqual(kept)
  expect(store.accounts.all()).toEqual([kept])
  expect(store.accounts.find('b')).toBeNull()
})

test('accounts stay in the order they were added, whatever their ids and changes', () => {
  const store = Store.open(':memory:')
  for (const id of ['z', 'a', 'm']) store.accounts.add(account(id))
  store.accounts.remove('a')
  store.accounts.add(account('b'))
  store.accounts.update(account('z', { name: 'Renamed', intervalMinutes: 60 }))
  expect(store.accounts.all().map(({ id }) => id)).toEqual(['z', 'm', 'b'])
  expect(store.accounts.find('z')).toMatchObject({ name: 'Renamed', intervalMinutes: 60 })
})

test('removing an account deletes its wallets and their data, and no others', () => {
  const store = storeWithPayout()
  store.accounts.add(account('other'))
  const rule = { low: '100', critical: null, lastsLessThan: null, dailyShare: null }
  for (const id of ['shop', 'other']) {
    store.wallets.save(id, payout, 0, 1000)
    store.readings.add(`${id}/payout`, 1000, '50', true)
    store.thresholds.set(`${id}/payout`, rule)
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
  store.accounts.remove('shop')
  expect(store.accounts.all().map(({ id }) => id)).toEqual(['other'])
  expect(store.wallets.forAccount('shop')).toEqual([])
  expect(store.readings.amountAt('shop/payout', 2000)).toBeNull()
  expect(store.thresholds.find('shop/payout')).toBeNull()
  expect(store.episodes.forWallet('shop/payout')).toEqual(initialEpisode)
  expect(store.snoozes.all()).toEqual([{ subject: 'other/payout', until: null }])
  expect(store.outbox.all()).toMatchObject([{ accountId: 'other' }])
  expect(store.outbox.delivered()).toEqual(new Set(['other/payout']))
  expect(store.readings.amountAt('other/payout', 2000)).toBe('50')
  expect(store.thresholds.find('other/payout')).toEqual(rule)
})
