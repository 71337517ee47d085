import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { settle } from '../test-clock.ts'
import { GROUPING_MS } from '../world.ts'
import { connected } from './connected-till.ts'

test('a top-up that comes is told of once, at the reading that shows it', async () => {
  const { announcedKinds, balance, clock, notices, pass, say, store, topUps } = await connected()
  await say('50000')
  expect(topUps()).toMatchObject([{ state: 'on-its-way', amount: '50000', usual: null, missing: null }])
  await pass(7 * MINUTE)
  balance('62000.00')
  const cameAt = clock.now()
  await pass(MINUTE + GROUPING_MS)
  expect(topUps()).toMatchObject([{ state: 'arrived', rise: '50000', missing: '0' }])
  expect((topUps()[0]?.arrivedAt ?? 0) - cameAt).toBeLessThanOrEqual(MINUTE)
  expect(
    store.readings.amountAt(store.wallets.forAccount('account-1')[0]?.id ?? '', topUps()[0]?.arrivedAt ?? 0)
  ).toBe('62000.00')
  await pass(HOUR)
  expect(announcedKinds()).toEqual(['topUpArrived'])
  expect(notices[0]).toMatchObject({ amount: { currency: 'KES', amount: '50000' }, missing: null })
  await pass(DAY)
  expect(topUps()).toEqual([])
})

test('a fee is asked about once and then known', async () => {
  const { announcedKinds, answer, balance, notices, pass, say, topUps } = await connected()
  await say('50000')
  await pass(MINUTE)
  balance('61750.00')
  await pass(MINUTE + GROUPING_MS)
  expect(topUps()).toMatchObject([{ state: 'difference', rise: '49750', missing: '250' }])
  expect(notices[0]).toMatchObject({
    kind: 'topUpDifference',
    amount: { amount: '49750' },
    missing: { amount: '250' }
  })
  await answer('fee')
  expect(topUps()).toMatchObject([{ state: 'arrived', rise: '49750' }])
  await pass(HOUR)
  await say('20000')
  await pass(MINUTE)
  balance('81500.00')
  await pass(MINUTE + GROUPING_MS)
  expect(topUps()[0]).toMatchObject({ state: 'arrived', amount: '20000', missing: '250', isFee: true })
  expect(notices.at(-1)).toMatchObject({ amount: { amount: '19750' }, missing: null })
  expect(announcedKinds()).toEqual(['topUpDifference', 'topUpArrived'])
})

test('what is still missing is awaited by itself', async () => {
  const { answer, balance, pass, say, topUps } = await connected()
  await say('50000')
  balance('61750.00')
  await pass(2 * MINUTE)
  await answer('stillMissing')
  expect(topUps()).toMatchObject([{ state: 'on-its-way', missing: '250' }])
  balance('62000.00')
  await pass(2 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'arrived', missing: '0' }])
})

test('one that was there before Salio was told of it is found at once, and not told', async () => {
  const { announcedKinds, balance, clock, pass, say, store, topUps } = await connected()
  await pass(10 * MINUTE)
  const sentAt = clock.now()
  balance('62000.00')
  await pass(10 * MINUTE)
  await say('50000', { sentAt })
  expect(topUps()).toMatchObject([{ state: 'arrived' }])
  await pass(HOUR)
  expect(announcedKinds()).toEqual([])
  expect(store.alertLog.entries(null).map(({ outcome, what }) => [what, outcome])).toEqual([
    ['topUpArrived', { kind: 'silent', reason: 'seenAtOnce' }],
    ['topUpSent', { kind: 'byUser' }]
  ])
})

test('one rise settles one of two equal top-ups, the older one', async () => {
  const { balance, pass, say, topUps } = await connected()
  await say('5000')
  await pass(2 * MINUTE)
  expect(await say('5000')).toMatchObject({ ok: false, problem: { kind: 'twice', amount: '5000' } })
  await say('5000', { isAnother: true })
  balance('17000.00')
  await pass(2 * MINUTE)
  const [open, arrived] = topUps()
  expect([open?.state, arrived?.state]).toEqual(['on-its-way', 'arrived'])
  expect(arrived?.sentAt).toBeLessThan(open?.sentAt ?? 0)
})

test('what was moved from another wallet of the account is no top-up', async () => {
  const { balance, monitor, pass, say, till, topUps } = await connected()
  till.balances.set('collection', '90000.00')
  await monitor.intents.refresh({ accountId: null, walletKey: null })
  await pass(6 * MINUTE)
  await say('50000')
  balance('62000.00')
  till.balances.set('collection', '40000.00')
  await pass(2 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'on-its-way' }])
})

