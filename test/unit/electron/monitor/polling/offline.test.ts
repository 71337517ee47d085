import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import type { MonitorParts } from '#monitor/monitor.ts'
import { makeWorld } from '../world.ts'

const remote = 'https://till.example'
const other = 'https://other.example'
const local = 'http://127.0.0.1:8000'

/** A monitor with accounts at these addresses, each read once. */
async function runningWorld(addresses: readonly string[], changes: Partial<MonitorParts> = {}) {
  const world = makeWorld(changes)
  world.seed(addresses)
  await world.monitor.start()
  await world.clock.pass(MINUTE)
  return world
}

const reaches = ({ monitor }: ReturnType<typeof makeWorld>) =>
  monitor.snapshot().accounts.map(({ reach }) => reach)

test('offline reported by the system shows at once, with its time', async () => {
  const world = await runningWorld([remote])
  const { account, clock, monitor } = world
  await clock.pass(MINUTE)
  monitor.setOnline(false)
  const since = clock.now()
  await clock.pass(MINUTE)
  expect(monitor.snapshot().network?.trouble).toBe('offline')
  expect(account()).toMatchObject({ reach: 'offline', reachSince: since, nextAt: null })
  expect(account().wallets).toMatchObject([{ amount: '12000.00', reach: 'offline', reachSince: since }])
})

test('when the network returns, readings that fell due are made at once', async () => {
  const { clock, monitor, till } = await runningWorld([remote])
  monitor.setOnline(false)
  await clock.pass(30 * MINUTE)
  expect(till.reads).toBe(1)
  monitor.setOnline(true)
  await clock.pass(0)
  expect(till.reads).toBe(2)
})

test('when the network returns, accounts that failed without it are read at once', async () => {
  const { clock, monitor, till } = await runningWorld([remote, other])
  till.failure = { kind: 'offline' }
  await clock.pass(5 * MINUTE)
  monitor.setOnline(false)
  await clock.pass(20_000)
  till.failure = null
  const before = till.reads
  monitor.setOnline(true)
  await clock.pass(0)
  expect(till.reads - before).toBe(2)
  expect(monitor.snapshot().network).toBeNull()
})

test('a network away for a moment triggers no reading', async () => {
  const { clock, monitor, till } = await runningWorld([remote])
  monitor.setOnline(false)
  monitor.setOnline(true)
  await clock.pass(10_000)
  expect(till.reads).toBe(1)
})

test('failures without a network take Salio offline within a minute, with about one retry a minute', async () => {
  const { clock, monitor, till } = await runningWorld([remote])
  till.failure = { kind: 'offline' }
  await clock.pass(4 * MINUTE)
  expect(till.reads).toBe(2)
  await clock.pass(MINUTE)
  expect(monitor.snapshot().network?.trouble).toBe('offline')
  const before = till.reads
  await clock.pass(10 * MINUTE)
  expect(till.reads - before).toBe(15)
})

test('one unreachable host does not mean offline while others answer', async () => {
  const world = await runningWorld([remote, other])
  world.till.failures.set(other, { kind: 'offline' })
  await world.clock.pass(5 * MINUTE)
  expect(world.monitor.snapshot().network).toBeNull()
  expect(reaches(world)).toEqual(['fresh', 'unreachable'])
})

test('the first answer after an outage lets the others be read at once', async () => {
  const world = await runningWorld([remote, other])
  const { clock, monitor, till } = world
  till.failure = { kind: 'offline' }
  await clock.pass(5 * MINUTE)
  expect(monitor.snapshot().network?.trouble).toBe('offline')
  till.failure = null
  await clock.pass(20_000)
  const before = till.reads
  await monitor.intents.refresh({ accountId: 'known-0', walletKey: null })
  await clock.pass(0)
  expect(till.reads - before).toBe(2)
  expect(reaches(world)).toEqual(['fresh', 'fresh'])
})

test('a rejected key proves a network for some minutes only: then the other accounts decide', async () => {
  const { clock, monitor, till } = await runningWorld([remote, other])
  till.failures.set(remote, { kind: 'rejected' })
  till.failures.set(other, { kind: 'offline' })
  await clock.pass(5 * MINUTE)
  expect(monitor.snapshot().network).toBeNull()
  await clock.pass(15 * MINUTE)
  expect(monitor.snapshot().network?.trouble).toBe('offline')
})

test('an account on this computer is read whatever the system says about the network', async () => {
  const world = await runningWorld([remote, local])
  const { clock, monitor, till } = world
  monitor.setOnline(false)
  await clock.pass(5 * MINUTE)
  expect(till.reads).toBe(3)
  expect(reaches(world)).toEqual(['offline', 'fresh'])
})

test('with only local accounts, Salio is never offline', async () => {
  const { monitor } = await runningWorld([local, 'http://localhost:9', 'http://[::1]:9'])
  monitor.setOnline(false)
  expect(monitor.snapshot().network).toBeNull()
})

test('a successful Refresh overrules the system’s offline', async () => {
  const { clock, monitor, till } = await runningWorld([remote])
  monitor.setOnline(false)
  await clock.pass(MINUTE)
  await monitor.intents.refresh({ accountId: null, walletKey: null })
  expect(till.reads).toBe(2)
  expect(monitor.snapshot().network).toBeNull()
})

test('a flapping network does not cause constant retries', async () => {
  const { clock, monitor, till } = await runningWorld([remote], { random: () => 0.9 })
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

test('time offline does not count towards the backoff of a provider that is down afterwards', async () => {
  const { clock, till } = await runningWorld([remote], { random: () => 0.9 })
  till.failure = { kind: 'offline' }
  await clock.pass(60 * MINUTE)
  till.failure = { kind: 'down', status: 503 }
  await clock.pass(MINUTE + 6_000)
  const before = till.reads
  await clock.pass(5 * MINUTE)
  expect(till.reads - before).toBe(1)
})
