import { expect, test } from 'vitest'
import { Housekeeping } from '../../../../electron/monitor/housekeeping.ts'
import { TestClock } from './test-clock.ts'
import { MINUTE, makeWorld } from './world.ts'

const HOUR = 60 * MINUTE

function makeHouse(pieces: number) {
  const clock = new TestClock()
  const done: number[] = []
  let left = pieces
  const house = new Housekeeping(clock, () => {
    done.push(clock.monotonic())
    left -= 1
    return left > 0
  })
  return { clock, done, house }
}

test('it begins when the start is over, and takes a breath between two pieces', async () => {
  const { clock, done, house } = makeHouse(3)
  house.start()
  await clock.pass(10 * MINUTE - 1)
  expect(done).toEqual([])
  await clock.pass(HOUR)
  expect(done).toEqual([10 * MINUTE, 10 * MINUTE + 1_000, 10 * MINUTE + 2_000])
})

test('a day later it looks again', async () => {
  const { clock, done, house } = makeHouse(1)
  house.start()
  await clock.pass(49 * HOUR)
  expect(done).toEqual([0, 24, 48].map(hours => 10 * MINUTE + hours * HOUR))
})

test('after a night’s sleep there is no burst: it waits until the waking is over', async () => {
  const { clock, done, house } = makeHouse(3)
  house.start()
  await clock.pass(10 * MINUTE)
  house.pause()
  await clock.pass(8 * HOUR)
  expect(done).toHaveLength(1)
  house.start()
  house.start()
  await clock.pass(10 * MINUTE - 1)
  expect(done).toHaveLength(1)
  await clock.pass(MINUTE)
  expect(done).toHaveLength(3)
})

test('waking does not bring the next day forward', async () => {
  const { clock, done, house } = makeHouse(1)
  house.start()
  await clock.pass(HOUR)
  house.pause()
  house.start()
  await clock.pass(22 * HOUR)
  expect(done).toHaveLength(1)
})

test('what fails is tried again the next day', async () => {
  const clock = new TestClock()
  let tries = 0
  const house = new Housekeeping(clock, () => {
    tries += 1
    throw new Error('the disk is full')
  })
  house.start()
  await expect(clock.pass(HOUR)).rejects.toThrow('the disk is full')
  await expect(clock.pass(24 * HOUR)).rejects.toThrow('the disk is full')
  expect(tries).toBe(2)
})

test('what was read long ago is thinned while Salio runs, and forgotten where the user wants that', async () => {
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
