import { expect, test } from 'vitest'
import { StoredTexts } from '#keychain/secrets.ts'
import { StoredProxyLogins } from '#shell/system/proxy-logins.ts'
import { Store } from '#storage/store.ts'
import { MemoryKeychain } from '#test/unit/electron/keychain/memory-keychain.ts'

const proxy = 'proxy.example:3128'
const amina = { user: 'amina', password: 'pw_märked' }
const typed = { proxy, ...amina, keepUntilQuit: false }

function world() {
  const keychain = new MemoryKeychain()
  const store = Store.open(':memory:')
  const start = () => {
    const texts = new StoredTexts(keychain.proxies)
    return new StoredProxyLogins({ texts, accountTexts: keychain, known: store.proxyLogins })
  }
  return { keychain, store, start, logins: start() }
}

/** A world in which the proxy has asked in this realm and been given a login. */
async function given(realm: string) {
  const there = world()
  expect(await there.logins.get(proxy, realm)).toBeNull()
  expect(await there.logins.set(typed)).toEqual({ ok: true, value: null })
  return there
}

test('a login survives a restart, under a service name that no account’s id can spell', async () => {
  const { keychain, start } = await given('Office')
  expect(await keychain.entries('Salio')).toEqual([])
  const [name = ''] = await keychain.entries('Salio proxy')
  expect(name).toMatch(/^proxy\.example:3128\/[\w-]{22}$/)
  expect(await start().get(proxy, 'Office')).toEqual(amina)
  expect(await start().get('proxy.example:8080', 'Office')).toBeNull()
})

test('a login is given in its own realm only, also after a restart', async () => {
  const { logins, start } = await given('Office')
  for (const some of [logins, start()]) {
    expect(await some.get(proxy, 'Free Wi-Fi')).toBe('otherRealm')
    expect(await some.get(proxy, '')).toBe('otherRealm')
    expect(await some.get(proxy, 'Office')).toEqual(amina)
  }
})

test('a login in another realm does not replace the first one', async () => {
  const { logins, start } = await given('Office')
  await logins.get(proxy, 'Branch')
  await logins.set({ ...typed, user: 'zoe' })
  expect(await start().get(proxy, 'Office')).toEqual(amina)
  expect(await start().get(proxy, 'Branch')).toEqual({ ...amina, user: 'zoe' })
})

test('an entry put under another realm’s name is not used', async () => {
  const { keychain, start } = await given('Office')
  const [from = ''] = await keychain.entries('Salio proxy')
  const text = keychain.proxies.texts.get(from) ?? ''
  const other = world()
  await other.logins.get(proxy, 'Free Wi-Fi')
  await other.logins.set(typed)
  const [to = ''] = await other.keychain.entries('Salio proxy')
  keychain.proxies.texts.set(to, text)
  expect(await start().get(proxy, 'Free Wi-Fi')).toBe('otherRealm')
})

test('no login is stored for a proxy that has not asked', async () => {
  const { keychain, logins } = world()
  expect(await logins.set(typed)).toMatchObject({ ok: false, failure: { kind: 'field', field: 'proxy' } })
  expect(keychain.all()).toEqual([])
})

test('the keychain is read once per start and realm, even if it has no login', async () => {
  const { keychain, logins } = world()
  let reads = 0
  const { get } = keychain.proxies
  keychain.proxies.get = (...entry) => {
    reads += 1
    return get.apply(keychain.proxies, entry)
  }
  for (const _ of [1, 2]) await logins.get(proxy, 'Office')
  expect(reads).toBe(1)
})

test('a refused login is not used again, but a newer one is', async () => {
  const { logins } = await given('Office')
  const refuse = async () => {
    const login = await logins.get(proxy, 'Office')
    if (login === null || login === 'otherRealm') throw new Error('no login')
    logins.reportRefused(proxy, login)
  }
  await refuse()
  expect(await logins.get(proxy, 'Office')).toBeNull()
  await logins.set({ ...typed, password: 'new' })
  expect(await logins.get(proxy, 'Office')).toMatchObject({ password: 'new' })
})

test('a locked keychain is an error and is tried again; a login can be kept in memory instead', async () => {
  const { keychain, logins, start, store } = world()
  keychain.problem = 'locked'
  await expect(logins.get(proxy, 'Office')).rejects.toThrow('keychain')
  expect(await logins.set(typed)).toEqual({ ok: false, failure: { kind: 'keychain', problem: 'locked' } })
  await logins.set({ ...typed, keepUntilQuit: true })
  expect(await logins.get(proxy, 'Office')).toEqual(amina)
  keychain.problem = null
  expect(await start().get(proxy, 'Office')).toBeNull()
  expect(store.proxyLogins.all().size).toBe(0)
})

/** A keychain with a login as earlier versions stored it, among the accounts. */
async function withOldLogin() {
  const there = world()
  await there.keychain.set(`proxy:${proxy}`, 'user', 'amina')
  await there.keychain.set(`proxy:${proxy}`, 'password', 'pw_märked')
  return there
}

test('a login of an earlier version moves at its first use, bound to the realm that asks', async () => {
  const { keychain, logins, start, store } = await withOldLogin()
  expect(await logins.get(proxy, 'Office')).toEqual(amina)
  expect(await keychain.entries('Salio')).toEqual([])
  expect([...store.proxyLogins.all().keys()]).toEqual([proxy])
  expect(await start().get(proxy, 'Free Wi-Fi')).toBe('otherRealm')
  expect(await start().get(proxy, 'Office')).toEqual(amina)
})

test('forgetting a proxy deletes its logins in every realm, old and new', async () => {
  const { keychain, logins, store } = await given('Office')
  await logins.get(proxy, 'Branch')
  await logins.set(typed)
  await keychain.set(`proxy:${proxy}`, 'user', 'amina')
  expect(logins.list()).toEqual([proxy])
  expect(await logins.forget(proxy)).toEqual({ ok: true, value: null })
  expect([logins.list(), keychain.all(), store.proxyLogins.all().size]).toEqual([[], [], 0])
  expect(await logins.get(proxy, 'Office')).toBeNull()
})

test('a login that cannot be deleted stays in the list', async () => {
  const { keychain, logins } = await given('Office')
  keychain.problem = 'absent'
  expect(await logins.forget(proxy)).toEqual({ ok: false, failure: { kind: 'keychain', problem: 'absent' } })
  expect(logins.list()).toEqual([proxy])
})
