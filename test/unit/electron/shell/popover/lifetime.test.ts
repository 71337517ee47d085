import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { PopoverLifetime } from '#shell/popover/lifetime.ts'
import { TestClock } from '#test/unit/electron/monitor/test-clock.ts'

function makeKeeping() {
  const clock = new TestClock()
  const keeping = new PopoverLifetime(clock)
  const expired: number[] = []
  return { clock, expired, keeping, expire: () => expired.push(clock.monotonic()) }
}

test('a hidden window is closed after three minutes', async () => {
  const { clock, expire, expired, keeping } = makeKeeping()
  keeping.hidden(expire)
  await clock.pass(2 * MINUTE)
  keeping.shown()
  await clock.pass(10 * MINUTE)
  expect(expired).toEqual([])
  keeping.hidden(expire)
  await clock.pass(10 * MINUTE)
  expect(expired).toEqual([15 * MINUTE])
})

test('unfinished input keeps the window for as long as it lasts', async () => {
  const { clock, expire, expired, keeping } = makeKeeping()
  keeping.setNeeded('page', true)
  keeping.hidden(expire)
  await clock.pass(60 * MINUTE)
  expect(expired).toEqual([])
  keeping.setNeeded('page', false)
  await clock.pass(3 * MINUTE)
  expect(expired).toHaveLength(1)
})

test('the window is needed until nobody needs it any more', () => {
  const { keeping } = makeKeeping()
  keeping.setNeeded('page', true)
  keeping.setNeeded('dialog', true)
  keeping.setNeeded('page', false)
  expect(keeping.isNeeded).toBe(true)
  keeping.setNeeded('dialog', false)
  expect(keeping.isNeeded).toBe(false)
})

test('a page that is gone no longer needs the window', async () => {
  const { clock, expire, expired, keeping } = makeKeeping()
  keeping.setNeeded('page', true)
  keeping.hidden(expire)
  keeping.gone()
  expect(keeping.isNeeded).toBe(false)
  await clock.pass(10 * MINUTE)
  expect(expired).toEqual([])
})
