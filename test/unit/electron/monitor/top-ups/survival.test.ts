import { readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { TopUpView } from '#contract/top-ups.ts'
import { parseReadings } from '#domain/files/parse-readings.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrations } from '#storage/file/migrations.ts'
import { Store } from '#storage/store.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { settle } from '../test-clock.ts'
import { draft, GROUPING_MS, makeWorld, tillThresholds } from '../world.ts'

const folder = testFolder()
const WALLET = 'account-1/payout'
const given = {
  walletId: WALLET,
  way: 'mobile-money',
  reference: null,
  sentAt: null,
  isAnother: true
} as const
const csv = () => join(folder.path, 'export.csv')
const setup = () => join(folder.path, 'setup.json')

/** A connected till of 12,000.00 over a database in a file, of which Salio can be ended and started again. */
async function connected() {
  const files = {
    save: async (name: string) => (name.endsWith('.csv') ? csv() : setup()),
    open: async () => setup()
  }
  const world = makeWorld({ store: Store.open(folder.db), files })
  await world.connect()
  let { monitor, parts } = world
  const topUps = (walletId = WALLET): readonly TopUpView[] =>
    monitor
      .snapshot()
      .accounts.flatMap(({ wallets }) => wallets.find(({ id }) => id === walletId)?.topUps ?? [])
  return {
    ...world,
    topUps,
    intents: () => monitor.intents,
    store: () => parts.store,
    balance: (amount: string) => world.till.balances.set('payout', amount),
    say: (
      amount: string,
      more: Partial<Omit<Parameters<typeof world.monitor.intents.addTopUp>[0], 'way'>> = {}
    ) => monitor.intents.addTopUp({ ...given, amount, ...more }),
    pass: (time: number) => world.clock.pass(time),
    /** Ends Salio as a kill does, does something to its file, and starts it again after some time. */
    restart: async (meanwhile: () => void = () => undefined, after = 0) => {
      world.clock.dropTimers()
      parts.store.close()
      meanwhile()
      await world.clock.pass(after)
      parts = { ...parts, store: Store.openSafely(folder.db, world.clock.now()) }
      monitor = new Monitor(parts)
      await monitor.start()
      await settle()
    }
  }
}

test('after a restart it is awaited as before, found by the first reading, and told once', async () => {
  const { announcedKinds, balance, pass, restart, say, topUps } = await connected()
  await say('50000', { reference: 'QK7' })
  await pass(3 * MINUTE)
  const before = topUps()
  await restart()
  expect(topUps()).toEqual(before)
  await restart(() => balance('62000.00'), 10 * MINUTE)
  await pass(MINUTE + GROUPING_MS)
  expect(topUps()).toMatchObject([{ state: 'arrived', rise: '50000', reference: 'QK7' }])
  for (let more = 0; more < 3; more += 1) {
    await restart()
    await pass(10 * MINUTE)
  }
  expect(announcedKinds()).toEqual(['topUpArrived'])
})

test('the night in which Salio was off makes nothing late before it has looked', async () => {
  const { announcedKinds, balance, pass, restart, say, topUps } = await connected()
  await say('50000')
  await restart(() => balance('61000.00'), 10 * HOUR)
  await pass(MINUTE + GROUPING_MS)
  // What was paid meanwhile is not known: 1,000 less may be a fee or payments.
  expect(topUps()).toMatchObject([{ state: 'difference', missing: '1000' }])
  expect(announcedKinds()).toEqual(['topUpDifference'])
})

test.each([
  ['back', -3 * HOUR],
  ['forward', 3 * HOUR]
])('a clock that is set %s while Salio is off loses nothing and tells nothing twice', async (_, by) => {
  const { announcedKinds, balance, clock, pass, restart, say, topUps } = await connected()
  await say('50000')
  await pass(2 * MINUTE)
  await restart(() => clock.setWall(clock.now() + by), MINUTE)
  balance('62000.00')
  await pass(6 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'arrived', rise: '50000' }])
  await pass(2 * HOUR)
  expect(announcedKinds().filter(kind => kind === 'topUpArrived')).toHaveLength(1)
})

test('one that Salio is told of after the clock was set back is not found in what was read before', async () => {
  const { balance, clock, pass, say, topUps } = await connected()
  await pass(HOUR)
  balance('62000.00')
  await pass(10 * MINUTE)
  clock.setWall(clock.now() - 30 * MINUTE)
  await say('50000')
  expect(topUps()).toMatchObject([{ state: 'on-its-way' }])
  balance('112000.00')
  await pass(6 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'arrived', rise: '50000' }])
})

