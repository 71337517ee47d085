import { describe, expect, test } from 'vitest'
import { Monitor } from '../../../../electron/monitor/monitor.ts'
import { MINUTE, makeWorld, marks, TOGETHER } from './world.ts'

const id = 'account-1/payout'
const HOUR = 60 * MINUTE
/** Quiet for two hours from now, by this computer's own zone. */
function quietFrom(now: number) {
  const date = new Date(now)
  const from = date.getHours() * 60 + date.getMinutes()
  return {
    enabled: true,
    from,
    to: (from + 120) % 1440,
    days: [0, 1, 2, 3, 4, 5, 6],
    criticalComesThrough: false
  }
}

describe('reminders', () => {
  test('a wallet that is still below its mark is told of again after the time that is set, and not before', async () => {
    const { clock, connect, monitor, told, till } = makeWorld()
    await connect()
    await monitor.intents.changeSettings({ remindAfterMinutes: 60 })
    till.balances.set('payout', '4000.00')
    await clock.pass(5 * MINUTE + TOGETHER)
    await clock.pass(55 * MINUTE)
    expect(told()).toEqual(['critical'])
    await clock.pass(10 * MINUTE)
    expect(told()).toEqual(['critical', 'reminder'])
  })
})

describe('grouping', () => {
  test('several wallets that fall together are told of as one', async () => {
    const { clock, connect, groups, till } = makeWorld()
    till.balances.set('float', '12000.00')
    await connect()
    till.balances.set('payout', '400.00')
    till.balances.set('float', '400.00')
    await clock.pass(5 * MINUTE + TOGETHER)
    expect(groups.map(group => group.length)).toEqual([2])
  })
})

describe('held back', () => {
  test('by quiet hours over midnight, a fall that is still true is told when they end, once', async () => {
    const { clock, connect, monitor, told, till } = makeWorld()
    clock.setWall(new Date(2026, 10, 20, 23, 0).getTime())
    await connect()
    await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()), remindAfterMinutes: null })
    till.balances.set('payout', '4000.00')
    await clock.pass(2 * HOUR - 1)
    expect(told()).toEqual([])
    expect(await monitor.intents.getHistory({ walletId: id })).toMatchObject([
      { what: 'critical', outcome: { kind: 'held', reason: 'quietHours', until: clock.now() + 1 } }
    ])
    await clock.pass(1)
    expect(told()).toEqual(['critical'])
    await clock.pass(2 * HOUR)
    expect(told()).toEqual(['critical'])
  })

  test('by quiet hours, a fall that is over when they end is not told, and neither is its recovery', async () => {
    const { clock, connect, monitor, told, till } = makeWorld()
    await connect()
    await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()) })
    till.balances.set('payout', '4000.00')
    await clock.pass(HOUR)
    till.balances.set('payout', '80000.00')
    await clock.pass(2 * HOUR)
    expect(told()).toEqual([])
    expect(await monitor.intents.getHistory({ walletId: null })).toMatchObject([
      { what: 'recovered', outcome: { kind: 'silent', reason: 'fallNotTold' } },
      { what: 'critical', outcome: { kind: 'silent', reason: 'noLongerTrue' } }
    ])
  })

  test('by quiet hours, a critical fall that has eased to low is told as low', async () => {
    const { clock, connect, monitor, told, till } = makeWorld()
    await connect()
    await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()), remindAfterMinutes: null })
    till.balances.set('payout', '4000.00')
    await clock.pass(HOUR)
    till.balances.set('payout', '9000.00')
    await clock.pass(2 * HOUR)
    expect(told()).toEqual(['low'])
  })

  test('a wallet risen above its mark but not out of its episode is told of only once it is below again', async () => {
    const { clock, connect, monitor, told, till } = makeWorld()
    await connect()
    await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()), remindAfterMinutes: null })
    till.balances.set('payout', '4000.00')
    await clock.pass(HOUR)
    till.balances.set('payout', '10500.00')
    await clock.pass(2 * HOUR)
    expect(told()).toEqual([])
    till.balances.set('payout', '9000.00')
    await clock.pass(5 * MINUTE)
    expect(told()).toEqual(['low'])
  })

  test('by a snooze, a fall is told when it ends, or when the user ends it', async () => {
    const { clock, connect, monitor, told, till } = makeWorld()
    await connect()
    await monitor.intents.snooze({ walletId: id, span: 'hour' })
    expect(monitor.snapshot().accounts[0]?.wallets[0]?.snoozedUntil).toBe(clock.now() + HOUR)
    till.balances.set('payout', '4000.00')
    await clock.pass(HOUR - 1)
    expect(told()).toEqual([])
    await clock.pass(1)
    expect(told()).toEqual(['critical'])
    till.balances.set('payout', '80000.00')
    await monitor.intents.snooze({ walletId: null, span: 'tomorrow' })
    await clock.pass(5 * MINUTE + TOGETHER)
    expect(told()).toEqual(['critical'])
    await monitor.intents.unsnooze({ walletId: null })
    expect(monitor.snapshot().snoozedUntil).toBeNull()
    expect(told()).toEqual(['critical', 'recovered'])
  })

  test('a snooze until it recovers is over with the recovery', async () => {
    const { account, clock, connect, monitor, told, till } = makeWorld()
    till.balances.set('payout', '4000.00')
    await connect()
    await clock.pass(TOGETHER)
    await monitor.intents.snooze({ walletId: id, span: 'recovery' })
    await clock.pass(12 * HOUR)
    expect(told()).toEqual(['critical'])
    expect(account().wallets[0]?.snoozedUntil).toBe('recovery')
    till.balances.set('payout', '80000.00')
    await clock.pass(5 * MINUTE + TOGETHER)
    expect(told()).toEqual(['critical', 'recovered'])
    expect(account().wallets[0]?.snoozedUntil).toBeNull()
  })

  test('the end of a snooze is published by itself', async () => {
    const { clock, connect, monitor } = makeWorld()
    await connect()
    const seen: unknown[] = []
    monitor.subscribe(({ snoozedUntil }) => seen.push(snoozedUntil))
    await monitor.intents.snooze({ walletId: null, span: 'hour' })
    const until = clock.now() + HOUR
    await clock.pass(HOUR)
    expect(new Set(seen)).toEqual(new Set([until, null]))
  })
})

