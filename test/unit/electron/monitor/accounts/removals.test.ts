import { expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import { MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { storedSecret } from '#test/unit/electron/keychain/stored-secret.ts'
import { settle } from '../test-clock.ts'
import { draft, GROUPING_MS, makeWorld } from '../world.ts'

const accountId = 'account-1'

async function removed() {
  const world = makeWorld()
  await world.connect()
  await world.monitor.intents.removeAccount({ accountId })
  return world
}

test('a removed account disappears at once, and its secret stays while the removal can be undone', async () => {
  const { keychain, monitor, store } = await removed()
  expect(monitor.snapshot()).toMatchObject({
    accounts: [],
    removed: [{ id: accountId, name: 'Main shop', providerId: 'till' }]
  })
  expect(store.accounts.find(accountId)).toBeNull()
  expect(await storedSecret(keychain, accountId, 'apiKey')).toBe('sk_1')
})

test('a removed account is not read, and its pending alerts wait in case it is restored', async () => {
  const { clock, connect, monitor, till, announcedKinds } = makeWorld()
  await connect()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  const { reads } = till
  await monitor.intents.removeAccount({ accountId })
  await clock.pass(30 * MINUTE)
  expect([till.reads, announcedKinds()]).toEqual([reads, []])
  await monitor.intents.undoRemoval({ accountId })
  await clock.pass(GROUPING_MS)
  expect(announcedKinds()).toEqual(['critical'])
})

test('a reading in progress during removal is dropped and not repeated too soon', async () => {
  const { clock, connect, monitor, store, till } = makeWorld()
  await connect()
  till.held = true
  await clock.pass(5 * MINUTE)
  await monitor.intents.removeAccount({ accountId })
  till.balances.set('payout', '1.00')
  till.release()
  await settle()
  const { reads } = till
  await monitor.intents.undoRemoval({ accountId })
  await clock.pass(MINUTE - 1)
  expect([till.reads, store.wallets.forAccount(accountId)[0]?.amount]).toEqual([reads, '12000.00'])
  await clock.pass(1)
  expect(till.reads).toBe(reads + 1)
})

test('a restored account is back in its place with all its data and is read when due', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  const second = { ...draft, name: 'Branch', secrets: { apiKey: 'sk_2' } }
  await monitor.intents.connect({ draft: second, rules: [], keepUntilQuit: false })
  const before = monitor.snapshot().accounts
  await monitor.intents.removeAccount({ accountId })
  await monitor.intents.undoRemoval({ accountId })
  expect(monitor.snapshot()).toMatchObject({
    removed: [],
    accounts: before.map(({ id, wallets }) => ({ id, wallets }))
  })
  const { reads } = till
  await clock.pass(5 * MINUTE)
  expect(till.reads).toBe(reads + 2)
})

test('a restored account that fell due is read once, within the provider’s limits', async () => {
  const { clock, monitor, till } = await removed()
  await clock.pass(20 * MINUTE)
  const { reads } = till
  await monitor.intents.undoRemoval({ accountId })
  await clock.pass(1000)
  expect(till.reads).toBe(reads + 1)
  await clock.pass(MINUTE - 2000)
  expect(till.reads).toBe(reads + 1)
})

test('closing the popover deletes the account’s secret and data for good', async () => {
  const { keychain, monitor, store } = await removed()
  await monitor.removals.finish()
  await expect(keychain.get(accountId, 'apiKey')).rejects.toThrow()
  expect(store.accountOrder.hidden()).toEqual([])
  expect(store.wallets.forAccount(accountId)).toEqual([])
  expect(monitor.snapshot().removed).toEqual([])
  await monitor.intents.undoRemoval({ accountId })
  expect(monitor.snapshot().accounts).toEqual([])
})

test('figures of a deleted account are gone from memory too, and one in its place starts anew', async () => {
  const { account, clock, connect, monitor, store } = makeWorld()
  await connect()
  const walletId = `${accountId}/payout`
  store.readings.prepend(walletId, [[clock.now() - 24 * 60 * MINUTE, '20000.00']])
  await clock.pass(5 * MINUTE)
  expect(account().wallets).toMatchObject([{ spentToday: '8000' }])
  const [stored] = store.accounts.all()
  const [wallet] = store.wallets.forAccount(accountId)
  await monitor.intents.removeAccount({ accountId })
  await monitor.removals.finish()
  if (!stored || !wallet || wallet.amount === null || wallet.readAt === null) throw new Error('no wallet')
  store.accounts.add(stored)
  store.wallets.save(accountId, wallet, 0, clock.now())
  store.readings.add(walletId, wallet.readAt, wallet.amount, false)
  expect(account().wallets).toMatchObject([
    { amount: wallet.amount, readAt: wallet.readAt, spentToday: null }
  ])
})

test('quitting completes the removal too', async () => {
  const { keychain, monitor } = await removed()
  await monitor.stop()
  await expect(keychain.get(accountId, 'apiKey')).rejects.toThrow()
})

test('after a crash the next start completes the removal and offers no undo', async () => {
  const { keychain, parts } = await removed()
  const next = new Monitor(parts)
  expect(next.snapshot()).toMatchObject({ accounts: [], removed: [] })
  await next.start()
  await next.removals.finish()
  await expect(keychain.get(accountId, 'apiKey')).rejects.toThrow()
  expect(parts.store.accountOrder.hidden()).toEqual([])
})

test('if the keychain refuses to delete the secret, the account stays hidden until it can', async () => {
  const { keychain, monitor, store } = await removed()
  const { delete: forget } = keychain
  keychain.delete = () => Promise.reject(new SalioError({ kind: 'keychain', problem: 'locked' }))
  await monitor.removals.finish()
  expect(monitor.snapshot()).toMatchObject({ accounts: [], removed: [] })
  expect(store.accountOrder.hidden()).toHaveLength(1)
  keychain.delete = forget
  await monitor.removals.finish()
  expect(store.accountOrder.hidden()).toEqual([])
  await expect(keychain.get(accountId, 'apiKey')).rejects.toThrow()
})

test('only closing the popover after a removal may make the keychain ask, and asking for it later', async () => {
  const { keychain, monitor, store } = await removed()
  const forget = keychain.delete.bind(keychain)
  const asked: unknown[] = []
  keychain.delete = (_id: string, _field: string, mayAsk?: boolean) => {
    asked.push(mayAsk)
    return Promise.reject(new SalioError({ kind: 'keychain', problem: 'refused' }))
  }
  const everything = () => true
  await monitor.removals.finish(everything, true)
  await monitor.removals.finish(everything, true)
  await monitor.removals.finish()
  expect([asked, monitor.removals.keysLeft()]).toEqual([[true, false, false], 1])
  expect(await monitor.removals.deleteKeysLeft()).toEqual({ kind: 'keychain', problem: 'refused' })
  expect(asked.at(-1)).toBe(true)
  keychain.delete = forget
  expect(await monitor.removals.deleteKeysLeft()).toBeNull()
  expect([store.accountOrder.hidden(), monitor.removals.keysLeft()]).toEqual([[], 0])
})

test('quitting right after a removal makes no keychain ask', async () => {
  const { keychain, monitor } = await removed()
  const asked: unknown[] = []
  keychain.delete = async (_id: string, _field: string, mayAsk?: boolean) => void asked.push(mayAsk)
  await monitor.stop()
  expect(asked).toEqual([false])
})

test('the keychain is not touched if nothing was removed', async () => {
  const { connect, keychain, monitor } = makeWorld()
  await connect()
  keychain.delete = () => Promise.reject(new Error('touched'))
  await expect(monitor.removals.finish()).resolves.toBeUndefined()
  expect(monitor.snapshot().accounts).toHaveLength(1)
})

test('accounts are listed in the user’s order', async () => {
  const { monitor, seed } = makeWorld()
  seed(['https://a.example', 'https://b.example', 'https://c.example'])
  await monitor.intents.orderAccounts({ accountIds: ['known-2', 'gone', 'known-0'] })
  expect(monitor.snapshot().accounts.map(({ id }) => id)).toEqual(['known-2', 'known-0', 'known-1'])
})
