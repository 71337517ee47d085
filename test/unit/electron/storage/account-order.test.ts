import { expect, test } from 'vitest'
import { Store } from '../../../../electron/storage/store.ts'
import { account, payout } from './samples.ts'

function three(): Store {
  const store = Store.open(':memory:')
  for (const id of ['a', 'b', 'c']) store.addAccount(account(id))
  return store
}
const ids = (store: Store) => store.accounts().map(({ id }) => id)

test('accounts are listed as ordered, those not named after them, and unknown ones are passed over', () => {
  const store = three()
  store.order.set(['c', 'nobody', 'a', 'c'])
  expect(ids(store)).toEqual(['c', 'a', 'b'])
  store.addAccount(account('d'))
  expect(ids(store)).toEqual(['c', 'a', 'b', 'd'])
})

test('one that is put away is in no list, and comes back to where it was with all it had', () => {
  const store = three()
  store.saveWallet('b', payout, 0, 1000)
  store.order.putAway('b')
  expect(ids(store)).toEqual(['a', 'c'])
  expect(store.account('b')).toBeNull()
  expect(store.order.away()).toEqual([account('b')])
  store.order.putBack('b')
  expect(ids(store)).toEqual(['a', 'b', 'c'])
  expect(store.wallets('b')).toHaveLength(1)
  expect(store.order.away()).toEqual([])
})

test('an account added while others are put away comes after all of them', () => {
  const store = three()
  for (const id of ['a', 'b', 'c']) store.order.putAway(id)
  store.addAccount(account('d'))
  expect(ids(store)).toEqual(['d'])
  store.order.putBack('c')
  expect(ids(store)).toEqual(['c', 'd'])
})

test('ordering leaves those put away where they are', () => {
  const store = three()
  store.order.putAway('c')
  store.order.set(['b', 'c', 'a'])
  expect(ids(store)).toEqual(['b', 'a'])
  store.order.putBack('c')
  expect(ids(store)).toEqual(['b', 'a', 'c'])
})

test('putting away or back twice is the same as once', () => {
  const store = three()
  for (const id of ['b', 'b', 'nobody']) store.order.putAway(id)
  for (const id of ['b', 'b', 'nobody']) store.order.putBack(id)
  expect(ids(store)).toEqual(['a', 'b', 'c'])
})

test('the history of one that is put away is not shown', () => {
  const store = three()
  const line = { at: 1, accountId: 'a', walletId: null, what: 'keyRejected', amount: null } as const
  store.history.add({ ...line, outcome: { kind: 'told', at: 1 } })
  expect(store.history.lines(null)).toHaveLength(1)
  store.order.putAway('a')
  expect(store.history.lines(null)).toEqual([])
})
