import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { GROUPING_MS, makeWorld } from '../world.ts'

// A challenge read as an invalid key cost its users a day: github.com/tashfeenahmed/freellmapi/issues/1298 (2026-09-21).
test('one false refusal costs minutes, and nobody is told', async () => {
  const { account, announcedKinds, clock, connect, till } = makeWorld()
  await connect()
  till.failure = { kind: 'rejected' }
  await clock.pass(5 * MINUTE)
  expect(account().failure).toEqual({ kind: 'rejected', once: true })
  till.failure = null
  await clock.pass(3 * MINUTE + GROUPING_MS)
  expect([account().failure, till.reads]).toEqual([null, 3])
  expect(announcedKinds()).toEqual([])
})

test('a second refusal some minutes later is told', async () => {
  const { account, announcedKinds, clock, connect, till } = makeWorld()
  await connect()
  till.failure = { kind: 'rejected' }
  await clock.pass(5 * MINUTE + GROUPING_MS)
  expect(announcedKinds()).toEqual([])
  await clock.pass(3 * MINUTE)
  expect(account().failure).toEqual({ kind: 'rejected' })
  expect(announcedKinds()).toEqual(['keyRejected'])
})

test('a documented refusal is told at once', async () => {
  const { account, announcedKinds, clock, connect, till } = makeWorld()
  await connect()
  till.failure = { kind: 'rejected' }
  till.isDocumented = true
  await clock.pass(5 * MINUTE + GROUPING_MS)
  expect(account().failure).toEqual({ kind: 'rejected' })
  expect(announcedKinds()).toEqual(['keyRejected'])
})

test('pressing Refresh twice does not make two refusals of one', async () => {
  const { account, clock, connect, monitor, till } = makeWorld()
  await connect()
  till.failure = { kind: 'rejected' }
  await clock.pass(5 * MINUTE + MINUTE)
  await monitor.intents.refresh({ accountId: account().id, walletKey: null })
  expect([account().failure, till.reads]).toEqual([{ kind: 'rejected', once: true }, 3])
})

test('a refused account is read after 15 minutes, an hour, six hours, then daily', async () => {
  const { clock, connect, till } = makeWorld()
  await connect()
  till.failure = { kind: 'rejected' }
  await clock.pass(5 * MINUTE)
  for (const wait of [3 * MINUTE, 15 * MINUTE, HOUR, 6 * HOUR, DAY, DAY]) {
    const before = till.reads
    await clock.pass(wait - 1)
    expect(till.reads, `${wait}`).toBe(before)
    await clock.pass(1)
    expect(till.reads, `${wait}`).toBe(before + 1)
  }
})

test('waking and another network ask a refused account once more, and do not slow it', async () => {
  const { clock, connect, monitor, till } = makeWorld()
  await connect()
  till.failure = { kind: 'rejected' }
  await clock.pass(5 * MINUTE + 3 * MINUTE)
  /** How often the account is asked within a minute, two minutes after the last time. */
  const asked = async (change: () => void) => {
    await clock.pass(2 * MINUTE)
    const before = till.reads
    change()
    await clock.pass(MINUTE)
    return till.reads - before
  }
  const wake = () => {
    monitor.suspend()
    monitor.resume()
    monitor.resume()
  }
  const changeNetwork = () => {
    monitor.setOnline(false)
    monitor.setOnline(true)
  }
  expect(await asked(() => undefined)).toBe(0)
  expect(await asked(wake)).toBe(1)
  expect(await asked(changeNetwork)).toBe(1)
  expect(await asked(() => undefined)).toBe(0)
  const before = till.reads
  await clock.pass(HOUR)
  expect(till.reads - before).toBe(1)
})
