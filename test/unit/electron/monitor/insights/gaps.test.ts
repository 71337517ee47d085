import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { settle } from '../test-clock.ts'
import { makeWorld } from '../world.ts'

/** For each balance period of the wallet, whether it comes after a gap. */
const gaps = ({ clock, store }: ReturnType<typeof makeWorld>) =>
  store.readings.periods('account-1/payout', 0, clock.now()).map(({ afterGap }) => afterGap)

test('a wallet read regularly has no gap, however often its balance changes', async () => {
  const world = makeWorld()
  const { clock, connect, till } = world
  await connect()
  for (const amount of ['12000.00', '11000.00', '11000.00', '10500.00']) {
    till.balances.set('payout', amount)
    await clock.pass(5 * MINUTE)
  }
  expect(gaps(world)).toEqual([true, false, false])
})

test('a night asleep is a gap, not a night with a constant balance', async () => {
  const world = makeWorld()
  const { clock, connect, monitor } = world
  await connect()
  await clock.pass(5 * MINUTE)
  monitor.suspend()
  clock.setWall(clock.now() + 8 * HOUR)
  await settle()
  monitor.resume()
  await clock.pass(10_000)
  expect(gaps(world)).toEqual([true, true])
})

test('a wallet that fails alone has a gap, while others in its account have none', async () => {
  const world = makeWorld()
  const { clock, connect, store, till } = world
  till.balances.set('collection', '500.00')
  await connect()
  till.balances.set('payout', { kind: 'down', status: 503 })
  await clock.pass(5 * MINUTE)
  till.balances.set('payout', '12000.00')
  await clock.pass(5 * MINUTE)
  expect(gaps(world)).toEqual([true, true])
  expect(store.readings.periods('account-1/collection', 0, clock.now())).toHaveLength(1)
})
