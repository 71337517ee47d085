import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { Monitor } from '#monitor/monitor.ts'
import { Store } from '#storage/store.ts'
import { GROUPING_MS, makeWorld } from '../world.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A world on a real file in which Salio can be killed; the next one sees only what was committed. */
function killableWorld() {
  const path = join(folder, 'salio.db')
  const world = makeWorld({ store: Store.open(path) })
  let parts = world.parts
  return {
    ...world,
    /** Ends Salio without a clean shutdown and starts it again. */
    kill: async () => {
      world.clock.dropTimers()
      parts.store.close()
      parts = { ...parts, store: Store.open(path) }
      const next = new Monitor(parts)
      await next.start()
      return next
    },
    store: () => parts.store
  }
}

test('a kill between decision and delivery neither loses nor repeats an alert', async () => {
  const { clock, connect, kill, announcedKinds, till } = killableWorld()
  await connect()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  expect(announcedKinds()).toEqual([])
  await kill()
  await clock.pass(GROUPING_MS)
  expect(announcedKinds()).toEqual(['critical'])
  for (let restart = 0; restart < 3; restart++) {
    await kill()
    await clock.pass(10 * MINUTE)
  }
  expect(announcedKinds()).toEqual(['critical'])
})

test('a kill between the first and second reading below a threshold gives one alert', async () => {
  const { clock, connect, kill, announcedKinds, till } = killableWorld()
  await connect()
  till.balances.set('payout', '9000.00')
  await clock.pass(5 * MINUTE)
  await kill()
  await clock.pass(MINUTE + GROUPING_MS)
  expect(announcedKinds()).toEqual(['low'])
  await kill()
  await clock.pass(10 * MINUTE)
  expect(announcedKinds()).toEqual(['low'])
})

test('an alert that is no longer true after a restart is not delivered', async () => {
  const { clock, connect, kill, monitor, announcedKinds, till } = killableWorld()
  await connect()
  await monitor.intents.snooze({ walletId: null, span: 'hour' })
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  till.balances.set('payout', '80000.00')
  await kill()
  await clock.pass(2 * 60 * MINUTE)
  expect(announcedKinds()).toEqual([])
})

test('a snooze and the alerts it holds back survive a kill', async () => {
  const { clock, connect, kill, monitor, announcedKinds, till } = killableWorld()
  await connect()
  await monitor.intents.snooze({ walletId: null, span: 'hour' })
  till.balances.set('payout', '4000.00')
  await clock.pass(30 * MINUTE)
  const next = await kill()
  expect(next.snapshot().snoozedUntil).toBe(clock.now() + 30 * MINUTE)
  await clock.pass(30 * MINUTE)
  expect(announcedKinds()).toEqual(['critical'])
})

test('a recovery decided before a kill is delivered once after it', async () => {
  const { clock, connect, kill, announcedKinds, till } = killableWorld()
  till.balances.set('payout', '4000.00')
  await connect()
  await clock.pass(GROUPING_MS)
  till.balances.set('payout', '80000.00')
  await clock.pass(5 * MINUTE)
  await kill()
  await clock.pass(GROUPING_MS)
  await kill()
  await clock.pass(10 * MINUTE)
  expect(announcedKinds()).toEqual(['critical', 'recovered'])
})

test('account trouble is announced once across kills, and so is its end', async () => {
  const { clock, connect, kill, announcedKinds, till } = killableWorld()
  await connect()
  till.failure = { kind: 'rejected' }
  await clock.pass(5 * MINUTE)
  await kill()
  await clock.pass(GROUPING_MS)
  await kill()
  await clock.pass(10 * MINUTE)
  expect(announcedKinds()).toEqual(['keyRejected'])
  till.failure = null
  await kill()
  await clock.pass(10 * MINUTE)
  expect(announcedKinds()).toEqual(['keyRejected', 'readableAgain'])
})

test('a reading whose alert cannot be saved is not saved either', async () => {
  const { clock, connect, store, till } = killableWorld()
  await connect()
  const { outbox } = store()
  Object.defineProperty(outbox, 'add', {
    value: () => {
      throw new Error('the disk is full')
    }
  })
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  expect(store().readings.amountAt('account-1/payout', clock.now())).toBe('12000.00')
  expect(store().episodes.forWallet('account-1/payout').announced).toBe('healthy')
})
