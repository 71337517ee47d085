import { expect, test } from 'vitest'
import { HOUR } from '#domain/time/units.ts'
import { SteadyClock } from '#monitor/clock/clock.ts'

/** A computer whose monotonic clock stops during sleep. */
function computer() {
  const times = { wall: 1_000_000_000, tick: 50 }
  const clock = new SteadyClock({
    now: () => times.wall,
    monotonic: () => times.tick,
    after: () => () => undefined
  })
  return { times, clock }
}

test('time asleep counts as elapsed', () => {
  const { times, clock } = computer()
  clock.sleep()
  times.wall += 8 * HOUR
  times.tick += 20
  clock.wake()
  expect(clock.monotonic()).toBe(50 + 8 * HOUR)
})

test('a monotonic clock that runs during sleep is not counted twice', () => {
  const { times, clock } = computer()
  clock.sleep()
  times.wall += HOUR
  times.tick += HOUR
  clock.wake()
  expect(clock.monotonic()).toBe(50 + HOUR)
})

test('repeated sleep or wake events change nothing', () => {
  const { times, clock } = computer()
  clock.sleep()
  times.wall += HOUR
  clock.sleep()
  clock.wake()
  times.wall += HOUR
  clock.wake()
  expect(clock.monotonic()).toBe(50 + HOUR)
})

test('a wall clock set back during sleep does not subtract time', () => {
  const { times, clock } = computer()
  clock.sleep()
  times.wall -= 365 * 24 * HOUR
  clock.wake()
  expect(clock.monotonic()).toBe(50)
})

test('a wall clock set while awake does not count as sleep', () => {
  const { times, clock } = computer()
  times.wall += HOUR
  clock.sleep()
  clock.wake()
  expect(clock.monotonic()).toBe(50)
})
