import { expect, test } from 'vitest'
import { Safekeeping } from '../../../../electron/monitor/safekeeping.ts'
import { TestClock } from './test-clock.ts'
import { MINUTE } from './world.ts'

const HOUR = 60 * MINUTE

function makeKeeping(lastAt: number | null = null) {
  const clock = new TestClock()
  const began = clock.now()
  const world = {
    made: [] as number[],
    busy: false,
    needed: true,
    fails: false,
    last: lastAt,
    notes: [] as string[]
  }
  const keeping = new Safekeeping({
    clock,
    lastAt: () => world.last,
    isNeeded: () => world.needed,
    isBusy: () => world.busy,
    backUp: async now => {
      if (world.fails) throw new RangeError('with a secret in it')
      world.made.push((now - began) / MINUTE)
      world.last = now
    },
    note: line => world.notes.push(line)
  })
  keeping.start()
  return { clock, keeping, world }
}

test('the first backup is made once the start is over, and then one a day', async () => {
  const { clock, world } = makeKeeping()
  await clock.pass(10 * MINUTE - 1)
  expect(world.made).toEqual([])
  await clock.pass(49 * HOUR)
  expect(world.made).toEqual([0, 24, 48].map(hours => hours * 60 + 10))
})

test('a restart makes none before a day is over', async () => {
  const { clock, world } = makeKeeping(new TestClock().now() - 20 * HOUR)
  await clock.pass(4 * HOUR)
  expect(world.made).toEqual([])
  await clock.pass(HOUR)
  expect(world.made).toHaveLength(1)
})

test('it waits while something is being read', async () => {
  const { clock, world } = makeKeeping()
  world.busy = true
  await clock.pass(13 * MINUTE)
  expect(world.made).toEqual([])
  world.busy = false
  await clock.pass(MINUTE)
  expect(world.made).toEqual([14])
})

test('what failed is tried again an hour later, and is noted without what the error says', async () => {
  const { clock, world } = makeKeeping()
  world.fails = true
  await clock.pass(10 * MINUTE)
  world.fails = false
  await clock.pass(HOUR)
  expect(world.made).toEqual([70])
  expect(world.notes).toEqual(['backup: not made (RangeError)'])
})

test('nothing to keep, nothing made: an empty backup would push out a full one', async () => {
  const { clock, world } = makeKeeping()
  world.needed = false
  await clock.pass(24 * HOUR)
  expect(world.made).toEqual([])
})

test('a clock that was set back a year keeps no backup from being made', async () => {
  const { clock, world } = makeKeeping(new TestClock().now() + 365 * 24 * HOUR)
  await clock.pass(10 * MINUTE)
  expect(world.made).toHaveLength(1)
})

test('once stopped it makes none', async () => {
  const { clock, keeping, world } = makeKeeping()
  keeping.stop()
  await clock.pass(24 * HOUR)
  expect(world.made).toEqual([])
})
