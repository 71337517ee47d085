import { expect, test } from 'vitest'
import { SteadyClock } from '../../../../electron/monitor/steady-clock.ts'

const HOUR = 3_600_000

/** A computer whose monotonic clock stands still while it sleeps. */
function computer() {
  const times = { wall: 1_000_000_000, mark: 50 }
  const clock = new SteadyClock({
    now: () => times.wall,
    monotonic: () => times.mark,
    after: () => () => undefined
  })
  return { times, clock }
}

test('what the computer slept counts as time that has passed', () => {
  const { times, clock } = computer()
  clock.sleep()
  times.wall += 8 * HOUR
  times.mark += 20
  clock.wake()
  expect(clock.monotonic()).toBe(50 + 8 * HOUR)
})

test('a monotonic clock that goes on in sleep is not counted twice', () => {
  const { times, clock } = computer()
  clock.sleep()
  times.wall += HOUR
  times.mark += HOUR
  clock.wake()
  expect(clock.monotonic()).toBe(50 + HOUR)
})

test('a second word of going to sleep or of waking changes nothing', () => {
  const { times, clock } = computer()
  clock.sleep()
  times.wall += HOUR
  clock.sleep()
  clock.wake()
  times.wall += HOUR
  clock.wake()
  expect(clock.monotonic()).toBe(50 + HOUR)
})

test('a wall clock set back in sleep takes no time away', () => {
  const { times, clock } = computer()
  clock.sleep()
  times.wall -= 365 * 24 * HOUR
  clock.wake()
  expect(clock.monotonic()).toBe(50)
})

test('a wall clock set while awake is no sleep', () => {
  const { times, clock } = computer()
  times.wall += HOUR
  clock.sleep()
  clock.wake()
  expect(clock.monotonic()).toBe(50)
})
