import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { makeWorld } from '../world.ts'

const all = { accountId: null, walletKey: null }

test('a refresh within the minimum interval uses the last reading and says when the next is allowed', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  await clock.pass(20_000)
  expect(await monitor.intents.refresh(all)).toEqual({ read: false, allowedAt: clock.now() + 40_000 })
  expect(till.reads).toBe(1)
  await clock.pass(40_000)
  expect(await monitor.intents.refresh(all)).toEqual({ read: true, allowedAt: null })
  expect(till.reads).toBe(2)
})

test('a refresh postpones the next poll by a whole interval', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  await clock.pass(4 * MINUTE)
  await monitor.intents.refresh(all)
  await clock.pass(4 * MINUTE)
  expect(till.reads).toBe(2)
  await clock.pass(MINUTE)
  expect(till.reads).toBe(3)
})

test('a refresh joins a poll in progress', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  till.held = true
  await clock.pass(5 * MINUTE)
  const refreshed = monitor.intents.refresh(all)
  till.release()
  expect(await refreshed).toEqual({ read: true, allowedAt: null })
  expect(till.reads).toBe(2)
})

test('a refresh does not query a throttled provider too early', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  const until = clock.now() + 45 * MINUTE
  till.failure = { kind: 'throttled', until }
  await clock.pass(5 * MINUTE)
  expect(await monitor.intents.refresh(all)).toEqual({ read: false, allowedAt: until })
  expect(till.reads).toBe(2)
})

test('after a failure a refresh may retry soon, but not at every keypress', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  till.failure = { kind: 'timeout' }
  await clock.pass(5 * MINUTE)
  await clock.pass(4_000)
  expect((await monitor.intents.refresh(all)).read).toBe(false)
  await clock.pass(6_000)
  expect((await monitor.intents.refresh(all)).read).toBe(true)
})

test('one wallet is read alone if the provider supports it', async () => {
  const { account, clock, connect, monitor, till } = makeWorld()
  till.balances.set('data', '19')
  till.total = { currency: 'KES', amount: '12019.00' }
  await connect()
  expect(account().total).toEqual(till.total)
  await clock.pass(MINUTE)
  till.balances.set('payout', '11000.00')
  till.balances.set('data', '18')
  await monitor.intents.refresh({ accountId: 'account-1', walletKey: 'data' })
  expect(account().wallets).toMatchObject([{ amount: '12000.00' }, { amount: '18' }])
  // The total predates the new balance, so it is no longer shown.
  expect(account().total).toBeNull()
})

test('without accounts a refresh succeeds at once', async () => {
  const { monitor } = makeWorld()
  expect(await monitor.intents.refresh(all)).toEqual({ read: true, allowedAt: null })
})

test('after one wallet was read alone, the account’s poll keeps the minimum interval', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  await clock.pass(5 * MINUTE - 20_000)
  await monitor.intents.refresh({ accountId: 'account-1', walletKey: 'payout' })
  await clock.pass(MINUTE - 1)
  expect(till.reads).toBe(2)
  await clock.pass(1)
  expect(till.reads).toBe(3)
})

test('a host that fails during a refresh of everything is not tried for its other accounts', async () => {
  const { clock, monitor, seed, till } = makeWorld()
  seed(['https://a.example', 'https://a.example', 'https://a.example', 'https://b.example'])
  await monitor.start()
  await clock.pass(2 * MINUTE)
  till.failures.set('https://a.example', { kind: 'timeout' })
  const before = till.reads
  expect((await monitor.intents.refresh(all)).read).toBe(true)
  expect(till.reads - before).toBe(2)
})

test('a refresh of another account does not query a host that throttles', async () => {
  const { clock, monitor, seed, till } = makeWorld({ random: () => 0.5 })
  seed(['https://a.example', 'https://a.example'])
  await monitor.start()
  await clock.pass(4 * MINUTE)
  till.failures.set('https://a.example', { kind: 'throttled', until: null })
  await monitor.intents.refresh({ accountId: 'known-0', walletKey: null })
  const before = till.reads
  await clock.pass(30_000)
  const refreshed = await monitor.intents.refresh({ accountId: 'known-1', walletKey: null })
  expect(refreshed).toEqual({ read: false, allowedAt: clock.now() + 2.5 * MINUTE - 30_000 })
  expect(till.reads).toBe(before)
})
