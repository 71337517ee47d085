import { expect, test } from 'vitest'
import { Stalls } from '#shell/logging/stalls.ts'
import { TestClock } from '#test/unit/electron/monitor/test-clock.ts'

function makeStalls() {
  const clock = new TestClock()
  const lines: string[] = []
  let held = 0
  // Simulates a stall: a timer fires when due, but its callback sees a clock that is this much later.
  const late = { now: clock.now, after: clock.after, monotonic: () => clock.monotonic() + held }
  const stalls = new Stalls(late)
  stalls.problem = line => lines.push(line)
  return { clock, late, lines, stalls, stall: (milliseconds: number) => (held += milliseconds) }
}

test('a stall of ten seconds is reported once, with what was begun last', async () => {
  const { clock, lines, stall, stalls } = makeStalls()
  stalls.noteActivity('chart')
  stall(10_000)
  await clock.pass(60_000)
  expect(lines).toEqual(['was unresponsive for 15 s; last to begin was chart'])
})

test('a stall within the time a provider has to answer is reported too', async () => {
  const { clock, lines, stall, stalls } = makeStalls()
  stalls.noteActivity('chart')
  await clock.pass(16_000)
  stall(10_000)
  await clock.pass(60_000)
  expect(lines).toHaveLength(1)
})

test('another timer that fires first after a stall does not hide it', async () => {
  const { clock, late, lines, stall, stalls } = makeStalls()
  const slow = stalls.watchClock(late)
  slow.after(1_000, () => stall(12_000))
  slow.after(2_000, () => undefined)
  await clock.pass(60_000)
  expect(lines).toEqual(['was unresponsive for 13 s; last to begin was a timer'])
})

test('a shorter stall is not reported', async () => {
  const { clock, lines, stall, stalls } = makeStalls()
  stalls.noteActivity('chart')
  stall(4_000)
  await clock.pass(60_000)
  expect(lines).toEqual([])
})

test('idle time is no stall and needs no timer', async () => {
  const { clock, lines, stalls } = makeStalls()
  stalls.noteActivity('chart')
  await clock.pass(25_000)
  expect(clock.timers).toBe(0)
  await clock.pass(60 * 60_000)
  stalls.noteActivity('chart')
  await clock.pass(60_000)
  expect(lines).toEqual([])
  expect(clock.timers).toBe(0)
})
