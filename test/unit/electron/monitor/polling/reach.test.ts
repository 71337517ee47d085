import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { makeWorld } from '../world.ts'

test('a state keeps its start time through similar failures and gets a new one with another state', async () => {
  const { account, clock, connect, till } = makeWorld()
  await connect()
  till.failure = { kind: 'timeout' }
  await clock.pass(5 * MINUTE)
  const since = clock.now()
  till.failure = { kind: 'down', status: 503 }
  await clock.pass(30 * MINUTE)
  expect(account()).toMatchObject({ reach: 'unreachable', reachSince: since })
  till.failure = { kind: 'rejected' }
  await clock.pass(60 * MINUTE)
  const { reach, reachSince } = account()
  expect(reach).toBe('rejected')
  expect(reachSince).toBeGreaterThan(since)
})

test('a wallet that fails alone has its own start time and keeps its last amount', async () => {
  const { account, clock, connect, till } = makeWorld()
  till.balances.set('data', '19')
  await connect()
  const readAt = clock.now()
  till.balances.set('data', { kind: 'unreadable', reason: 'amount' })
  await clock.pass(5 * MINUTE)
  const reachSince = clock.now()
  await clock.pass(20 * MINUTE)
  expect(account().reach).toBe('fresh')
  expect(account().wallets[1]).toMatchObject({ amount: '19', readAt, reach: 'unreachable', reachSince })
  till.balances.set('data', '18')
  await clock.pass(5 * MINUTE)
  expect(account().wallets[1]).toMatchObject({ amount: '18', reach: 'fresh', reachSince: null })
})

test('a balance is shown as it was written too, until it is written as it is', async () => {
  const { account, clock, connect, till } = makeWorld()
  till.balances.set('payout', '27964')
  till.written.set('payout', '27963.999999999996')
  await connect()
  expect(account().wallets[0]).toMatchObject({ amount: '27964', written: '27963.999999999996' })
  till.failure = { kind: 'timeout' }
  await clock.pass(5 * MINUTE)
  expect(account().wallets[0]).toMatchObject({ amount: '27964', written: '27963.999999999996' })
  till.failure = null
  till.written.clear()
  await clock.pass(30 * MINUTE)
  expect(account().wallets[0]).not.toHaveProperty('written')
})

test('a stale state starts at the moment the balance became stale', async () => {
  const { account, clock, connect, till } = makeWorld()
  await connect()
  const readAt = clock.now()
  till.held = true
  await clock.pass(40 * MINUTE)
  const stale = { reach: 'stale', reachSince: readAt + 15 * MINUTE }
  expect(account()).toMatchObject({ ...stale, lastReadAt: readAt })
  expect(account().wallets).toMatchObject([{ ...stale, amount: '12000.00' }])
})

test('a wallet missing from a list that is incomplete shows why it is', async () => {
  const { account, clock, connect, monitor, parts, till } = makeWorld()
  till.balances.set('data', '19')
  await connect()
  await monitor.stop()
  till.balances.delete('data')
  till.unread = { kind: 'permission', permission: null }
  const restarted = new Monitor(parts)
  await restarted.start()
  await clock.pass(2_000)
  expect(account(restarted.snapshot()).wallets[1]).toMatchObject({ amount: '19', failure: till.unread })
})

test('a wallet missing since a restart shows as not found', async () => {
  const { account, clock, connect, monitor, parts, till } = makeWorld()
  till.balances.set('data', '19')
  await connect()
  await monitor.stop()
  till.balances.delete('data')
  const restarted = new Monitor(parts)
  await restarted.start()
  await clock.pass(2_000)
  expect(account(restarted.snapshot()).wallets[1]).toMatchObject({
    amount: '19',
    failure: { kind: 'notFound' }
  })
})
