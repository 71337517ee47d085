import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { GROUPING_MS, makeWorld, tillThresholds } from '../world.ts'

test('a wallet that runs low is announced once, then once when critical, then once when it recovers', async () => {
  const { clock, connect, announcedKinds, till } = makeWorld()
  await connect()
  for (const balance of ['9000.00', '8000.00', '4000.00', '3000.00', '80000.00', '79000.00']) {
    till.balances.set('payout', balance)
    await clock.pass(6 * MINUTE)
  }
  expect(announcedKinds()).toEqual(['low', 'critical', 'recovered'])
})

test('a wallet that is billed afterwards raises nothing, and has no balance', async () => {
  const { clock, connect, announcedKinds, monitor, till } = makeWorld()
  await connect()
  till.postpaid.add('payout')
  till.balances.set('payout', '0')
  await clock.pass(60 * MINUTE)
  expect(announcedKinds()).toEqual([])
  const [view] = monitor.snapshot().accounts
  expect(view?.wallets).toMatchObject([{ amount: null, failure: null, kind: 'postpaid', level: 'healthy' }])
  expect(view?.failure).toBeNull()
})

test('a notice gives the wallet, the balance and the threshold that was crossed', async () => {
  const { clock, connect, notices, till } = makeWorld()
  await connect()
  till.balances.set('payout', '3250.00')
  await clock.pass(5 * MINUTE + GROUPING_MS)
  expect(notices).toEqual([
    {
      kind: 'critical',
      level: 'critical',
      because: 'amount',
      accountId: 'account-1',
      walletId: 'account-1/payout',
      walletName: 'payout',
      providerName: 'Till',
      accountName: 'Main shop',
      balance: { currency: 'KES', amount: '3250.00' },
      threshold: { currency: 'KES', amount: '5000' },
      runsOutAt: null,
      lastsLessThan: null,
      now: clock.now(),
      hideAmounts: false
    }
  ])
})

test('a wallet that is already low when connected is announced after a second reading a minute later', async () => {
  const { clock, connect, announcedKinds, till } = makeWorld()
  till.balances.set('payout', '9000.00')
  await connect()
  await clock.pass(MINUTE - 1)
  expect(announcedKinds()).toEqual([])
  await clock.pass(1 + GROUPING_MS)
  expect(announcedKinds()).toEqual(['low'])
  expect(till.reads).toBe(2)
})

test('an episode is not announced again after a restart', async () => {
  const { clock, connect, monitor, parts, announcedKinds, till } = makeWorld()
  await connect()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  await monitor.stop()
  await new Monitor(parts).start()
  await clock.pass(10 * MINUTE)
  expect(till.reads).toBeGreaterThan(2)
  expect(announcedKinds()).toEqual(['critical'])
})

test('a threshold crossed while Salio was closed is announced at the first reading', async () => {
  const { clock, connect, monitor, parts, announcedKinds, till } = makeWorld()
  await connect()
  await monitor.stop()
  await clock.pass(MINUTE)
  till.balances.set('payout', '4000.00')
  await new Monitor(parts).start()
  await clock.pass(2_000 + GROUPING_MS)
  expect(announcedKinds()).toEqual(['critical'])
})

test('thresholds set above the balance change the level at once and alert after the next reading', async () => {
  const { clock, connect, monitor, announcedKinds } = makeWorld()
  await connect()
  const rule = { ...tillThresholds, low: '20000' }
  await monitor.intents.setThresholds({ walletId: 'account-1/payout', rule })
  expect(monitor.snapshot().accounts[0]?.wallets).toMatchObject([{ level: 'low', thresholds: rule }])
  expect(announcedKinds()).toEqual([])
  await clock.pass(MINUTE + GROUPING_MS)
  expect(announcedKinds()).toEqual(['low'])
})

test.each([
  [{ critical: '10000' }, { field: 'critical', problem: 'mismatch' }],
  [{ critical: '-1' }, { field: 'critical', problem: 'malformed' }],
  [{ low: '-1' }, { field: 'low', problem: 'malformed' }]
])('the thresholds %j are refused for %j and change nothing', async (wrong, why) => {
  const { account, connect, monitor } = makeWorld()
  await connect()
  const rule = { ...tillThresholds, ...wrong }
  const result = await monitor.intents.setThresholds({ walletId: 'account-1/payout', rule })
  expect(result).toEqual({ ok: false, failure: { kind: 'field', ...why } })
  expect(account().wallets[0]?.thresholds).toEqual(tillThresholds)
})

test('thresholds for a wallet that is gone are not said to be saved', async () => {
  const { connect, monitor } = makeWorld()
  await connect()
  const result = await monitor.intents.setThresholds({ walletId: 'account-1/gone', rule: tillThresholds })
  expect(result).toEqual({ ok: false, failure: { kind: 'notFound' } })
})

test('with notifications off nothing is delivered, but the level still shows', async () => {
  const { account, clock, connect, monitor, announcedKinds, till } = makeWorld()
  await connect()
  await monitor.intents.changeSettings({ notifications: false })
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  expect(announcedKinds()).toEqual([])
  expect(account().wallets).toMatchObject([{ level: 'critical', levelSince: clock.now() }])
})

test('each reading and each alert is written to the journal', async () => {
  const { clock, connect, lines, till } = makeWorld()
  await connect()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE + GROUPING_MS)
  till.failure = { kind: 'rejected' }
  await clock.pass(8 * MINUTE + GROUPING_MS)
  expect(lines).toEqual([
    'Till / payout KES 12000.00 healthy',
    'Till / payout KES 4000.00 critical',
    'announced critical',
    'Till / null rejected',
    'Till / null rejected',
    'announced keyRejected'
  ])
})

test('readings after a clock set back do not count as older', async () => {
  const { clock, connect, announcedKinds, till } = makeWorld()
  await connect()
  await clock.pass(5 * MINUTE)
  clock.setWall(clock.now() - 24 * 60 * MINUTE)
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE + GROUPING_MS)
  expect(announcedKinds()).toEqual(['critical'])
})

test('a share of average daily spending works as a threshold', async () => {
  const { account, clock, connect, monitor, notices, store, till } = makeWorld()
  await connect()
  const day = 24 * 60 * MINUTE
  const spending = [3, 2, 1].map(days => [clock.now() - days * day, String(12_000 + days * 20_000)] as const)
  store.readings.prepend('account-1/payout', spending)
  const rule = { low: null, critical: null, lastsLessThan: null, dailyShare: 20 }
  await monitor.intents.setThresholds({ walletId: 'account-1/payout', rule })
  till.balances.set('payout', '3000.00')
  await clock.pass(5 * MINUTE)
  await clock.pass(MINUTE + GROUPING_MS)
  expect(notices).toMatchObject([{ kind: 'low', because: 'share', threshold: null }])
  expect(account().wallets).toMatchObject([{ level: 'low' }])
})
