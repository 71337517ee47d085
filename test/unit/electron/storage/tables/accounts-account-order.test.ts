import { expect, test } from 'vitest'
import { Store } from '#storage/store.ts'
import { account, payout } from '../samples.ts'

function threeAccounts(): Store {
  const store = Store.open(':memory:')
  for (const id of ['a', 'b', 'c']) store.accounts.add(account(id))
  return store
}
const ids = (store: Store) => store.accounts.all().map(({ id }) => id)

test('accounts follow the given order, unlisted ones come last, and unknown ids are ignored', () => {
  const store = threeAccounts()
  store.accountOrder.set(['c', 'nobody', 'a', 'c'])
  expect(ids(store)).toEqual(['c', 'a', 'b'])
  store.accounts.add(account('d'))
  expect(ids(store)).toEqual(['c', 'a', 'b', 'd'])
})

test('a hidden account is in no list, and is restored to its place with all its data', () => {
  const store = threeAccounts()
  store.wallets.save('b', payout, 0, 1000)
  store.accountOrder.hide('b')
  expect(ids(store)).toEqual(['a', 'c'])
  expect(store.accounts.find('b')).toBeNull()
  expect(store.accountOrder.hidden()).toEqual([account('b')])
  store.accountOrder.restore('b')
  expect(ids(store)).toEqual(['a', 'b', 'c'])
  expect(store.wallets.forAccount('b')).toHaveLength(1)
  expect(store.accountOrder.hidden()).toEqual([])
})

test('an account added while others are hidden comes after all of them', () => {
  const store = threeAccounts()
  for (const id of ['a', 'b', 'c']) store.accountOrder.hide(id)
  store.accounts.add(account('d'))
  expect(ids(store)).toEqual(['d'])
  store.accountOrder.restore('c')
  expect(ids(store)).toEqual(['c', 'd'])
})

test('reordering leaves hidden accounts in place', () => {
  const store = threeAccounts()
  store.accountOrder.hide('c')
  store.accountOrder.set(['b', 'c', 'a'])
  expect(ids(store)).toEqual(['b', 'a'])
  store.accountOrder.restore('c')
  expect(ids(store)).toEqual(['b', 'a', 'c'])
})

test('hiding or restoring twice is the same as once', () => {
  const store = threeAccounts()
  for (const id of ['b', 'b', 'nobody']) store.accountOrder.hide(id)
  for (const id of ['b', 'b', 'nobody']) store.accountOrder.restore(id)
  expect(ids(store)).toEqual(['a', 'b', 'c'])
})

test('the history of a hidden account is not shown', () => {
  const store = threeAccounts()
  const line = { at: 1, accountId: 'a', walletId: null, what: 'keyRejected', amount: null } as const
  store.alertLog.add({ ...line, outcome: { kind: 'told', at: 1 } })
  expect(store.alertLog.entries(null)).toHaveLength(1)
  store.accountOrder.hide('a')
  expect(store.alertLog.entries(null)).toEqual([])
})
