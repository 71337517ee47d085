import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { account, payout, storeWithPayout } from '../samples.ts'

test('a wallet that was never read has no balance, not zero', () => {
  expect(storeWithPayout().wallets.forAccount('shop')).toEqual([
    { ...payout, id: 'shop/payout', position: 0, amount: null, readAt: null }
  ])
})

test('a wallet has its last balance and when it was last read', () => {
  const store = storeWithPayout()
  store.readings.add('shop/payout', 1000, '80.00', true)
  store.readings.add('shop/payout', 2000, '75.50', true)
  store.readings.add('shop/payout', 3000, '75.50', true)
  expect(store.wallets.forAccount('shop')[0]).toMatchObject({ amount: '75.50', readAt: 3000 })
})

test('saving a wallet again updates it in place', () => {
  const store = storeWithPayout()
  store.readings.add('shop/payout', 1000, '80.00', true)
  const renamed = { ...payout, name: 'Pay out', active: false, kind: 'collateral', detail: 'Ghana' } as const
  expect(store.wallets.save('shop', renamed, 3, 2000)).toBe(false)
  expect(store.wallets.forAccount('shop')).toHaveLength(1)
  expect(store.wallets.forAccount('shop')[0]).toMatchObject({
    ...renamed,
    position: 3,
    amount: '80.00'
  })
})

test('a wallet keeps its currency while its provider does not name it', () => {
  const store = storeWithPayout()
  store.wallets.save('shop', { ...payout, currency: '' }, 0, 2000)
  expect(store.wallets.forAccount('shop')[0]?.currency).toBe(payout.currency)
})

test('a wallet that is no longer listed is forgotten only if it never had a balance or thresholds', () => {
  const store = storeWithPayout()
  for (const key of ['read', 'set', 'listed', 'stand-in'])
    store.wallets.save('shop', { ...payout, key }, 1, key === 'listed' ? 2000 : 1000)
  store.accounts.add(account('other'))
  store.wallets.save('other', payout, 0, 1000)
  store.readings.add('shop/read', 1000, '80.00', true)
  store.thresholds.set('shop/set', noThresholds)
  store.wallets.forgetUnread('shop', 2000)
  expect(store.wallets.forAccount('shop').map(({ key }) => key)).toEqual(['listed', 'read', 'set'])
  expect(store.wallets.forAccount('other')).toHaveLength(1)
})

test('wallets are listed in the provider’s order and belong to their account', () => {
  const store = storeWithPayout()
  store.accounts.add(account('other'))
  expect(store.wallets.save('other', payout, 0, 1000)).toBe(true)
  expect(store.wallets.save('shop', { ...payout, key: 'z' }, 1, 1000)).toBe(true)
  expect(store.wallets.save('shop', { ...payout, key: 'collection' }, 2, 1000)).toBe(true)
  expect(store.wallets.forAccount('shop').map(({ key }) => key)).toEqual(['payout', 'z', 'collection'])
  expect(store.wallets.forAccount('other').map(({ id }) => id)).toEqual(['other/payout'])
})

test('a wallet without an account is refused', () => {
  expect(() => storeWithPayout().wallets.save('nobody', payout, 0, 1000)).toThrow('FOREIGN KEY')
})

test('wallets that are listed no more go, unless they have a history', () => {
  const store = storeWithPayout()
  const add = (key: string, seenAt: number, ...amounts: string[]) => {
    store.wallets.save('shop', { ...payout, key }, 1, seenAt)
    for (const [index, amount] of amounts.entries())
      store.readings.add(`shop/${key}`, 1000 + index, amount, true)
  }
  add('never-read', 4999)
  add('read-once', 4999, '5')
  add('same-balance', 4999, '5', '5')
  add('moved', 4999, '5', '6')
  add('alerted', 4999, '5')
  store.alertLog.add({
    accountId: 'shop',
    walletId: 'shop/alerted',
    at: 1,
    what: 'low',
    amount: '5',
    outcome: null
  })
  add('listed', 5000)
  store.accounts.add(account('other'))
  store.wallets.save('other', payout, 0, 1)
  store.wallets.forgetUnlisted('shop', 5000)
  expect(store.wallets.forAccount('shop').map(({ key }) => key)).toEqual(['alerted', 'listed', 'moved'])
  expect(store.wallets.forAccount('other')).toHaveLength(1)
})

test('keeps what expires next, and forgets it once nothing does', () => {
  const store = storeWithPayout()
  const expiry = { at: 1_800_000_000_000, amount: '250' }
  store.wallets.save('shop', { ...payout, expiry }, 0, 1)
  expect(store.wallets.forAccount('shop')[0]?.expiry).toEqual(expiry)
  store.wallets.save('shop', payout, 0, 2)
  expect(store.wallets.forAccount('shop')[0]).not.toHaveProperty('expiry')
})

test('a wallet that is billed afterwards has no balance, whatever was read before', () => {
  const store = storeWithPayout()
  store.readings.add('shop/payout', 1000, '80.00', true)
  store.wallets.save('shop', { ...payout, kind: 'postpaid', active: false }, 0, 2000)
  expect(store.wallets.forAccount('shop')[0]).toMatchObject({ kind: 'postpaid', amount: null })
})
