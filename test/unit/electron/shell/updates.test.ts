import { expect, test } from 'vitest'
import type { UpdateView } from '../../../../electron/contract/update.ts'
import { Updates } from '../../../../electron/shell/updates.ts'
import { settle, TestClock } from '../monitor/test-clock.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Updates on an engine that offers what the test says, with every wait in the middle of its range. */
function makeUpdates(by: 'restart' | 'page' = 'restart') {
  const clock = new TestClock()
  const world = {
    online: true,
    offered: null as string | null,
    refuses: null as Error | null,
    spoilt: null as Error | null,
    random: 0.5
  }
  const done: string[] = []
  const notes: string[] = []
  const told: UpdateView[] = []
  const updates = new Updates({
    clock,
    random: () => world.random,
    version: '0.1.0',
    isOnline: () => world.online,
    note: line => notes.push(line),
    changed: view => told.push(view),
    engine: {
      by,
      async newest() {
        done.push('ask')
        if (world.refuses) throw world.refuses
        return world.offered
      },
      async fetch() {
        done.push('fetch')
        if (world.spoilt) throw world.spoilt
      },
      async restart() {
        done.push('restart')
        if (world.spoilt) throw world.spoilt
      },
      openPage: async () => void done.push('page')
    }
  })
  return { clock, world, done, notes, told, updates }
}

test('it asks some minutes after the start, then once a day', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.want(true)
  await clock.pass(5 * MINUTE - 1)
  expect(done).toEqual([])
  await clock.pass(1)
  expect(done).toEqual(['ask'])
  await clock.pass(DAY - 1)
  expect(done).toEqual(['ask'])
  await clock.pass(1)
  expect(done).toEqual(['ask', 'ask'])
})

test.each([
  [0, 0.75],
  [0.999, 1.2495]
])('a chance of %f moves it to %f of the time', async (random, share) => {
  const { clock, done, world, updates } = makeUpdates()
  world.random = random
  updates.want(true)
  await clock.pass(share * 5 * MINUTE - 1)
  expect(done).toEqual([])
  await clock.pass(2)
  expect(done).toEqual(['ask'])
})

test('where the user does not want it, nobody is asked', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.want(false)
  await clock.pass(3 * DAY)
  updates.want(true)
  updates.want(false)
  await clock.pass(3 * DAY)
  expect(done).toEqual([])
  expect(clock.timers).toBe(0)
})

test('with no network nobody is asked, and soon after it is back somebody is', async () => {
  const { clock, done, world, updates } = makeUpdates()
  world.online = false
  updates.want(true)
  await clock.pass(DAY)
  expect(done).toEqual([])
  expect(updates.view.failed).toBe(false)
  world.online = true
  await clock.pass(5 * MINUTE)
  expect(done).toEqual(['ask'])
})

test('asleep it asks nothing, and not at once after waking', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.want(true)
  updates.suspend()
  await clock.pass(2 * DAY)
  expect(done).toEqual([])
  updates.resume()
  updates.resume()
  expect(clock.timers).toBe(1)
  await clock.pass(5 * MINUTE - 1)
  expect(done).toEqual([])
  await clock.pass(1)
  expect(done).toEqual(['ask'])
})

test('unlocking a computer that did not sleep moves nothing', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.want(true)
  await clock.pass(4 * MINUTE)
  updates.resume()
  await clock.pass(MINUTE)
  expect(done).toEqual(['ask'])
})

test('a clock that was set back in sleep puts it off for a day at most', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.want(true)
  updates.suspend()
  clock.setWall(0)
  updates.resume()
  await clock.pass(DAY)
  expect(done).toEqual(['ask'])
})

