import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { settle } from '../test-clock.ts'
import { HOUSEKEEPING_TIMERS, makeWorld } from '../world.ts'

const host = 'https://till.example'
const on = (count: number, address = host) => Array.from({ length: count }, () => address)

test('200 accounts on one host are read a second apart from the start, and stay apart', async () => {
  const { clock, monitor, seed, till } = makeWorld()
  seed(on(200))
  await monitor.start()
  expect(clock.timers).toBe(1 + HOUSEKEEPING_TIMERS)
  await clock.pass(9_999)
  expect(till.reads).toBe(10)
  await clock.pass(190_000)
  expect(till.reads).toBe(200)
  await clock.pass(5 * MINUTE - 200_000 + 10_000)
  expect(till.reads).toBe(210)
  expect(clock.timers).toBe(1 + HOUSEKEEPING_TIMERS)
})

test('a few accounts are read within seconds of the start', async () => {
  const { clock, monitor, seed, till } = makeWorld({ random: () => 0.999 })
  seed([...on(3), 'https://other.example', 'http://127.0.0.1:8000'])
  await monitor.start()
  await clock.pass(3_000)
  expect(till.reads).toBe(5)
})

test('of 50 accounts on a host that is down only one at a time tries, less and less often', async () => {
  const { clock, monitor, seed, till } = makeWorld({ random: () => 0.5 })
  seed([...on(50), 'https://other.example'])
  await monitor.start()
  await clock.pass(2 * MINUTE)
  expect(till.reads).toBe(51)
  till.failures.set(host, { kind: 'down', status: 503 })
  const before = till.reads
  await clock.pass(2 * 60 * MINUTE)
  const others = 2 * 12
  expect(till.reads - before - others).toBeLessThan(15)
  const { accounts } = monitor.snapshot()
  expect(accounts.at(-1)?.reach).toBe('fresh')
  // They take turns: the one that has waited longest is next.
  expect(accounts.filter(({ failure }) => failure !== null).length).toBeGreaterThan(4)
})

test('once the host answers, its accounts are read again one after another', async () => {
  const { clock, monitor, seed, till } = makeWorld({ random: () => 0.5 })
  seed(on(20))
  await monitor.start()
  await clock.pass(2 * MINUTE)
  till.failures.set(host, { kind: 'timeout' })
  await clock.pass(2 * 60 * MINUTE)
  till.failures.clear()
  await clock.pass(60 * MINUTE)
  const { accounts } = monitor.snapshot()
  expect(accounts.map(({ reach }) => reach)).toEqual(on(20, 'fresh'))
  const times = accounts.map(({ lastReadAt }) => lastReadAt)
  expect(new Set(times).size).toBeGreaterThan(15)
})

test('one account’s own failures do not delay its host, and it backs off alone', async () => {
  const { clock, monitor, seed, till } = makeWorld({ random: () => 0.5 })
  seed(on(1))
  seed(on(1), { id: 'poor', values: { username: 'poor', baseUrl: host } })
  till.failures.set('poor', { kind: 'down', status: 500 })
  await monitor.start()
  await clock.pass(6 * 60 * MINUTE)
  const tries = till.seen.filter(({ values }) => values['username'] === 'poor').length
  expect(tries).toBeLessThan(20)
  expect(till.reads - tries).toBeGreaterThan(66)
})

test('when its host recovers, an account failing for its own reasons keeps backing off', async () => {
  const { clock, monitor, seed, till } = makeWorld({ random: () => 0.5 })
  seed(on(1))
  seed(on(1), { id: 'poor', values: { username: 'poor', baseUrl: host } })
  till.failures.set('poor', { kind: 'down', status: 500 })
  await monitor.start()
  await clock.pass(3 * 60 * MINUTE)
  const before = till.seen.length
  for (let times = 0; times < 12; times++) {
    till.failures.set(host, { kind: 'timeout' })
    await clock.pass(5 * MINUTE)
    till.failures.delete(host)
    await clock.pass(10 * MINUTE)
  }
  const tries = till.seen.slice(before).filter(({ values }) => values['username'] === 'poor').length
  expect(tries).toBeLessThan(9)
})

test('a throttled account is read at the time it was given, regardless of its host’s backoff', async () => {
  const { clock, monitor, seed, till } = makeWorld({ random: () => 0.9 })
  seed(on(1))
  await monitor.start()
  await clock.pass(MINUTE)
  for (let reads = 2; reads < 9; reads++) {
    till.failure = { kind: 'throttled', until: clock.now() + 10 * MINUTE }
    await clock.pass(10 * MINUTE)
    expect(till.reads).toBe(reads)
  }
})

test('a removed account leaves no delay for the next one on its host', async () => {
  const { clock, monitor, seed, till } = makeWorld({ random: () => 0.9 })
  seed(on(1))
  till.failures.set(host, { kind: 'throttled', until: null })
  await monitor.start()
  await clock.pass(MINUTE)
  expect(till.reads).toBe(1)
  await monitor.intents.removeAccount({ accountId: 'known-0' })
  till.failures.clear()
  seed(on(1), { id: 'known-1' })
  await monitor.start()
  await clock.pass(1_000)
  expect(till.reads).toBe(2)
})

test('an account has only one reading in progress, however it is requested', async () => {
  const { clock, monitor, seed, till } = makeWorld()
  seed(on(1))
  till.held = true
  await monitor.start()
  await clock.pass(0)
  const refreshed = [1, 2].map(() => monitor.intents.refresh({ accountId: null, walletKey: 'payout' }))
  monitor.resume()
  await clock.pass(10 * MINUTE)
  expect(till.reads).toBe(1)
  till.release()
  await Promise.all(refreshed)
  await settle()
  expect(till.reads).toBe(1)
})
