import { expect, test } from 'vitest'
import { Monitor } from '../../../../electron/monitor/monitor.ts'
import { MINUTE, makeWorld, marks, TOGETHER } from './world.ts'

test('a wallet that runs low is told of once, then once when critical, then once when it recovers', async () => {
  const { clock, connect, told, till } = makeWorld()
  await connect()
  for (const balance of ['9000.00', '8000.00', '4000.00', '3000.00', '80000.00', '79000.00']) {
    till.balances.set('payout', balance)
    await clock.pass(6 * MINUTE)
  }
  expect(told()).toEqual(['low', 'critical', 'recovered'])
})

test('a notice says which wallet, how much, and which mark was crossed', async () => {
  const { clock, connect, notices, till } = makeWorld()
  await connect()
  till.balances.set('payout', '3250.00')
  await clock.pass(5 * MINUTE + TOGETHER)
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
      mark: { currency: 'KES', amount: '5000' },
      runsOutAt: null,
      lastsLessThan: null,
      now: clock.now(),
      language: 'en',
      hideAmounts: false
    }
  ])
})

test('a wallet already low when it is connected is told of once a second reading, a minute later, says so too', async () => {
  const { clock, connect, told, till } = makeWorld()
  till.balances.set('payout', '9000.00')
  await connect()
  await clock.pass(MINUTE - 1)
  expect(told()).toEqual([])
  await clock.pass(1 + TOGETHER)
  expect(told()).toEqual(['low'])
  expect(till.reads).toBe(2)
})

test('the same episode is not announced again after a restart', async () => {
  const { clock, connect, monitor, parts, told, till } = makeWorld()
  await connect()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  await monitor.stop()
  await new Monitor(parts).start()
  await clock.pass(10 * MINUTE)
  expect(till.reads).toBeGreaterThan(2)
  expect(told()).toEqual(['critical'])
})

test('a crossing while Salio was off is announced at the first reading', async () => {
  const { clock, connect, monitor, parts, told, till } = makeWorld()
  await connect()
  await monitor.stop()
  await clock.pass(MINUTE)
  till.balances.set('payout', '4000.00')
  await new Monitor(parts).start()
  await clock.pass(2_000 + TOGETHER)
  expect(told()).toEqual(['critical'])
})

test('marks set above the balance are shown at once, and told of as soon as a second reading may be taken', async () => {
  const { clock, connect, monitor, told } = makeWorld()
  await connect()
  const rule = { ...marks, low: '20000' }
  await monitor.intents.setRule({ walletId: 'account-1/payout', rule })
  expect(monitor.snapshot().accounts[0]?.wallets).toMatchObject([{ level: 'low', rule }])
  expect(told()).toEqual([])
  await clock.pass(MINUTE + TOGETHER)
  expect(told()).toEqual(['low'])
})

test('a critical mark that is not below the low one is refused and changes nothing', async () => {
  const { account, connect, monitor } = makeWorld()
  await connect()
  const rule = { ...marks, critical: '10000' }
  const result = await monitor.intents.setRule({ walletId: 'account-1/payout', rule })
  expect(result.ok).toBe(false)
  expect(account().wallets[0]?.rule).toEqual(marks)
})

test('with notifications off nothing is delivered, but the level is shown', async () => {
  const { account, clock, connect, monitor, told, till } = makeWorld()
  await connect()
  await monitor.intents.changeSettings({ notifications: false })
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  expect(told()).toEqual([])
  expect(account().wallets).toMatchObject([{ level: 'critical', levelSince: clock.now() }])
})

test('each reading and each alert has its line', async () => {
  const { clock, connect, lines, till } = makeWorld()
  await connect()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE + TOGETHER)
  till.failure = { kind: 'rejected' }
  await clock.pass(5 * MINUTE + TOGETHER)
  expect(lines).toEqual([
    'Till / payout KES 12000.00 healthy',
    'Till / payout KES 4000.00 critical',
    'announced critical',
    'Till / null rejected',
    'announced keyRejected'
  ])
})

test('readings after the clock was set back are not taken for older ones', async () => {
  const { clock, connect, told, till } = makeWorld()
  await connect()
  await clock.pass(5 * MINUTE)
  clock.setWall(clock.now() - 24 * 60 * MINUTE)
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE + TOGETHER)
  expect(told()).toEqual(['critical'])
})

test('a share of an average day’s spending is a mark as well', async () => {
  const { account, clock, connect, monitor, notices, store, till } = makeWorld()
  await connect()
  const day = 24 * 60 * MINUTE
  const spending = [3, 2, 1].map(days => [clock.now() - days * day, String(12_000 + days * 20_000)] as const)
  store.readings.prepend('account-1/payout', spending)
  const rule = { low: null, critical: null, lastsLessThan: null, dailyShare: 20 }
  await monitor.intents.setRule({ walletId: 'account-1/payout', rule })
  till.balances.set('payout', '3000.00')
  await clock.pass(5 * MINUTE)
  await clock.pass(MINUTE + TOGETHER)
  expect(notices).toMatchObject([{ kind: 'low', because: 'share', mark: null }])
  expect(account().wallets).toMatchObject([{ level: 'low' }])
})
