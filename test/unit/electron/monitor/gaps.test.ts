import { expect, test } from 'vitest'
import { settle } from './test-clock.ts'
import { MINUTE, makeWorld } from './world.ts'

const HOUR = 60 * MINUTE

/** Whether each stretch of the wallet comes after a gap. */
const gaps = ({ clock, store }: ReturnType<typeof makeWorld>) =>
  store.readings.stretches('account-1/payout', 0, clock.now()).map(({ afterGap }) => afterGap)

test('a wallet that is read all along has no gap, however often its balance changes', async () => {
  const world = makeWorld()
  const { clock, connect, till } = world
  await connect()
  for (const amount of ['12000.00', '11000.00', '11000.00', '10500.00']) {
    till.balances.set('payout', amount)
    await clock.pass(5 * MINUTE)
  }
  expect(gaps(world)).toEqual([true, false, false])
})

test('a night asleep is a gap, and not a night in which the balance stood still', async () => {
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

test('a wallet that fails by itself has a gap where the others of its account have none', async () => {
  const world = makeWorld()
  const { clock, connect, store, till } = world
  till.balances.set('collection', '500.00')
  await connect()
  till.balances.set('payout', { kind: 'down', status: 503 })
  await clock.pass(5 * MINUTE)
  till.balances.set('payout', '12000.00')
  await clock.pass(5 * MINUTE)
  expect(gaps(world)).toEqual([true, true])
  expect(store.readings.stretches('account-1/collection', 0, clock.now())).toHaveLength(1)
})