describe('an account in trouble', () => {
  test('is told of once, and once when it can be read again', async () => {
    const { clock, connect, told, till } = makeWorld()
    await connect()
    till.failure = { kind: 'timeout' }
    await clock.pass(3 * HOUR)
    expect(told()).toEqual(['notReadable'])
    till.failure = null
    await clock.pass(2 * HOUR)
    expect(told()).toEqual(['notReadable', 'readableAgain'])
  })

  test('holds back what its wallets had to tell until it can be read again', async () => {
    const { clock, connect, monitor, told, till } = makeWorld()
    await connect()
    await monitor.intents.snooze({ walletId: id, span: 'hour' })
    till.balances.set('payout', '4000.00')
    await clock.pass(10 * MINUTE)
    till.failure = { kind: 'rejected' }
    await clock.pass(2 * HOUR)
    expect(told()).toEqual(['keyRejected'])
    expect((await monitor.intents.getHistory({ walletId: id }))[0]?.outcome).toEqual({
      kind: 'held',
      reason: 'accountTrouble',
      until: null
    })
    till.failure = null
    await clock.pass(26 * HOUR)
    expect(told().slice(0, 3).toSorted()).toEqual(['critical', 'keyRejected', 'readableAgain'])
  })
})

test('a notification tells the figure, the language and the hiding of the moment it is shown', async () => {
  const { clock, connect, monitor, notices, till } = makeWorld()
  await connect()
  await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()), remindAfterMinutes: null })
  till.balances.set('payout', '4000.00')
  await clock.pass(HOUR)
  till.balances.set('payout', '3000.00')
  await monitor.intents.changeSettings({ language: 'sw', hideAmounts: true })
  await clock.pass(2 * HOUR)
  expect(notices).toMatchObject([{ balance: { amount: '3000.00' }, language: 'sw', hideAmounts: true }])
})

test('a zero right after a failure needs a second reading, over a restart as well', async () => {
  const { clock, connect, monitor, parts, told, till } = makeWorld()
  await connect()
  till.failure = { kind: 'down', status: 503 }
  await clock.pass(5 * MINUTE)
  await monitor.stop()
  till.failure = null
  till.balances.set('payout', '0')
  await clock.pass(MINUTE)
  const again = new Monitor(parts)
  await again.start()
  await clock.pass(30_000)
  expect(told()).toEqual([])
  await clock.pass(MINUTE)
  expect(told()).toEqual(['critical'])
})

test('a wallet that waits for its second reading is not read in haste once that has come', async () => {
  const { clock, connect, till } = makeWorld()
  till.balances.set('payout', '9000.00')
  await connect()
  await clock.pass(MINUTE)
  expect(till.reads).toBe(2)
  await clock.pass(5 * MINUTE - 1)
  expect(till.reads).toBe(2)
})

test('marks of a wallet that never fell leave nothing in the history', async () => {
  const { connect, monitor } = makeWorld()
  await connect()
  await monitor.intents.setRule({ walletId: id, rule: { ...marks, low: '11000' } })
  expect(await monitor.intents.getHistory({ walletId: null })).toEqual([])
})
