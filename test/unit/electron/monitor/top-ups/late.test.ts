import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { GROUPING_MS } from '../world.ts'
import { connected } from './connected-till.ts'

test('one that does not come is late after a quarter of an hour, told once, and told when it comes', async () => {
  const { announcedKinds, balance, pass, say, topUps } = await connected()
  await say('50000')
  await pass(14 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'on-its-way' }])
  await pass(2 * MINUTE + GROUPING_MS)
  expect(topUps()).toMatchObject([{ state: 'late' }])
  await pass(HOUR)
  expect(announcedKinds()).toEqual(['topUpLate'])
  balance('62000.00')
  await pass(6 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'arrived' }])
  expect(announcedKinds()).toEqual(['topUpLate', 'topUpArrived'])
})

test('nothing is late while the account cannot be read', async () => {
  const { announcedKinds, pass, say, till, topUps } = await connected()
  await say('50000')
  till.failure = { kind: 'timeout' }
  await pass(40 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'unseen' }])
  expect(announcedKinds().filter(kind => kind === 'topUpLate')).toEqual([])
  till.failure = null
  await pass(2 * HOUR)
  expect(announcedKinds()).toContain('topUpLate')
})

test('a zero right after a failure, which is doubted, makes nothing late', async () => {
  const { announcedKinds, balance, pass, say, till, topUps, wallet } = await connected()
  await say('50000')
  till.failure = { kind: 'timeout' }
  await pass(20 * MINUTE)
  till.failure = null
  balance('0.00')
  const { reads } = till
  while (till.reads === reads) await pass(1_000)
  expect(wallet().amount).toBe('0.00')
  expect(topUps()).toMatchObject([{ state: 'on-its-way' }])
  balance('62000.00')
  await pass(MINUTE + GROUPING_MS)
  expect(topUps()).toMatchObject([{ state: 'arrived', rise: '50000' }])
  expect(announcedKinds()).not.toContain('topUpLate')
})

test.each(['notYet', 'stillMissing'] as const)(
  'an answer after its time (%s) tells that it is late, once',
  async said => {
    const { announcedKinds, answer, balance, pass, say, topUps } = await connected()
    balance('9000.00')
    await pass(10 * MINUTE)
    await say('50000')
    // 3,000 less, as it paid before, or what may be a fee.
    balance(said === 'notYet' ? '56000.00' : '58750.00')
    await pass(16 * MINUTE)
    expect(topUps()).toMatchObject([{ state: said === 'notYet' ? 'probable' : 'difference' }])
    await answer(said)
    expect(topUps()).toMatchObject([{ state: 'late' }])
    await pass(GROUPING_MS)
    expect(announcedKinds().filter(kind => kind === 'topUpLate')).toEqual(['topUpLate'])
    await pass(HOUR)
    expect(announcedKinds().filter(kind => kind === 'topUpLate')).toEqual(['topUpLate'])
  }
)

test('one of which its user says that it did not come unseen is late at once, and not asked about again', async () => {
  const { announcedKinds, answer, balance, pass, say, till, topUps } = await connected()
  balance('70000.00')
  await pass(10 * MINUTE)
  balance('12000.00')
  await pass(10 * MINUTE)
  await say('50000')
  till.failure = { kind: 'timeout' }
  await pass(30 * MINUTE)
  till.failure = null
  await pass(HOUR)
  expect(topUps()).toMatchObject([{ state: 'probable', rise: null }])
  await answer('notYet')
  await pass(HOUR)
  expect(topUps()).toMatchObject([{ state: 'late' }])
  expect(announcedKinds().filter(kind => kind.startsWith('topUp'))).toEqual(['topUpUnseen', 'topUpLate'])
})

test('an answer after its time tells nothing while the account cannot be read: the next reading does', async () => {
  const { announcedKinds, answer, balance, pass, say, till, topUps } = await connected()
  await say('50000')
  balance('61750.00')
  await pass(16 * MINUTE)
  till.failure = { kind: 'timeout' }
  await pass(10 * MINUTE)
  await answer('stillMissing')
  await pass(10 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'unseen' }])
  expect(announcedKinds()).not.toContain('topUpLate')
  till.failure = null
  await pass(2 * HOUR)
  expect(announcedKinds().filter(kind => kind === 'topUpLate')).toEqual(['topUpLate'])
})

test('what was told to be late is not told again after a question, a call-off or a change', async () => {
  const { announcedKinds, answer, balance, clock, monitor, pass, say, topUps } = await connected()
  const sentAt = clock.now()
  await say('50000')
  await pass(20 * MINUTE)
  balance('61750.00')
  await pass(2 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'difference' }])
  await answer('stillMissing')
  expect(topUps()).toMatchObject([{ state: 'late', missing: '250' }])
  await answer('calledOff')
  await answer('undo')
  await pass(HOUR)
  const [topUp] = topUps()
  const changed = {
    way: 'mobile-money',
    amount: '60000',
    reference: 'QK7',
    sentAt,
    isAnother: false
  } as const
  await monitor.intents.changeTopUp({ topUpId: topUp?.id ?? '', ...changed })
  expect(topUps()).toMatchObject([{ state: 'late', reference: 'QK7' }])
  await pass(HOUR)
  expect(announcedKinds().filter(kind => kind === 'topUpLate')).toEqual(['topUpLate'])
})
