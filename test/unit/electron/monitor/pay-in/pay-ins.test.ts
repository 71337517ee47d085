import { truncateSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Account } from '#domain/accounts/account.ts'
import type { KeychainProblem } from '#domain/accounts/failure.ts'
import { DAY } from '#domain/time/units.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrations } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { MemoryKeychain } from '#test/unit/electron/keychain/memory-keychain.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { payInWorld, WALLET } from './pay-in-world.ts'

const folder = testFolder()
const world = (changes: Partial<Account> = {}, keychain = new MemoryKeychain()) =>
  payInWorld(folder.db, changes, keychain)

test('where nothing is stored there is no seal, and the keychain is not touched', async () => {
  const { keychain, view } = world()
  keychain.problem = 'broken'
  expect(await view()).toMatchObject({ seal: null, ways: [], changes: [], country: 'KE' })
})

test('what was saved is shown and checked, after a restart too', async () => {
  const { keychain, save, store, view } = world()
  expect(await save('0409118', '20417793')).toEqual({ ok: true })
  const { clock } = world()
  expect(await view()).toMatchObject({ seal: { state: 'checked', at: clock.now() } })
  store.close()
  expect(await world({}, keychain).shown()).toEqual(['0409118 20417793'])
})

test.each([
  ['a value', `UPDATE pay_ins SET ways = replace(ways, '20417793', '99999999')`],
  ['the way', `UPDATE pay_ins SET ways = replace(ways, 'paybill', 'till')`],
  ['the whole text', `UPDATE pay_ins SET ways = 'no JSON'`],
  ['the seal', `UPDATE pay_ins SET seal = 'x'`],
  ['whether they were looked at', 'UPDATE pay_ins SET vouched = 0'],
  ['who changed them', `UPDATE pay_in_changes SET by = 'import'`],
  ['a line of the changes', 'DELETE FROM pay_in_changes'],
  ['an answer', 'UPDATE pay_in_changes SET answered_at = 1'],
  ['the wallet they are of', `UPDATE pay_ins SET wallet_id = 'shop/other'`]
])('where something else has changed %s, they are hidden and it is said', async (_what, sql) => {
  const { keychain, save, store, tamper } = world()
  await save('0409118', '20417793')
  store.close()
  tamper(sql)
  const next = world({}, keychain)
  const walletId = sql.includes('wallet_id') ? 'shop/other' : WALLET
  expect(await next.view(walletId)).toMatchObject({
    seal: { state: 'broken' },
    ways: [],
    changes: [],
    offered: []
  })
  // Nothing may build on them, nor be written to a file.
  expect(await next.save('0409118', '1', { walletId })).toEqual({ ok: false, why: 'hidden' })
  expect(await next.payIns.change({ do: 'vouch', walletId })).toEqual({ ok: false, why: 'hidden' })
  expect([...(await next.payIns.forExport()).values()].flat()).toEqual([])
  expect(await next.save('0409119', '7', { anew: true, walletId })).toEqual({ ok: true })
  expect(await next.view(walletId)).toMatchObject({ seal: { state: 'checked' }, ways: [{}] })
})

test('a tampered value is noticed while Salio runs as well', async () => {
  const { save, tamper, view } = world()
  await save('0409118', '20417793')
  tamper(`UPDATE pay_ins SET ways = replace(ways, '20417793', '99999999')`)
  expect((await view()).seal).toEqual({ state: 'broken' })
})

test('a seal of another key says so, and never that somebody changed them', async () => {
  const { save, store, tamper } = world()
  await save('0409118', '20417793')
  store.close()
  tamper(`UPDATE pay_ins SET wallet_id = 'shop/other'`)
  const other = world({}, new MemoryKeychain())
  await other.save('0409118', '1')
  // As a database of another computer would be put here: the key is there, and it is not the one.
  other.tamper(`UPDATE pay_ins SET key_id = 'elsewhere', seal = 'elsewhere' WHERE wallet_id = 'shop/payout'`)
  expect(await other.view()).toMatchObject({ seal: { state: 'otherKey' }, ways: [] })
})

test.each([
  ['locked', 'locked'],
  ['refused', 'locked'],
  ['timeout', 'locked'],
  ['absent', 'noKeychain'],
  ['broken', 'noKeychain']
] as const)(
  'where the keychain says “%s” they show unchecked, and nothing is changed',
  async (problem, why) => {
    const { keychain, save, store } = world()
    await save('0409118', '20417793')
    store.close()
    keychain.problem = problem as KeychainProblem
    const next = world({}, keychain)
    expect(await next.shown()).toEqual(['0409118 20417793'])
    expect((await next.view()).seal).toEqual({ state: 'unchecked', why })
    expect(await next.save('0409119', '20417793')).toEqual({ ok: false, why: 'keychain', problem })
    keychain.problem = null
    expect((await next.view()).seal).toMatchObject({ state: 'checked' })
  }
)

