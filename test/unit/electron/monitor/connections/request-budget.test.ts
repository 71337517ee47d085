import { StatementSync } from 'node:sqlite'
import { afterEach, expect, test, vi } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { HOUSEKEEPING_TIMERS, makeWorld } from '../world.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const addresses = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://shop-${index}.example`)

/** The SQL statements run and snapshots published during the work. */
async function costOf(world: ReturnType<typeof makeWorld>, work: () => Promise<void>) {
  const { prototype } = StatementSync
  const statements = [vi.spyOn(prototype, 'get'), vi.spyOn(prototype, 'all'), vi.spyOn(prototype, 'run')]
  let snapshots = 0
  const stop = world.monitor.subscribe(() => {
    snapshots += 1
  })
  await work()
  stop()
  return { statements: statements.reduce((sum, { mock }) => sum + mock.calls.length, 0), snapshots }
}

async function watching(accounts: number) {
  const world = makeWorld()
  world.seed(addresses(accounts))
  await world.monitor.start()
  await world.clock.pass(4 * MINUTE)
  return world
}

test('while nothing is due, one timer serves all accounts and no SQL runs', async () => {
  const world = await watching(20)
  expect(world.clock.timers).toBe(1 + HOUSEKEEPING_TIMERS)
  const cost = await costOf(world, () => world.clock.pass(30_000))
  expect(cost).toEqual({ statements: 0, snapshots: 0 })
})

test.each([1, 20])('with %i accounts, a reading publishes at most two snapshots', async accounts => {
  const world = await watching(accounts)
  const before = world.till.reads
  const { snapshots } = await costOf(world, () => world.clock.pass(5 * MINUTE))
  const readings = world.till.reads - before
  expect(readings).toBe(accounts)
  expect(snapshots / readings).toBeLessThanOrEqual(2)
})

test.each([1, 20])('with %i accounts, a reading stays within its SQL statement budget', async accounts => {
  const world = await watching(accounts)
  const { statements } = await costOf(world, () => world.clock.pass(5 * MINUTE))
  // Measured: 61, however many other accounts there are, to save, judge, schedule and show one reading.
  expect(statements / accounts).toBeLessThanOrEqual(70)
})
