import { describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { GROUPING_MS, makeWorld, tillThresholds } from '../world.ts'

const id = 'account-1/payout'
/** Quiet hours for two hours from now, in this computer's time zone. */
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
  test('a wallet still below its threshold is announced again after the set time, not before', async () => {
    const { clock, connect, monitor, announcedKinds, till } = makeWorld()
    await connect()
    await monitor.intents.changeSettings({ remindAfterMinutes: 60 })
    till.balances.set('payout', '4000.00')
    await clock.pass(5 * MINUTE + GROUPING_MS)
    await clock.pass(55 * MINUTE)
    expect(announcedKinds()).toEqual(['critical'])
    await clock.pass(10 * MINUTE)
    expect(announcedKinds()).toEqual(['critical', 'reminder'])
  })
})

describe('grouping', () => {
  test('several wallets that fall together give one notification', async () => {
    const { clock, connect, groups, till } = makeWorld()
    till.balances.set('float', '12000.00')
    await connect()
    till.balances.set('payout', '400.00')
    till.balances.set('float', '400.00')
    await clock.pass(5 * MINUTE + GROUPING_MS)
    expect(groups.map(({ notices }) => notices.length)).toEqual([2])
  })
})

describe('held back', () => {
  test('by quiet hours over midnight, an alert that is still true is delivered once when they end', async () => {
    const { clock, connect, monitor, announcedKinds, till } = makeWorld()
    clock.setWall(new Date(2026, 10, 20, 23, 0).getTime())
    await connect()
    await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()), remindAfterMinutes: null })
    till.balances.set('payout', '4000.00')
    await clock.pass(2 * HOUR - 1)
    expect(announcedKinds()).toEqual([])
    expect(await monitor.intents.getHistory({ walletId: id })).toMatchObject([
      { what: 'critical', outcome: { kind: 'held', reason: 'quietHours', until: clock.now() + 1 } }
    ])
    await clock.pass(1)
    expect(announcedKinds()).toEqual(['critical'])
    await clock.pass(2 * HOUR)
    expect(announcedKinds()).toEqual(['critical'])
  })

  test('by quiet hours, a fall that ends in the meantime is not delivered, nor is its recovery', async () => {
    const { clock, connect, monitor, announcedKinds, till } = makeWorld()
    await connect()
    await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()) })
    till.balances.set('payout', '4000.00')
    await clock.pass(HOUR)
    till.balances.set('payout', '80000.00')
    await clock.pass(2 * HOUR)
    expect(announcedKinds()).toEqual([])
    expect(await monitor.intents.getHistory({ walletId: null })).toMatchObject([
      { what: 'recovered', outcome: { kind: 'silent', reason: 'fallNotTold' } },
      { what: 'critical', outcome: { kind: 'silent', reason: 'noLongerTrue' } }
    ])
  })

  test('by quiet hours, a critical fall that has eased to low is delivered as low', async () => {
    const { clock, connect, monitor, announcedKinds, till } = makeWorld()
    await connect()
    await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()), remindAfterMinutes: null })
    till.balances.set('payout', '4000.00')
    await clock.pass(HOUR)
    till.balances.set('payout', '9000.00')
    await clock.pass(2 * HOUR)
    expect(announcedKinds()).toEqual(['low'])
  })

  test('a wallet above its threshold but still in its episode is announced only once it is below again', async () => {
    const { clock, connect, monitor, announcedKinds, till } = makeWorld()
    await connect()
    await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()), remindAfterMinutes: null })
    till.balances.set('payout', '4000.00')
    await clock.pass(HOUR)
    till.balances.set('payout', '10500.00')
    await clock.pass(2 * HOUR)
    expect(announcedKinds()).toEqual([])
    till.balances.set('payout', '9000.00')
    await clock.pass(5 * MINUTE)
    expect(announcedKinds()).toEqual(['low'])
  })

  test('by a snooze, an alert is delivered when it ends or the user ends it', async () => {
    const { clock, connect, monitor, announcedKinds, till } = makeWorld()
    await connect()
    await monitor.intents.snooze({ walletId: id, span: 'hour' })
    expect(monitor.snapshot().accounts[0]?.wallets[0]?.snoozedUntil).toBe(clock.now() + HOUR)
    till.balances.set('payout', '4000.00')
    await clock.pass(HOUR - 1)
    expect(announcedKinds()).toEqual([])
    await clock.pass(1)
    expect(announcedKinds()).toEqual(['critical'])
    till.balances.set('payout', '80000.00')
    await monitor.intents.snooze({ walletId: null, span: 'tomorrow' })
    await clock.pass(5 * MINUTE + GROUPING_MS)
    expect(announcedKinds()).toEqual(['critical'])
    await monitor.intents.unsnooze({ walletId: null })
    expect(monitor.snapshot().snoozedUntil).toBeNull()
    expect(announcedKinds()).toEqual(['critical', 'recovered'])
  })

  test('a snooze until recovery ends with the recovery', async () => {
    const { account, clock, connect, monitor, announcedKinds, till } = makeWorld()
    till.balances.set('payout', '4000.00')
    await connect()
    await clock.pass(GROUPING_MS)
    await monitor.intents.snooze({ walletId: id, span: 'recovery' })
    await clock.pass(12 * HOUR)
    expect(announcedKinds()).toEqual(['critical'])
    expect(account().wallets[0]?.snoozedUntil).toBe('recovery')
    till.balances.set('payout', '80000.00')
    await clock.pass(5 * MINUTE + GROUPING_MS)
    expect(announcedKinds()).toEqual(['critical', 'recovered'])
    expect(account().wallets[0]?.snoozedUntil).toBeNull()
  })

  test('the end of a snooze is published without other changes', async () => {
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
  test('is announced once, and once more when it can be read again', async () => {
    const { clock, connect, announcedKinds, till } = makeWorld()
    await connect()
    till.failure = { kind: 'timeout' }
    await clock.pass(3 * HOUR)
    expect(announcedKinds()).toEqual(['notReadable'])
    till.failure = null
    await clock.pass(2 * HOUR)
    expect(announcedKinds()).toEqual(['notReadable', 'readableAgain'])
  })

  test('holds back its wallets’ alerts until it can be read again', async () => {
    const { clock, connect, monitor, announcedKinds, till } = makeWorld()
    await connect()
    await monitor.intents.snooze({ walletId: id, span: 'hour' })
    till.balances.set('payout', '4000.00')
    await clock.pass(10 * MINUTE)
    till.failure = { kind: 'rejected' }
    await clock.pass(2 * HOUR)
    expect(announcedKinds()).toEqual(['keyRejected'])
    expect((await monitor.intents.getHistory({ walletId: id }))[0]?.outcome).toEqual({
      kind: 'held',
      reason: 'accountTrouble',
      until: null
    })
    till.failure = null
    await clock.pass(26 * HOUR)
    expect(announcedKinds().slice(0, 3).toSorted()).toEqual(['critical', 'keyRejected', 'readableAgain'])
  })
})

