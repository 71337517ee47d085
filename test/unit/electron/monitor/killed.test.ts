import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Monitor } from '../../../../electron/monitor/monitor.ts'
import { Store } from '../../../../electron/storage/store.ts'
import { MINUTE, makeWorld, TOGETHER } from './world.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'salio-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A world on a real file, in which Salio can be killed: another opens what the first had committed. */
function mortal() {
  const path = join(folder, 'salio.db')
  const world = makeWorld({ store: Store.open(path) })
  let parts = world.parts
  return {
    ...world,
    /** Ends Salio without a word, and starts it again. */
    kill: async () => {
      world.clock.forget()
      parts.store.close()
      parts = { ...parts, store: Store.open(path) }
      const next = new Monitor(parts)
      await next.start()
      return next
    },
    store: () => parts.store
  }
}

test('a kill between decision and delivery loses nothing and repeats nothing', async () => {
  const { clock, connect, kill, told, till } = mortal()
  await connect()
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  expect(told()).toEqual([])
  await kill()
  await clock.pass(TOGETHER)
  expect(told()).toEqual(['critical'])
  for (let restart = 0; restart < 3; restart++) {
    await kill()
    await clock.pass(10 * MINUTE)
  }
  expect(told()).toEqual(['critical'])
})

test('a kill between the first reading below a mark and the second announces it once', async () => {
  const { clock, connect, kill, told, till } = mortal()
  await connect()
  till.balances.set('payout', '9000.00')
  await clock.pass(5 * MINUTE)
  await kill()
  await clock.pass(MINUTE + TOGETHER)
  expect(told()).toEqual(['low'])
  await kill()
  await clock.pass(10 * MINUTE)
  expect(told()).toEqual(['low'])
})

test('what was decided and is over when Salio is back is not told', async () => {
  const { clock, connect, kill, monitor, told, till } = mortal()
  await connect()
  await monitor.intents.snooze({ walletId: null, span: 'hour' })
  till.balances.set('payout', '4000.00')
  await clock.pass(5 * MINUTE)
  till.balances.set('payout', '80000.00')
  await kill()
  await clock.pass(2 * 60 * MINUTE)
  expect(told()).toEqual([])
})

test('a snooze and what it holds back outlive a kill', async () => {
  const { clock, connect, kill, monitor, told, till } = mortal()
  await connect()
  await monitor.intents.snooze({ walletId: null, span: 'hour' })
  till.balances.set('payout', '4000.00')
  await clock.pass(30 * MINUTE)
  const next = await kill()
  expect(next.snapshot().snoozedUntil).toBe(clock.now() + 30 * MINUTE)
  await clock.pass(30 * MINUTE)
  expect(told()).toEqual(['critical'])
})

test('a recovery that was decided before a kill is told after it, once', async () => {
  const { clock, connect, kill, told, till } = mortal()
  till.balances.set('payout', '4000.00')
  await connect()
  await clock.pass(TOGETHER)
  till.balances.set('payout', '80000.00')
  await clock.pass(5 * MINUTE)
  await kill()
  await clock.pass(TOGETHER)
  await kill()
  await clock.pass(10 * MINUTE)
  expect(told()).toEqual(['critical', 'recovered'])
})

test('an account’s trouble is announced once over kills, and its end as well', async () => {
  const { clock, connect, kill, told, till } = mortal()
  await connect()
  till.failure = { kind: 'rejected' }
  await clock.pass(5 * MINUTE)
  await kill()
  await clock.pass(TOGETHER)
  await kill()
  await clock.pass(10 * MINUTE)
  expect(told()).toEqual(['keyRejected'])
  till.failure = null
  await kill()
  await clock.pass(10 * MINUTE)
  expect(told()).toEqual(['keyRejected', 'readableAgain'])
})

test('a reading whose announcement cannot be kept is not kept either', async () => {
  const { clock, connect, store, till } = mortal()
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
  expect(store().episodes.ofWallet('account-1/payout').announced).toBe('healthy')
})
