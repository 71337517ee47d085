import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { KeychainProblem } from '#domain/accounts/failure.ts'
import { SEAL_ENTRY } from '#keychain/seal-entry.ts'
import { Secrets } from '#keychain/secrets.ts'
import { PendingDeletions } from '#storage/file/pending-deletions.ts'
import { Store } from '#storage/store.ts'
import { keyDeletionOf, MemoryKeychain, memoryPending } from '#test/unit/electron/keychain/memory-keychain.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { account, storeWithPayout } from '#test/unit/electron/storage/samples.ts'

const folder = testFolder()
const NOW = Date.parse('2026-11-21T08:30:15Z')

/** An account with a key, and a proxy with a login, in a keychain. */
async function world(store = storeWithPayout()) {
  const keychain = new MemoryKeychain()
  const pending = memoryPending()
  await keychain.set('shop', 'appSecret', 'sk_1')
  await keychain.proxies.set('proxy.example:3128', 'realm', 'login')
  store.accounts.update(account('shop', { secretFields: ['appSecret'] }))
  store.proxyLogins.add('proxy.example:3128', 'realm')
  const keys = keyDeletionOf(store, new Secrets(keychain), keychain, pending)
  return { keychain, keys, pending, store }
}

test('deletes the keys of all present and former accounts, and the logins of all proxies', async () => {
  const { keychain, keys, store } = await world(storeWithPayout(folder.db))
  for (const id of ['away', 'lost', 'older']) await keychain.set(id, 'appSecret', 'sk_1')
  await keychain.set('shop', 'oldToken', 'sk_2')
  store.accounts.add(account('lost', { secretFields: ['appSecret'] }))
  store.accounts.update(account('shop', { secretFields: ['oldToken'] }))
  await store.file.backUp(NOW, async () => true)
  store.accounts.remove('lost')
  store.accounts.update(account('shop', { secretFields: ['appSecret'] }))
  store.accounts.add(account('away', { secretFields: ['appSecret'] }))
  store.accountOrder.hide('away')
  writeFileSync(join(folder.path, 'salio-damaged-2026-11-20.db'), 'cannot be read')
  // Of proxies that have not been used since: not in the database, but in the keychain.
  await keychain.set('proxy:old.example:8080', 'user', 'amina')
  await keychain.set('proxy:old.example:8080', 'password', 'pw')
  await keychain.proxies.set('lost.example:8080', 'realm', 'login')
  expect(await keys.forgetAll(false)).toEqual({ ok: true })
  expect(keychain.all()).toEqual(['older/appSecret'])
  store.close()
})

test('deletes the key that seals pay-in details, also where nothing is left that it sealed', async () => {
  const { keychain, keys, store } = await world()
  await keychain.set(...SEAL_ENTRY, 'key')
  expect(await keys.forgetAll(false)).toEqual({ ok: true })
  expect(keychain.all()).toEqual([])
  await keychain.set(...SEAL_ENTRY, 'key')
  store.payIns.set('shop/payout', { ways: '[]', vouched: 1, keyId: 'id', seal: 'seal' })
  keychain.problem = 'locked'
  expect(await keys.forgetAll(false)).toMatchObject({ ok: false, keys: 3 })
})

test('keys that are left are tried again without touching the one that seals pay-in details', async () => {
  const { keychain, keys, pending } = await world()
  await keychain.set(...SEAL_ENTRY, 'key')
  pending.set({ entries: [['gone', 'apiKey']], proxies: true })
  expect(await keys.retry(true)).toBeNull()
  expect(keychain.all()).toContain(SEAL_ENTRY.join('/'))
})

test.each(['absent', 'locked', 'refused', 'broken'] as const satisfies readonly KeychainProblem[])(
  'says how many keys may remain in a keychain that is %s, and deletes nothing',
  async problem => {
    const { keychain, keys, pending } = await world()
    keychain.problem = problem
    expect(await keys.forgetAll(false)).toEqual({
      ok: false,
      keys: 2,
      failure: { kind: 'keychain', problem }
    })
    expect(pending.get()).toEqual({ entries: [], proxies: false })
    expect(keychain.all()).toHaveLength(2)
  }
)

test('prompts at most once, however many keys there are', async () => {
  const { keychain, keys, store } = await world()
  store.accounts.update(account('shop', { secretFields: ['appSecret', 'appKey', 'token'] }))
  store.accounts.add(account('away', { secretFields: ['appSecret'] }))
  const asked: unknown[] = []
  keychain.delete = async (_id: string, _field: string, mayAsk?: boolean) => {
    asked.push(mayAsk)
    keychain.problem = 'locked'
    await keychain.get('shop', 'appSecret')
  }
  expect(await keys.forgetAll(false)).toMatchObject({ ok: false, keys: 5 })
  // One call a field of the first account.
  expect(asked).toEqual([true, false, false])
})