test('a notification uses the balance, language and privacy setting of the moment it is shown', async () => {
  const { clock, connect, groups, monitor, till } = makeWorld()
  await connect()
  await monitor.intents.changeSettings({ quiet: quietFrom(clock.now()), remindAfterMinutes: null })
  till.balances.set('payout', '4000.00')
  await clock.pass(HOUR)
  till.balances.set('payout', '3000.00')
  await monitor.intents.changeSettings({ language: 'sw', hideAmounts: true })
  await clock.pass(2 * HOUR)
  expect(groups).toMatchObject([
    { language: 'sw', notices: [{ balance: { amount: '3000.00' }, hideAmounts: true }] }
  ])
})

test('a zero right after a failure needs a second reading, even across a restart', async () => {
  const { clock, connect, monitor, parts, announcedKinds, till } = makeWorld()
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
  expect(announcedKinds()).toEqual([])
  await clock.pass(MINUTE)
  expect(announcedKinds()).toEqual(['critical'])
})

test('a wallet waiting for its second reading returns to its normal interval afterwards', async () => {
  const { clock, connect, till } = makeWorld()
  till.balances.set('payout', '9000.00')
  await connect()
  await clock.pass(MINUTE)
  expect(till.reads).toBe(2)
  await clock.pass(5 * MINUTE - 1)
  expect(till.reads).toBe(2)
})

test('changing thresholds of a healthy wallet leaves nothing in the history', async () => {
  const { connect, monitor } = makeWorld()
  await connect()
  await monitor.intents.setThresholds({ walletId: id, rule: { ...tillThresholds, low: '11000' } })
  expect(await monitor.intents.getHistory({ walletId: null })).toEqual([])
})