test('on a new computer, whose keychain has no key, they show unchecked until their user says they are right', async () => {
  const { save, store } = world()
  await save('0409118', '20417793')
  await save('0409118', '5', { walletId: 'shop/other' })
  store.close()
  const next = world({}, new MemoryKeychain())
  expect((await next.view()).seal).toEqual({ state: 'unchecked', why: 'noKey' })
  expect(await next.payIns.change({ do: 'vouch', walletId: WALLET })).toEqual({ ok: true })
  expect((await next.view()).seal).toMatchObject({ state: 'checked' })
  // The other wallet's are sealed from now on, and still to be looked at.
  expect(await next.view('shop/other')).toMatchObject({
    seal: { state: 'unchecked', why: 'keyLost' },
    ways: [{}]
  })
  next.tamper(`UPDATE pay_ins SET ways = replace(ways, '0409118', '0409119') WHERE wallet_id = 'shop/other'`)
  expect((await next.view('shop/other')).seal).toEqual({ state: 'broken' })
})

test('what could not be checked is not vouched for by changing it', async () => {
  const { save, store } = world()
  await save('0409118', '20417793')
  store.close()
  const next = world({}, new MemoryKeychain())
  expect(await next.save('0409118', '20417794')).toEqual({ ok: true })
  expect((await next.view()).seal).toEqual({ state: 'unchecked', why: 'keyLost' })
})

test('where there is no keychain they are saved unsealed, and hidden once there is a key they do not have', async () => {
  const { keychain, save, view } = world()
  keychain.problem = 'absent'
  expect(await save('0409118', '20417793')).toEqual({ ok: true })
  expect(await view()).toMatchObject({ seal: { state: 'unchecked', why: 'noKeychain' }, ways: [{}] })
  keychain.problem = null
  expect((await view()).seal).toEqual({ state: 'unchecked', why: 'noKey' })
  await save('1', '2', { walletId: 'shop/other' })
  await save('0409118', '2', { walletId: 'shop/other' })
  expect((await view()).seal).toEqual({ state: 'unchecked', why: 'keyLost' })
})

test('a seal taken away is no way around it', async () => {
  const { save, tamper, view } = world()
  await save('0409118', '20417793')
  tamper(`UPDATE pay_ins SET seal = NULL, key_id = NULL, ways = replace(ways, '20417793', '99999999')`)
  expect(await view()).toMatchObject({ seal: { state: 'unsealed' }, ways: [] })
})

test('a key that the keychain refuses to keep leaves them unchecked, not hidden', async () => {
  const { keychain, payIns, save, view } = world()
  keychain.set = () => Promise.reject(new Error('refused'))
  expect(await save('0409118', '20417793')).toEqual({ ok: true })
  expect((await view()).seal).toEqual({ state: 'unchecked', why: 'noKey' })
  expect(payIns).toBeDefined()
})

test('a changed value says what it was, when and by whom, for 14 days or until it is answered', async () => {
  const { clock, payIns, save, view } = world()
  await save('0409118', '20417793')
  const [first] = (await view()).ways
  expect(first?.rows.map(({ changed }) => changed)).toEqual([null, null])
  const at = clock.now()
  await save('0409118', '20417739')
  const changed = { at, by: 'hand', before: '20417793' }
  const rows = async () => (await view()).ways[0]?.rows.map(({ changed }) => changed)
  expect(await rows()).toEqual([null, changed])
  clock.setWall(at + 14 * DAY - 1)
  expect(await rows()).toEqual([null, changed])
  clock.setWall(at + 14 * DAY)
  expect(await rows()).toEqual([null, null])
  clock.setWall(at)
  const answer = { walletId: WALLET, wayId: first?.id ?? '', field: 'account' }
  expect(await payIns.change({ do: 'right', ...answer })).toEqual({ ok: true })
  expect(await rows()).toEqual([null, null])
  expect((await view()).seal).toMatchObject({ state: 'checked' })
  expect((await view()).changes).toMatchObject([
    { field: 'account', before: '20417793', after: '20417739', by: 'hand' },
    { field: 'account', before: null, after: '20417793' },
    { field: 'paybill', before: null, after: '0409118' }
  ])
})