test('those of a removed account wait while the removal can be undone, and go with it', async () => {
  const { announcedKinds, balance, intents, pass, restart, say, store, topUps } = await connected()
  await say('50000')
  await say('20000')
  await intents().removeAccount({ accountId: 'account-1' })
  balance('62000.00')
  await pass(5 * MINUTE)
  await intents().undoRemoval({ accountId: 'account-1' })
  await pass(2 * MINUTE + GROUPING_MS)
  expect(topUps().map(({ amount, state }) => [amount, state])).toEqual([
    ['20000', 'on-its-way'],
    ['50000', 'arrived']
  ])
  await intents().removeAccount({ accountId: 'account-1' })
  // Nothing can be undone any more.
  await restart()
  expect(store().sentTopUps.forWallet(WALLET, 0)).toEqual([])
  expect(announcedKinds()).toEqual(['topUpArrived'])
})

test('a duplicated account awaits nothing', async () => {
  const { balance, intents, pass, say, store, topUps } = await connected()
  await say('50000')
  const copy = { ...draft, name: 'Copy', secrets: { apiKey: 'sk_2' } }
  await intents().connect({ draft: copy, rules: [['payout', tillThresholds]], keepUntilQuit: false })
  await settle()
  const other = 'account-3/payout'
  balance('62000.00')
  await pass(6 * MINUTE)
  expect(topUps().map(({ state }) => state)).toEqual(['arrived'])
  expect(store().wallets.find(other)?.wallet.amount).toBe('62000.00')
  expect(topUps(other)).toEqual([])
})

test('a set-up file names none, and taking one in changes none', async () => {
  const { announcedKinds, balance, intents, pass, say, topUps } = await connected()
  await say('50000', { reference: 'SECRET-REF' })
  await intents().exportSetup(undefined)
  expect(readFileSync(setup(), 'utf8')).not.toContain('SECRET-REF')
  const before = topUps()
  const chosen = await intents().chooseSetup(undefined)
  if (chosen.kind !== 'ready') throw new Error(JSON.stringify(chosen))
  await intents().applySetup({ token: chosen.preview.token, ticked: [] })
  expect(topUps()).toEqual(before)
  balance('62000.00')
  await pass(10 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'arrived', reference: 'SECRET-REF' }])
  expect(announcedKinds()).toEqual(['topUpArrived'])
})

test('a damaged database comes back from its backup with what was awaited then', async () => {
  const { balance, clock, pass, restart, say, store, topUps } = await connected()
  await say('50000')
  await pass(2 * MINUTE)
  await store().file.backUp(clock.now(), async path => passesIntegrityCheck(path, migrations.length))
  await say('7000')
  await restart(() => truncateSync(folder.db, 4096 * 3), MINUTE)
  expect(topUps()).toMatchObject([{ amount: '50000', state: 'on-its-way' }])
  balance('62000.00')
  await pass(2 * MINUTE)
  expect(topUps()).toMatchObject([{ state: 'arrived' }])
})

test('settled ones are in the exported file with their reference, beside the reading that shows them', async () => {
  const { balance, clock, intents, pass, say, topUps } = await connected()
  const sentAt = clock.now()
  await say('50000', { reference: '=QK7"A1, 2' })
  balance('62000.00')
  await pass(2 * MINUTE)
  await say('300', { reference: '007' })
  await intents().answerTopUp({ topUpId: topUps()[0]?.id ?? '', answer: 'calledOff' })
  await say('400')
  await pass(10 * MINUTE)
  await intents().exportReadings({ of: 'wallet', walletId: WALLET })
  const text = readFileSync(csv(), 'utf8')
  const [header = '', ...rows] = text.trimEnd().split('\r\n')
  expect(header).toMatch(/after_gap,top_up_amount,top_up_state,top_up_sent_at,top_up_way,top_up_reference$/)
  expect(rows.map(row => row.split(',').slice(8).join())).toEqual([
    expect.stringMatching(/^(?:true|false),,,,,$/),
    expect.stringMatching(
      /^false,50000; 300,arrived; called off,\S+; \S+,mobile-money; mobile-money,"'=QK7""A1, 2; 007"$/
    )
  ])
  expect(Date.parse(rows[1]?.split(',')[11]?.split('; ')[0] ?? '')).toBe(sentAt)
  // It can be taken in again: what it says of top-ups is left alone.
  expect(parseReadings(text).wallets?.[0]?.periods).toMatchObject([
    { amount: '12000.00' },
    { amount: '62000.00' }
  ])
})