test('a rise beside a larger fall of another wallet is asked about', async () => {
  const { answer, balance, pass, say, till, topUps } = await connected()
  till.balances.set('collection', '90000.00')
  await pass(6 * MINUTE)
  await say('50000')
  balance('62000.00')
  till.balances.set('collection', '39900.00')
  await pass(2 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'probable' }])
  await answer('notYet')
  expect(topUps()).toMatchObject([{ state: 'on-its-way', rise: null }])
})

test('beside a withdrawal of another wallet that is far larger than it usually pays, it has arrived', async () => {
  const { balance, pass, say, till, topUps } = await connected()
  till.balances.set('collection', '900000.00')
  await pass(6 * MINUTE)
  till.balances.set('collection', '899000.00')
  await pass(6 * MINUTE)
  await say('50000')
  balance('62000.00')
  till.balances.set('collection', '1000.00')
  await pass(2 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'arrived' }])
})

test('a clock that is set back makes nothing late and nothing twice', async () => {
  const { announcedKinds, balance, clock, pass, say, topUps } = await connected()
  await say('50000')
  await pass(5 * MINUTE)
  clock.setWall(clock.now() - HOUR)
  await pass(2 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'on-its-way' }])
  expect(topUps()[0]?.sentAt).toBeLessThanOrEqual(clock.now())
  balance('62000.00')
  await pass(2 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'arrived' }])
  await pass(HOUR)
  expect(announcedKinds()).toEqual(['topUpArrived'])
})

test('one that was called off is not looked for, until that is undone', async () => {
  const { announcedKinds, answer, balance, pass, say, topUps } = await connected()
  await say('50000')
  await answer('calledOff')
  expect(topUps()).toMatchObject([{ state: 'called-off' }])
  balance('62000.00')
  await pass(20 * MINUTE)
  expect(announcedKinds()).toEqual([])
  await answer('undo')
  expect(topUps()).toMatchObject([{ state: 'arrived' }])
})

test('a low wallet is told of with what is on its way, and not reminded of while it is', async () => {
  const { balance, notices, pass, say, store } = await connected()
  store.settings.change({ remindAfterMinutes: 60 })
  await say('50000', { way: 'bank' })
  balance('8000.00')
  await pass(10 * MINUTE)
  expect(notices).toMatchObject([{ kind: 'low', onItsWay: { sent: { currency: 'KES', amount: '50000' } } }])
  await pass(5 * HOUR)
  expect(notices).toHaveLength(1)
  const reasons = store.alertLog.entries(null).map(({ outcome }) => outcome)
  expect(reasons.filter(outcome => outcome.kind === 'silent' && outcome.reason === 'onItsWay')).toHaveLength(
    1
  )
  balance('3000.00')
  await pass(10 * MINUTE)
  expect(notices[1]).toMatchObject({ kind: 'critical' })
})

test('one that lifts a wallet out of its low level is told of once, not twice', async () => {
  const { announcedKinds, balance, pass, say, store } = await connected()
  balance('8000.00')
  await pass(10 * MINUTE)
  await say('50000')
  balance('58000.00')
  await pass(10 * MINUTE)
  expect(announcedKinds()).toEqual(['low', 'topUpArrived'])
  expect(store.outbox.delivered()).toEqual(new Set())
})

test('an account is read as often as its provider allows only while something is awaited', async () => {
  const { answer, pass, say, till } = await connected()
  const readsWithin = async (time: number) => {
    const before = till.reads
    await pass(time)
    return till.reads - before
  }
  expect(await readsWithin(30 * MINUTE)).toBeLessThanOrEqual(7)
  await say('50000')
  await settle()
  expect(await readsWithin(30 * MINUTE)).toBeGreaterThanOrEqual(29)
  await answer('calledOff')
  await pass(MINUTE)
  expect(await readsWithin(30 * MINUTE)).toBeLessThanOrEqual(7)
})

test('a text for support says what was sent, and the balance only if asked', async () => {
  const { monitor, say, topUps } = await connected()
  await say('50000')
  const text = (withBalance: boolean) =>
    monitor.intents.getTopUpText({ topUpId: topUps()[0]?.id ?? '', withBalance })
  expect(await text(false)).toMatch(
    /^Top-up not received\nWallet: payout \(Main shop\), Till\nAmount: KES\s50,000.00\nSent: /
  )
  expect(await text(false)).not.toContain('12,000')
  expect(await text(true)).toMatch(/Balance: KES\s12,000.00$/)
})