test('a newer version is fetched once, and told with the time it was found', async () => {
  const { clock, done, notes, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.want(true)
  await clock.pass(5 * MINUTE)
  const found = { version: '0.2.0', by: 'restart' }
  expect(updates.view).toEqual({ version: '0.1.0', lookedAt: clock.now(), failed: false, found })
  await clock.pass(DAY)
  expect(done).toEqual(['ask', 'fetch', 'ask'])
  expect(updates.view.found).toEqual(found)
  expect(notes).toEqual(['update: 0.2.0 is ready'])
})

test('one that is withdrawn is offered no more', async () => {
  const { clock, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.want(true)
  await clock.pass(5 * MINUTE)
  world.offered = null
  await clock.pass(DAY)
  expect(updates.view.found).toBeNull()
  await updates.install()
})

test('failures come ever more rarely, up to once a day, and keep what was found', async () => {
  const { clock, done, notes, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.want(true)
  await clock.pass(5 * MINUTE)
  world.refuses = Object.assign(new Error('https://user:key@example.com said <html>'), { statusCode: 404 })
  await clock.pass(DAY)
  done.length = 0
  for (const hours of [1, 2, 4, 8, 16, 24, 24]) {
    await clock.pass(hours * HOUR - 1)
    expect(done).toEqual([])
    await clock.pass(1)
    expect(done.splice(0)).toEqual(['ask'])
  }
  expect(updates.view).toMatchObject({ failed: true, lookedAt: clock.now(), found: { version: '0.2.0' } })
  expect(new Set(notes.slice(1))).toEqual(new Set(['update: look failed (404)']))
  world.refuses = null
  await clock.pass(DAY)
  expect(updates.view.failed).toBe(false)
})

test('a download that is spoilt offers nothing, not even what was there before', async () => {
  const { clock, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.want(true)
  await clock.pass(5 * MINUTE)
  world.offered = '0.3.0'
  world.spoilt = Object.assign(new Error('sha512 checksum mismatch'), { code: 'ERR_CHECKSUM_MISMATCH' })
  await clock.pass(DAY)
  expect(updates.view).toMatchObject({ failed: true, found: null })
})

test('it restarts only when told to, and a restart that is refused is told', async () => {
  const { clock, done, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.want(true)
  await updates.install()
  await clock.pass(3 * DAY)
  expect(done).not.toContain('restart')
  world.spoilt = new Error('not signed')
  await updates.install()
  expect(done).toContain('restart')
  expect(updates.view).toMatchObject({ failed: true, found: null })
})

test('where Salio cannot install it is not downloaded, and its page is opened', async () => {
  const { clock, done, notes, world, updates } = makeUpdates('page')
  world.offered = '0.2.0'
  updates.want(true)
  await clock.pass(5 * MINUTE)
  expect(updates.view.found).toEqual({ version: '0.2.0', by: 'page' })
  await updates.install()
  expect(done).toEqual(['ask', 'page'])
  expect(notes).toEqual(['update: 0.2.0 is out'])
})

test('asked by its user it looks at once, once at a time, and then in a day', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.want(true)
  await Promise.all([updates.lookNow(), updates.lookNow()])
  expect(done).toEqual(['ask'])
  expect(updates.view.lookedAt).toBe(clock.now())
  await clock.pass(DAY - 1)
  expect(done).toEqual(['ask'])
  await clock.pass(1)
  expect(done).toEqual(['ask', 'ask'])
})

test('asked by its user with no network it says that it could not', async () => {
  const { world, updates } = makeUpdates()
  world.online = false
  world.refuses = new Error('net::ERR_INTERNET_DISCONNECTED')
  updates.want(true)
  await updates.lookNow()
  expect(updates.view.failed).toBe(true)
})

test('where its user does not want it, asking now asks nobody either', async () => {
  const { done, updates } = makeUpdates()
  updates.want(false)
  await updates.lookNow()
  expect(done).toEqual([])
})

test('switched off while it asks, it does not ask again; switched on again, once', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.want(true)
  const passing = clock.pass(5 * MINUTE)
  updates.want(false)
  await passing
  await settle()
  expect(clock.timers).toBe(0)
  updates.want(true)
  expect(clock.timers).toBe(1)
  expect(done.length).toBeLessThan(2)
})
