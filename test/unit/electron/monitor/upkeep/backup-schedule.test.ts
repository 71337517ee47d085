import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { BackupSchedule } from '#monitor/upkeep/backup-schedule.ts'
import { TestClock } from '../test-clock.ts'

function makeSchedule(lastAt: number | null = null) {
  const clock = new TestClock()
  const began = clock.now()
  const world = {
    made: [] as number[],
    busy: false,
    needed: true,
    fails: false,
    codes: {},
    disk: Promise.resolve(),
    last: lastAt,
    notes: [] as string[]
  }
  const schedule = new BackupSchedule({
    clock,
    lastBackupAt: () => world.last,
    isNeeded: () => world.needed,
    isBusy: () => world.busy,
    backUp: async now => {
      if (world.fails) throw Object.assign(new RangeError('with a secret in it'), world.codes)
      world.made.push((now - began) / MINUTE)
      await world.disk
      world.last = now
    },
    note: line => world.notes.push(line)
  })
  schedule.start()
  return { clock, schedule, world }
}

test('the first backup is made ten minutes after start-up, then one a day', async () => {
  const { clock, world } = makeSchedule()
  await clock.pass(10 * MINUTE - 1)
  expect(world.made).toEqual([])
  await clock.pass(49 * HOUR)
  expect(world.made).toEqual([0, 24, 48].map(hours => hours * 60 + 10))
})

test('a restart makes no backup before a day has passed', async () => {
  const { clock, world } = makeSchedule(new TestClock().now() - 20 * HOUR)
  await clock.pass(4 * HOUR)
  expect(world.made).toEqual([])
  await clock.pass(HOUR)
  expect(world.made).toHaveLength(1)
})

test('a backup waits while a reading is in progress', async () => {
  const { clock, world } = makeSchedule()
  world.busy = true
  await clock.pass(13 * MINUTE)
  expect(world.made).toEqual([])
  world.busy = false
  await clock.pass(MINUTE)
  expect(world.made).toEqual([14])
})

test('a failed backup is retried after an hour, and logged without the error’s message', async () => {
  const { clock, world } = makeSchedule()
  world.fails = true
  await clock.pass(10 * MINUTE)
  world.fails = false
  await clock.pass(HOUR)
  expect(world.made).toEqual([70])
  expect(world.notes).toEqual(['backup: not made (RangeError)'])
})

test('the log says which error of the disk or of the database it was', async () => {
  const { clock, world } = makeSchedule()
  world.fails = true
  world.codes = { code: 'EEXIST' }
  await clock.pass(10 * MINUTE)
  world.codes = { code: 'ERR_SQLITE_ERROR', errcode: 5 }
  await clock.pass(HOUR)
  expect(world.notes).toEqual([
    'backup: not made (RangeError EEXIST)',
    'backup: not made (RangeError ERR_SQLITE_ERROR 5)'
  ])
})

test('a backup that takes hours has none beside it', async () => {
  const { clock, world } = makeSchedule()
  const { promise, resolve } = Promise.withResolvers<void>()
  world.disk = promise
  await clock.pass(5 * HOUR)
  expect(world.made).toEqual([10])
  resolve()
  await clock.pass(24 * HOUR)
  expect(world.made).toEqual([10, 24 * 60 + 10])
})

test('no backup is made of an empty database, which would push out a full one', async () => {
  const { clock, world } = makeSchedule()
  world.needed = false
  await clock.pass(24 * HOUR)
  expect(world.made).toEqual([])
})

test('a clock set back a year does not prevent a backup', async () => {
  const { clock, world } = makeSchedule(new TestClock().now() + 365 * 24 * HOUR)
  await clock.pass(10 * MINUTE)
  expect(world.made).toHaveLength(1)
})

test('once stopped it makes no backup', async () => {
  const { clock, schedule, world } = makeSchedule()
  schedule.stop()
  await clock.pass(24 * HOUR)
  expect(world.made).toEqual([])
})
