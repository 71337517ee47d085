import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { settle } from '../test-clock.ts'
import { HOUSEKEEPING_TIMERS, makeWorld } from '../world.ts'

test('connecting saves the first reading and reads again after the interval, not before', async () => {
  const { account, clock, connect, till } = makeWorld()
  expect(await connect()).toEqual({ ok: true, value: { accountId: 'account-1' } })
  expect(till.reads).toBe(1)
  expect(account()).toMatchObject({ name: 'Main shop', subtitle: 'Duka Ltd', reach: 'fresh' })
  expect(account().wallets).toMatchObject([{ name: 'payout', amount: '12000.00', level: 'healthy' }])
  await clock.pass(5 * MINUTE - 1)
  expect(till.reads).toBe(1)
  await clock.pass(1)
  expect(till.reads).toBe(2)
})

test('one timer serves every account', async () => {
  const { clock, connect, monitor } = makeWorld()
  await connect()
  await connect()
  expect(monitor.snapshot().accounts).toHaveLength(2)
  expect(clock.timers).toBe(1 + HOUSEKEEPING_TIMERS)
})

test('a failed reading keeps the last amount and its time, gives the reason, and is no alert', async () => {
  const { account, clock, connect, announcedKinds, till } = makeWorld()
  await connect()
  const readAt = clock.now()
  till.failure = { kind: 'down', status: 503 }
  await clock.pass(5 * MINUTE)
  expect(account()).toMatchObject({ reach: 'unreachable', failure: till.failure, reachSince: clock.now() })
  expect(account().wallets).toMatchObject([{ amount: '12000.00', readAt, reach: 'unreachable' }])
  expect(announcedKinds()).toEqual([])
})

test('one failing wallet does not hide the others', async () => {
  const { account, clock, connect, till } = makeWorld()
  till.balances.set('data', '19')
  await connect()
  till.balances.set('data', { kind: 'unreadable', reason: 'amount' })
  till.balances.set('payout', '11000.00')
  await clock.pass(5 * MINUTE)
  expect(account().reach).toBe('fresh')
  expect(account().wallets).toMatchObject([
    { name: 'payout', amount: '11000.00', reach: 'fresh', failure: null },
    { name: 'data', amount: '19', reach: 'unreachable', failure: { kind: 'unreadable', reason: 'amount' } }
  ])
})

test('a wallet the provider no longer lists keeps its last amount and shows as not found', async () => {
  const { account, clock, connect, till } = makeWorld()
  till.balances.set('data', '19')
  await connect()
  till.balances.delete('data')
  await clock.pass(5 * MINUTE)
  expect(account().wallets[1]).toMatchObject({ amount: '19', failure: { kind: 'notFound' } })
})

test('a wallet does not count as gone when the clock moves while it is recorded', async () => {
  const { account, clock, connect } = makeWorld()
  clock.creep = 1
  await connect()
  await clock.pass(5 * MINUTE)
  expect(account().wallets).toMatchObject([{ failure: null, reach: 'fresh' }])
})

test('a throttled account waits as long as it was told, regardless of the wall clock', async () => {
  const { clock, connect, till } = makeWorld()
  await connect()
  till.failure = { kind: 'throttled', until: clock.now() + 25 * MINUTE }
  await clock.pass(5 * MINUTE)
  expect(till.reads).toBe(2)
  clock.setWall(clock.now() + 365 * 24 * 60 * MINUTE)
  await clock.pass(20 * MINUTE - 1)
  expect(till.reads).toBe(2)
  await clock.pass(1)
  expect(till.reads).toBe(3)
})

test('nothing is read while suspended, and a second resume event does not poll twice', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  monitor.suspend()
  await clock.pass(60 * MINUTE)
  expect(till.reads).toBe(1)
  monitor.resume()
  await clock.pass(3_000)
  monitor.resume()
  expect(till.reads).toBe(1)
  await clock.pass(7_000)
  expect(till.reads).toBe(2)
  await clock.pass(MINUTE)
  expect(till.reads).toBe(2)
})

test('offline keeps the last balances and reads again once the network is back', async () => {
  const { account, clock, connect, monitor, till } = makeWorld()
  await connect()
  monitor.setOnline(false)
  expect(account()).toMatchObject({ reach: 'offline' })
  expect(account().wallets).toMatchObject([{ amount: '12000.00', reach: 'offline' }])
  await clock.pass(30 * MINUTE)
  expect(till.reads).toBe(1)
  monitor.setOnline(true)
  await clock.pass(10_000)
  expect(till.reads).toBe(2)
})

test('nothing is written for an account removed during its reading', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  till.held = true
  await clock.pass(5 * MINUTE)
  await monitor.intents.removeAccount({ accountId: 'account-1' })
  till.release()
  await settle()
  expect(monitor.snapshot().accounts).toEqual([])
  expect(clock.timers).toBe(HOUSEKEEPING_TIMERS)
})

test('after a restart the last balances show before anything is read, then every account is read', async () => {
  const { clock, connect, monitor, parts, till } = makeWorld()
  await connect()
  await monitor.stop()
  await clock.pass(30 * MINUTE)
  const restarted = new Monitor(parts)
  await restarted.start()
  expect(restarted.snapshot().accounts[0]?.wallets).toMatchObject([{ amount: '12000.00', reach: 'stale' }])
  await clock.pass(2_000)
  expect(till.reads).toBe(2)
  expect(restarted.snapshot().accounts[0]?.wallets).toMatchObject([{ reach: 'fresh' }])
})

test('an unexpected exception in a provider counts as an unreadable answer, and polling continues', async () => {
  const { account, clock, connect, till } = makeWorld()
  await connect()
  till.failure = null
  const { balances } = till
  Object.defineProperty(till, 'balances', { value: null, configurable: true })
  await clock.pass(5 * MINUTE)
  expect(account().failure).toEqual({ kind: 'unreadable', reason: 'shape' })
  Object.defineProperty(till, 'balances', { value: balances })
  await clock.pass(60 * MINUTE)
  expect(account().failure).toBeNull()
})

test('the start is published at once, and reading waits for the given delay', async () => {
  const { clock, monitor, seed, till } = makeWorld()
  seed(['https://shop.example'])
  let snapshots = 0
  monitor.subscribe(() => {
    snapshots += 1
  })
  await monitor.start(1_000)
  await clock.pass(999)
  expect([snapshots, till.reads]).toEqual([1, 0])
  await clock.pass(1_001)
  expect(till.reads).toBe(1)
})

test('a computer suspended during the start delay is read after it wakes', async () => {
  const { clock, monitor, seed, till } = makeWorld()
  seed(['https://shop.example'])
  await monitor.start(1_000)
  monitor.suspend()
  await clock.pass(5 * MINUTE)
  expect(till.reads).toBe(0)
  monitor.resume()
  await clock.pass(MINUTE)
  expect(till.reads).toBe(1)
})
