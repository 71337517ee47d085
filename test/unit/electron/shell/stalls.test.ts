import { expect, test } from 'vitest'
import { watchStalls } from '../../../../electron/shell/stalls.ts'
import { TestClock } from '../monitor/test-clock.ts'

function watched() {
  const clock = new TestClock()
  const lines: string[] = []
  let held = 0
  // A stall: the timer rings when it is due, but what it calls runs that much later.
  const late = { after: clock.after, monotonic: () => clock.monotonic() + held }
  watchStalls(late, line => lines.push(line))
  return { clock, lines, stall: (milliseconds: number) => (held += milliseconds) }
}

test('a process that stood still for ten seconds is told, once', async () => {
  const { clock, lines, stall } = watched()
  await clock.pass(60_000)
  expect(lines).toEqual([])
  stall(12_000)
  await clock.pass(60_000)
  expect(lines).toEqual(['was unresponsive for 12 s'])
})

test('a shorter stop is none', async () => {
  const { clock, lines, stall } = watched()
  stall(9_000)
  await clock.pass(60_000)
  expect(lines).toEqual([])
})
