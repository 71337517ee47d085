import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { settle, TestClock } from '../test-clock.ts'
import { makeWorld } from '../world.ts'

/** Sleep as on Linux and macOS: the wall clock runs on, the monotonic clock stops. */
async function sleep({ clock, monitor }: ReturnType<typeof makeWorld>, milliseconds: number) {
  monitor.suspend()
  clock.setWall(clock.now() + milliseconds)
  await settle()
}

test('waking makes one round of readings, however many resume and unlock events come', async () => {
  const world = makeWorld()
  const { clock, connect, monitor, till } = world
  await connect()
  await sleep(world, 8 * HOUR)
  for (const wait of [0, 0, 3_000, 3_900]) {
    monitor.resume()
    await clock.pass(wait)
  }
  expect(till.reads).toBe(1)
  await clock.pass(200)
  expect(till.reads).toBe(2)
  monitor.resume()
  await clock.pass(20_000)
  monitor.resume()
  await clock.pass(20_000)
  expect(till.reads).toBe(2)
})

test('a balance from before a night’s sleep is stale at once, although the monotonic clock stopped', async () => {
  const world = makeWorld()
  const { account, clock, connect, monitor } = world
  await connect()
  const readAt = clock.now()
  await sleep(world, 8 * HOUR)
  monitor.resume()
  expect(account()).toMatchObject({ reach: 'stale', reachSince: readAt + 15 * MINUTE, lastReadAt: readAt })
  await clock.pass(7_000)
  expect(account()).toMatchObject({ reach: 'fresh', reachSince: null })
})

test('a sleep shorter than the minimum interval changes nothing', async () => {
  const world = makeWorld()
  const { clock, connect, monitor, till } = world
  await connect()
  await sleep(world, 20_000)
  monitor.resume()
  await clock.pass(5 * MINUTE - 20_001)
  expect(till.reads).toBe(1)
  await clock.pass(1)
  expect(till.reads).toBe(2)
})

test.each([
  { kind: 'throttled', until: new TestClock().now() + 10 * HOUR },
  { kind: 'down', status: 503, until: new TestClock().now() + 10 * HOUR }
] as const)('an account that was told to wait is left out of the round: $kind', async failure => {
  const world = makeWorld()
  const { clock, connect, monitor, till } = world
  await connect()
  till.failure = failure
  await clock.pass(5 * MINUTE)
  await sleep(world, HOUR)
  monitor.resume()
  await clock.pass(HOUR)
  expect(till.reads).toBe(2)
})

test('a throttled account whose wait is over on waking takes part in the round', async () => {
  const world = makeWorld()
  const { clock, connect, monitor, till } = world
  await connect()
  till.failure = { kind: 'throttled', until: clock.now() + HOUR }
  await clock.pass(5 * MINUTE)
  await sleep(world, 2 * HOUR)
  monitor.resume()
  await clock.pass(6_999)
  expect(till.reads).toBe(2)
  await clock.pass(1)
  expect(till.reads).toBe(3)
})

test('a network that comes back with the computer does not shorten the delay', async () => {
  const world = makeWorld()
  const { clock, connect, monitor, till } = world
  await connect()
  monitor.setOnline(false)
  await sleep(world, HOUR)
  monitor.setOnline(true)
  monitor.resume()
  monitor.setOnline(false)
  monitor.setOnline(true)
  await clock.pass(6_999)
  expect(till.reads).toBe(1)
  await clock.pass(1)
  expect(till.reads).toBe(2)
})

test('50 accounts on one host are read one after another on waking', async () => {
  const world = makeWorld()
  const { clock, monitor, seed, till } = world
  seed(Array.from({ length: 50 }, () => 'https://till.example'))
  await monitor.start()
  await clock.pass(MINUTE)
  expect(till.reads).toBe(50)
  await sleep(world, HOUR)
  monitor.resume()
  await clock.pass(7_000)
  expect(till.reads).toBe(51)
  await clock.pass(10_000)
  expect(till.reads).toBe(61)
})
