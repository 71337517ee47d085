import { expect, test } from 'vitest'
import { Store } from '#storage/store.ts'
import { testFolder } from '../folder.ts'
import { account } from '../samples.ts'

const folder = testFolder()

test('an account that a file added is unopened until it is connected, also after a restart', () => {
  const store = Store.open(folder.db)
  store.accounts.add(account('mine'))
  store.accounts.add(account('shop'))
  store.setupAccounts.add('shop', 'in-file')
  store.setupAccounts.setOpened('mine')
  store.close()
  const again = Store.open(folder.db)
  expect(again.setupAccounts.unopened()).toEqual(new Set(['shop']))
  again.setupAccounts.setOpened('shop')
  expect(again.setupAccounts.unopened()).toEqual(new Set())
  expect(again.setupAccounts.find('in-file')).toBe('shop')
  expect(again.setupAccounts.fileIds()).toEqual(new Map([['shop', 'in-file']]))
  again.close()
})

test('a removed account can be added again, with another id', () => {
  const store = Store.open(':memory:')
  store.accounts.add(account('shop'))
  store.setupAccounts.add('shop', 'in-file')
  store.accounts.remove('shop')
  expect(store.setupAccounts.find('in-file')).toBeNull()
  store.accounts.add(account('other'))
  store.setupAccounts.add('other', 'in-file')
  expect(store.setupAccounts.find('in-file')).toBe('other')
})

test('ids that differ in capitals are different ids', () => {
  const store = Store.open(':memory:')
  store.accounts.add(account('shop'))
  store.setupAccounts.add('shop', 'in-file')
  expect(store.setupAccounts.find('IN-FILE')).toBeNull()
})
