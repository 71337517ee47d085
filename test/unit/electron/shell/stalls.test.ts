import { expect, test } from 'vitest'
import { Stalls } from '../../../../electron/shell/stalls.ts'
import { TestClock } from '../monitor/test-clock.ts'

function watched() {
  const clock = new TestClock()
  const lines: string[] = []
  let held = 0
  // A stall: the timer rings when it is due, but what it calls runs that much later.
  const late = { now: clock.now, after: clock.after, monotonic: () => clock.monotonic() + held }
  const stalls = new Stalls(late)
  stalls.problem = line => lines.push(line)
  return { clock, late, lines, stalls, stall: (milliseconds: number) => (held += milliseconds) }
}

test('what keeps the process for ten seconds is told with what had begun, once', async () => {
  const { clock, lines, stall, stalls } = watched()
  stalls.begins('chart')
  stall(10_000)
  await clock.pass(60_000)
  expect(lines).toEqual(['was unresponsive for 15 s; last to begin was chart'])
})

test('so is what comes of it in the time that a provider has to answer', async () => {
  const { clock, lines, stall, stalls } = watched()
  stalls.begins('chart')
  await clock.pass(16_000)
  stall(10_000)
  await clock.pass(60_000)
  expect(lines).toHaveLength(1)
})

test('another timer that rings first after a stall does not hide it', async () => {
  const { clock, late, lines, stall, stalls } = watched()
  const slow = stalls.watched(late)
  slow.after(1_000, () => stall(12_000))
  slow.after(2_000, () => undefined)
  await clock.pass(60_000)
  expect(lines).toEqual(['was unresponsive for 13 s; last to begin was a timer'])
})

test('a shorter stop is none', async () => {
  const { clock, lines, stall, stalls } = watched()
  stalls.begins('chart')
  stall(4_000)
  await clock.pass(60_000)
  expect(lines).toEqual([])
})

test('time in which nothing was to be done is no stall, and nothing is woken in it', async () => {
  const { clock, lines, stalls } = watched()
  stalls.begins('chart')
  await clock.pass(25_000)
  expect(clock.timers).toBe(0)
  await clock.pass(60 * 60_000)
  stalls.begins('chart')
  await clock.pass(60_000)
  expect(lines).toEqual([])
  expect(clock.timers).toBe(0)
})
