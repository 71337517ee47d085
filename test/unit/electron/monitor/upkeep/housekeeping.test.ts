import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { Housekeeping } from '#monitor/upkeep/housekeeping.ts'
import { TestClock } from '../test-clock.ts'
import { makeWorld } from '../world.ts'

function makeHousekeeping(pieces: number) {
  const clock = new TestClock()
  const done: number[] = []
  let left = pieces
  const housekeeping = new Housekeeping(clock, () => {
    done.push(clock.monotonic())
    left -= 1
    return left > 0
  })
  return { clock, done, housekeeping }
}

test('starts ten minutes after start-up and pauses a second between two pieces', async () => {
  const { clock, done, housekeeping } = makeHousekeeping(3)
  housekeeping.start()
  await clock.pass(10 * MINUTE - 1)
  expect(done).toEqual([])
  await clock.pass(HOUR)
  expect(done).toEqual([10 * MINUTE, 10 * MINUTE + 1_000, 10 * MINUTE + 2_000])
})

test('runs again a day later', async () => {
  const { clock, done, housekeeping } = makeHousekeeping(1)
  housekeeping.start()
  await clock.pass(49 * HOUR)
  expect(done).toEqual([0, 24, 48].map(hours => 10 * MINUTE + hours * HOUR))
})

test('after a night’s sleep it does not run at once but waits ten minutes', async () => {
  const { clock, done, housekeeping } = makeHousekeeping(3)
  housekeeping.start()
  await clock.pass(10 * MINUTE)
  housekeeping.pause()
  await clock.pass(8 * HOUR)
  expect(done).toHaveLength(1)
  housekeeping.start()
  housekeeping.start()
  await clock.pass(10 * MINUTE - 1)
  expect(done).toHaveLength(1)
  await clock.pass(MINUTE)
  expect(done).toHaveLength(3)
})

test('waking does not bring the next day’s run forward', async () => {
  const { clock, done, housekeeping } = makeHousekeeping(1)
  housekeeping.start()
  await clock.pass(HOUR)
  housekeeping.pause()
  housekeeping.start()
  await clock.pass(22 * HOUR)
  expect(done).toHaveLength(1)
})

test('a failed run is retried the next day', async () => {
  const clock = new TestClock()
  let tries = 0
  const housekeeping = new Housekeeping(clock, () => {
    tries += 1
    throw new Error('the disk is full')
  })
  housekeeping.start()
  await expect(clock.pass(HOUR)).rejects.toThrow('the disk is full')
  await expect(clock.pass(24 * HOUR)).rejects.toThrow('the disk is full')
  expect(tries).toBe(2)
})

test('old readings are thinned while Salio runs, and deleted after the time the user has set', async () => {
  const { clock, connect, monitor, store } = makeWorld()
  await connect()
  const years = 400 * 24
  store.readings.prepend(
    'account-1/payout',
    Array.from({ length: 12 * years }, (_, i) => [clock.now() - (12 * years - i) * 5 * MINUTE, String(i)])
  )
  const stored = () => store.readings.count(['account-1/payout'])
  const before = stored()
  await clock.pass(HOUR)
  const season = 90 * 24
  expect(stored()).toBeLessThan(12 * season + 2 * (years - season) + 20)
  expect(stored()).toBeGreaterThan(12 * season)
  expect(stored()).toBeLessThan(before)
  await monitor.intents.changeSettings({ keepReadingsDays: 365 })
  await clock.pass(24 * HOUR)
  const [oldest] = store.readings.all('account-1/payout')
  expect(clock.now() - (oldest?.from ?? 0)).toBeLessThanOrEqual(367 * 24 * HOUR)
}, 30_000)
