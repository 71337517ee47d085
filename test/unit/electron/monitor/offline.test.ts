import { expect, test } from 'vitest'
import type { MonitorParts } from '../../../../electron/monitor/monitor.ts'
import { MINUTE, makeWorld } from './world.ts'

const remote = 'https://till.example'
const other = 'https://other.example'
const local = 'http://127.0.0.1:8000'

/** Accounts at these addresses, each read once. */
async function running(addresses: readonly string[], changes: Partial<MonitorParts> = {}) {
  const world = makeWorld(changes)
  world.seed(addresses)
  await world.monitor.start()
  await world.clock.pass(MINUTE)
  return world
}

const reaches = ({ monitor }: ReturnType<typeof makeWorld>) =>
  monitor.snapshot().accounts.map(({ reach }) => reach)

test('the system saying there is no network is shown at once, with since when', async () => {
  const world = await running([remote])
  const { account, clock, monitor } = world
  await clock.pass(MINUTE)
  monitor.setOnline(false)
  const since = clock.now()
  await clock.pass(MINUTE)
  expect(monitor.snapshot().online).toBe(false)
  expect(account()).toMatchObject({ reach: 'offline', reachSince: since, nextAt: null })
  expect(account().wallets).toMatchObject([{ amount: '12000.00', reach: 'offline', reachSince: since }])
})

test('when the network returns what fell due meanwhile is read at once', async () => {
  const { clock, monitor, till } = await running([remote])
  monitor.setOnline(false)
  await clock.pass(30 * MINUTE)
  expect(till.reads).toBe(1)
  monitor.setOnline(true)
  await clock.pass(0)
  expect(till.reads).toBe(2)
})

test('when the system says the network is back, what had failed for want of it is read at once', async () => {
  const { clock, monitor, till } = await running([remote, other])
  till.failure = { kind: 'offline' }
  await clock.pass(5 * MINUTE)
  monitor.setOnline(false)
  await clock.pass(20_000)
  till.failure = null
  const before = till.reads
  monitor.setOnline(true)
  await clock.pass(0)
  expect(till.reads - before).toBe(2)
  expect(monitor.snapshot().online).toBe(true)
})

test('a network that was only away for a moment makes nothing be read', async () => {
  const { clock, monitor, till } = await running([remote])
  monitor.setOnline(false)
  monitor.setOnline(true)
  await clock.pass(10_000)
  expect(till.reads).toBe(1)
})

test('failing for want of a network makes Salio offline at once, and it is tried each minute', async () => {
  const { clock, monitor, till } = await running([remote])
  till.failure = { kind: 'offline' }
  await clock.pass(4 * MINUTE)
  expect(till.reads).toBe(2)
  expect(monitor.snapshot().online).toBe(false)
  await clock.pass(10 * MINUTE)
  expect(till.reads).toBe(12)
})

test('one host that cannot be found is no want of a network while others answer', async () => {
  const world = await running([remote, other])
  world.till.failures.set(other, { kind: 'offline' })
  await world.clock.pass(5 * MINUTE)
  expect(world.monitor.snapshot().online).toBe(true)
  expect(reaches(world)).toEqual(['fresh', 'offline'])
})

test('the first answer after a failed network lets the others be read at once', async () => {
  const world = await running([remote, other])
  const { clock, monitor, till } = world
  till.failure = { kind: 'offline' }
  await clock.pass(5 * MINUTE)
  expect(monitor.snapshot().online).toBe(false)
  till.failure = null
  await clock.pass(20_000)
  const before = till.reads
  await monitor.intents.refresh({ accountId: 'known-0', walletKey: null })
  await clock.pass(0)
  expect(till.reads - before).toBe(2)
  expect(reaches(world)).toEqual(['fresh', 'fresh'])
})

test('a refused key is no witness: the others alone tell that there is no network', async () => {
  const { clock, monitor, till } = await running([remote, other])
  till.failures.set(remote, { kind: 'rejected' })
  till.failures.set(other, { kind: 'offline' })
  await clock.pass(5 * MINUTE)
  expect(monitor.snapshot().online).toBe(false)
})

test('an account on this computer is read whatever the system says of the network', async () => {
  const world = await running([remote, local])
  const { clock, monitor, till } = world
  monitor.setOnline(false)
  await clock.pass(5 * MINUTE)
  expect(till.reads).toBe(3)
  expect(reaches(world)).toEqual(['offline', 'fresh'])
})

test('with accounts on this computer only, Salio is never offline', async () => {
  const { monitor } = await running([local, 'http://localhost:9', 'http://[::1]:9'])
  monitor.setOnline(false)
  expect(monitor.snapshot().online).toBe(true)
})

test('a reading the user asked for proves the system wrong', async () => {
  const { clock, monitor, till } = await running([remote])
  monitor.setOnline(false)
  await clock.pass(MINUTE)
  await monitor.intents.refresh({ accountId: null, walletKey: null })
  expect(till.reads).toBe(2)
  expect(monitor.snapshot().online).toBe(true)
})

test('a network that comes and goes is not a reason to try all the time', async () => {
  const { clock, monitor, till } = await running([remote], { random: () => 0.9 })
  till.failure = { kind: 'offline' }
  await clock.pass(5 * MINUTE)
  const before = till.reads
  for (let times = 0; times < 120; times++) {
    monitor.setOnline(false)
    monitor.setOnline(true)
    await clock.pass(500)
  }
  expect(till.reads - before).toBeGreaterThan(1)
  expect(till.reads - before).toBeLessThanOrEqual(6)
})

test('an hour without a network is not held against a provider that is down afterwards', async () => {
  const { clock, till } = await running([remote], { random: () => 0.9 })
  till.failure = { kind: 'offline' }
  await clock.pass(60 * MINUTE)
  till.failure = { kind: 'down', status: 503 }
  await clock.pass(MINUTE + 6_000)
  const before = till.reads
  await clock.pass(5 * MINUTE)
  expect(till.reads - before).toBe(1)
})