test('the old value can be put back, across several changes', async () => {
  const { payIns, save, shown, view } = world()
  await save('0409118', '1')
  await save('0409118', '2')
  await save('0409118', '3')
  const wayId = (await view()).ways[0]?.id ?? ''
  expect((await view()).ways[0]?.rows[1]?.changed).toMatchObject({ before: '1' })
  expect(await payIns.change({ do: 'back', walletId: WALLET, wayId, field: 'account' })).toEqual({ ok: true })
  expect(await shown()).toEqual(['0409118 1'])
  expect((await view()).ways[0]?.rows[1]?.changed).toBeNull()
  expect(await payIns.change({ do: 'back', walletId: WALLET, wayId, field: 'account' })).toEqual({
    ok: false,
    why: 'gone'
  })
})

test('wrong values are named by place before the keychain is asked, and nothing is saved', async () => {
  const { keychain, save, view } = world()
  keychain.problem = 'broken'
  expect(await save('4O9118', '')).toEqual({
    ok: false,
    why: 'problems',
    problems: [{ paybill: { kind: 'letter', found: 'O', meant: '0' }, account: { kind: 'missing' } }]
  })
  expect((await view()).ways).toEqual([])
})

const talking = {
  providerId: 'africas-talking',
  environment: 'production',
  values: { username: 'mwembe' }
}

test('a documented way is offered with its source, and counts once its last three digits were typed', async () => {
  const { payIns, shown, store, view } = world(talking)
  store.wallets.save('shop', { ...(await facts()), key: 'application' }, 0, 1000)
  const wallet = 'shop/application'
  const [offered] = (await view(wallet)).offered
  expect(offered).toMatchObject({ documentId: 'stash', asked: 'paybill', provider: 'Africa\u0027s Talking' })
  expect(offered?.rows.map(({ shown }) => shown)).toEqual(['525900', 'mwembe.api'])
  const confirm = (digits: string) =>
    payIns.change({ do: 'confirm', walletId: wallet, documentId: 'stash', digits })
  for (const digits of ['525', '00', '0900', 'abc'])
    expect(await confirm(digits)).toEqual({ ok: false, why: 'digits' })
  expect(await shown(wallet)).toEqual([])
  expect(await confirm(' 9 00')).toEqual({ ok: true })
  expect(await view(wallet)).toMatchObject({ seal: { state: 'checked' }, offered: [] })
  expect(await shown(wallet)).toEqual(['525900 mwembe.api'])
  // The account's user name changes, and what was confirmed does not.
  store.accounts.update({ ...must(store.accounts.find('shop')), values: { username: 'other' } })
  expect(await shown(wallet)).toEqual(['525900 mwembe.api'])
  expect(await confirm('900')).toEqual({ ok: false, why: 'gone' })
})

test('nothing is offered for the sandbox, for another wallet, or with a user name that no menu takes', async () => {
  const { store, view } = world({ ...talking, environment: 'sandbox' })
  store.wallets.save('shop', { ...(await facts()), key: 'application' }, 0, 1000)
  expect((await view('shop/application')).offered).toEqual([])
  store.accounts.update({ ...must(store.accounts.find('shop')), environment: 'production' })
  expect((await view('shop/payout')).offered).toEqual([])
  expect((await view('shop/application')).offered).toHaveLength(1)
  for (const username of ['mwembе', '', 'a\u202eb']) {
    store.accounts.update({ ...must(store.accounts.find('shop')), values: username ? { username } : {} })
    expect((await view('shop/application')).offered).toEqual([])
  }
})

test('a database that is restored from its backup shows what was sealed then, checked', async () => {
  const { clock, keychain, save, store } = world()
  await save('0409118', '20417793')
  await store.file.backUp(clock.now(), async path => passesIntegrityCheck(path, migrations.length))
  await save('0409118', '20417799')
  store.close()
  truncateSync(folder.db, 4096 * 3)
  Store.openSafely(folder.db, clock.now()).close()
  const next = world({}, keychain)
  expect(await next.view()).toMatchObject({ seal: { state: 'checked' } })
  expect(await next.shown()).toEqual(['0409118 20417793'])
})

test('they go with their wallet, and another account of the same shop has none', async () => {
  const { save, store, view } = world()
  await save('0409118', '20417793')
  store.accounts.add({ ...must(store.accounts.find('shop')), id: 'copy' })
  store.wallets.save('copy', await facts(), 0, 1000)
  expect(await view('copy/payout')).toMatchObject({ seal: null, ways: [] })
  store.accounts.remove('shop')
  expect(store.payIns.walletIds()).toEqual([])
  expect(store.payIns.changes(WALLET)).toEqual([])
})

const facts = async () => (await import('#test/unit/electron/storage/samples.ts')).payout

function must<T>(value: T | null): T {
  if (value === null) throw new Error('missing')
  return value
}
