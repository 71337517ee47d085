import { expect, test } from 'vitest'
import type { AccountView } from '#contract/snapshot.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { makeWorld } from '../world.ts'

const YEAR = 365 * 24 * HOUR

const jumps = [
  ['back an hour', -HOUR],
  ['back a year', -YEAR],
  ['forward an hour', HOUR],
  ['forward a year', YEAR]
] as const

const timesOf = ({ wallets }: AccountView) => wallets.flatMap(({ trail }) => trail.map(([at]) => at))

test.each(jumps)('a clock set %s loses no reading', async (_, jump) => {
  const { account, clock, connect, till } = makeWorld()
  await connect()
  till.balances.set('payout', '11000.00')
  await clock.pass(5 * MINUTE)
  clock.setWall(clock.now() + jump)
  till.balances.set('payout', '10500.00')
  await clock.pass(5 * MINUTE)
  expect(account().wallets).toMatchObject([{ amount: '10500.00', reach: 'fresh', readAt: clock.now() }])
  expect(account().wallets[0]?.trail.at(-1)).toEqual([clock.now(), '10500.00'])
})

test.each(jumps)('a clock set %s repeats no poll and causes no alert', async (_, jump) => {
  const { clock, connect, store, announcedKinds, till } = makeWorld()
  store.settings.change({ remindAfterMinutes: null })
  till.balances.set('payout', '4000.00')
  await connect()
  await clock.pass(MINUTE)
  clock.setWall(clock.now() + jump)
  await clock.pass(4 * MINUTE - 1)
  expect(till.reads).toBe(1)
  await clock.pass(1)
  expect(till.reads).toBe(2)
  await clock.pass(HOUR)
  expect(till.reads).toBe(14)
  expect(announcedKinds()).toEqual(['critical'])
})

test.each(jumps)('after a clock is set %s a balance has its true age', async (_, jump) => {
  const { account, clock, connect, till } = makeWorld()
  await connect()
  till.failure = { kind: 'timeout' }
  await clock.pass(5 * MINUTE)
  clock.setWall(clock.now() + jump)
  const readAt = clock.now() - 5 * MINUTE
  expect(account()).toMatchObject({ reach: 'unreachable', reachSince: clock.now(), lastReadAt: readAt })
  expect(account().wallets).toMatchObject([{ readAt, reachSince: clock.now() }])
})

test.each(jumps)('a clock set %s and back shows nothing from the future', async (_, jump) => {
  const { account, clock, connect, till } = makeWorld()
  await connect()
  for (const [balance, by] of [
    ['11000.00', jump],
    ['10900.00', -jump],
    ['10800.00', 0]
  ] as const) {
    clock.setWall(clock.now() + by)
    expect(Math.max(...timesOf(account()))).toBeLessThanOrEqual(clock.now())
    till.balances.set('payout', balance)
    await clock.pass(5 * MINUTE)
  }
  const times = timesOf(account())
  expect(times.toSorted((a, b) => a - b)).toEqual(times)
  expect(times.at(-1)).toBe(clock.now())
  expect(account().wallets[0]?.trail.at(-1)?.[1]).toBe('10800.00')
})

test('a reading dated in the future at start-up is stale until read again', async () => {
  const { account, clock, connect, monitor, parts } = makeWorld()
  await connect()
  await monitor.stop()
  clock.setWall(clock.now() - HOUR)
  const restarted = new Monitor(parts)
  expect(account(restarted.snapshot()).reach).toBe('stale')
  await restarted.start()
  await clock.pass(2_000)
  expect(account(restarted.snapshot())).toMatchObject({ reach: 'fresh', lastReadAt: clock.now() - 2_000 })
})
