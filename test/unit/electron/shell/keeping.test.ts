import { expect, test } from 'vitest'
import { Keeping } from '../../../../electron/shell/keeping.ts'
import { TestClock } from '../monitor/test-clock.ts'

const MINUTE = 60_000

function makeKeeping() {
  const clock = new TestClock()
  const keeping = new Keeping(clock)
  const expired: number[] = []
  return { clock, expired, keeping, expire: () => expired.push(clock.monotonic()) }
}

test('a window nobody looks at goes after three minutes', async () => {
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

test('what is typed keeps it for as long as that takes', async () => {
  const { clock, expire, expired, keeping } = makeKeeping()
  keeping.need('page', true)
  keeping.hidden(expire)
  await clock.pass(60 * MINUTE)
  expect(expired).toEqual([])
  keeping.need('page', false)
  await clock.pass(3 * MINUTE)
  expect(expired).toHaveLength(1)
})

test('it is needed until the last one who needed it does not', () => {
  const { keeping } = makeKeeping()
  keeping.need('page', true)
  keeping.need('dialog', true)
  keeping.need('page', false)
  expect(keeping.isNeeded).toBe(true)
  keeping.need('dialog', false)
  expect(keeping.isNeeded).toBe(false)
})

test('a page that is gone needs nothing any more', async () => {
  const { clock, expire, expired, keeping } = makeKeeping()
  keeping.need('page', true)
  keeping.hidden(expire)
  keeping.gone()
  expect(keeping.isNeeded).toBe(false)
  await clock.pass(10 * MINUTE)
  expect(expired).toEqual([])
})