test('keys that were left are noted without names, and deleted once there is a keychain', async () => {
  const { keychain, keys, pending } = await world()
  keychain.problem = 'absent'
  expect(await keys.forgetAll(true)).toEqual({ ok: true })
  const noted = { entries: [['shop', 'appSecret']], proxies: true }
  expect(pending.get()).toEqual(noted)
  // As when quitting, while the database is still there.
  await keys.retry()
  expect(pending.get()).toEqual(noted)
  const empty = Store.open(':memory:')
  const later = keyDeletionOf(empty, new Secrets(keychain), keychain, pending)
  await later.retry()
  expect(later.left()).toBe(1)
  keychain.problem = null
  await keychain.set('new', 'apiKey', 'sk_2')
  await keychain.proxies.set('new.example:3128', 'realm', 'login')
  empty.proxyLogins.add('new.example:3128', 'realm')
  await later.retry()
  expect(keychain.all()).toEqual(['new/apiKey', 'new.example:3128/realm'])
  expect([later.left(), pending.get()]).toEqual([0, { entries: [], proxies: false }])
})

test('where there is nothing to delete, no keychain is needed', async () => {
  const keychain = new MemoryKeychain()
  keychain.problem = 'absent'
  const store = Store.open(':memory:')
  expect(await keyDeletionOf(store, new Secrets(keychain), keychain).forgetAll(false)).toEqual({ ok: true })
})

test('a removed account’s keys are noted where there is no keychain; otherwise the account has to stay', async () => {
  const { keychain, keys, pending } = await world()
  const shop = { id: 'shop', secretFields: ['appSecret'] }
  keychain.problem = 'locked'
  expect(await keys.forgetAccount(shop, true)).toEqual({ kind: 'keychain', problem: 'locked' })
  expect(pending.get().entries).toEqual([])
  keychain.problem = 'absent'
  expect(await keys.forgetAccount(shop, true)).toBeNull()
  expect(pending.get().entries).toEqual([['shop', 'appSecret']])
})

test('an account whose keys cannot be noted has to stay', async () => {
  const { keychain, store } = await world()
  keychain.problem = 'absent'
  const full = {
    ...memoryPending(),
    set: () => {
      throw new Error('disk full')
    }
  }
  const keys = keyDeletionOf(store, new Secrets(keychain), keychain, full)
  expect(await keys.forgetAccount({ id: 'shop', secretFields: ['appSecret'] }, true)).toMatchObject({
    kind: 'unkept'
  })
  expect(await keys.forgetAll(true)).toMatchObject({ ok: false, keys: 2 })
})

test('keys of an account that is there again are kept', async () => {
  const { keychain, keys, pending } = await world()
  pending.set({
    entries: [
      ['shop', 'appSecret'],
      ['gone', 'appSecret']
    ],
    proxies: false
  })
  await keys.retry()
  expect(await keychain.get('shop', 'appSecret')).toBe('sk_1')
  expect(keys.left()).toBe(0)
})

test('trying again never prompts', async () => {
  const { keychain, keys, pending } = await world()
  pending.set({ entries: [['gone', 'appSecret']], proxies: true })
  const asked: unknown[] = []
  keychain.entries = async (_service, wasAsked?: boolean) => {
    asked.push(wasAsked)
    keychain.problem = 'locked'
    return keychain.get('x', 'y').then(() => [])
  }
  keychain.delete = () => Promise.reject(new Error('deleted'))
  await keys.retry()
  expect(asked).toEqual([false])
  expect(keys.left()).toBe(1)
})

test('what is pending is in a file of its own, which goes with the last key', () => {
  const path = join(folder.path, 'keys-to-delete.json')
  const pending = new PendingDeletions(path)
  expect(pending.get()).toEqual({ entries: [], proxies: false })
  const some = { entries: [['shop', 'appSecret'] as [string, string]], proxies: true }
  pending.set(some)
  expect(new PendingDeletions(path).get()).toEqual(some)
  writeFileSync(path, 'damaged')
  expect(new PendingDeletions(path).get()).toEqual({ entries: [], proxies: false })
  pending.set({ entries: [], proxies: false })
  expect(existsSync(path)).toBe(false)
})
