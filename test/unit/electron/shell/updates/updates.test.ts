import { expect, test } from 'vitest'
import type { UpdateView } from '#contract/desktop.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { Updates } from '#shell/updates/updates.ts'
import { settle, TestClock } from '#test/unit/electron/monitor/test-clock.ts'

/** Updates with an engine the test controls; random waits take the middle of their range. */
function makeUpdates(installMethod: 'restart' | 'page' = 'restart') {
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
      installMethod,
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

test('checks some minutes after the start, then once a day', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.setEnabled(true)
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
])('a random value of %f scales the wait by %f', async (random, share) => {
  const { clock, done, world, updates } = makeUpdates()
  world.random = random
  updates.setEnabled(true)
  await clock.pass(share * 5 * MINUTE - 1)
  expect(done).toEqual([])
  await clock.pass(2)
  expect(done).toEqual(['ask'])
})

test('does not check if the user has turned it off', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.setEnabled(false)
  await clock.pass(3 * DAY)
  updates.setEnabled(true)
  updates.setEnabled(false)
  await clock.pass(3 * DAY)
  expect(done).toEqual([])
  expect(clock.timers).toBe(0)
})

test('does not check while offline, and does soon after the network is back', async () => {
  const { clock, done, world, updates } = makeUpdates()
  world.online = false
  updates.setEnabled(true)
  await clock.pass(DAY)
  expect(done).toEqual([])
  expect(updates.view.failed).toBeNull()
  world.online = true
  await clock.pass(5 * MINUTE)
  expect(done).toEqual(['ask'])
})

test('does not check while asleep, nor right after waking', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.setEnabled(true)
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

test('unlocking without sleep changes nothing', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.setEnabled(true)
  await clock.pass(4 * MINUTE)
  updates.resume()
  await clock.pass(MINUTE)
  expect(done).toEqual(['ask'])
})

test('a clock set back during sleep delays the check by at most a day', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.setEnabled(true)
  updates.suspend()
  clock.setWall(0)
  updates.resume()
  await clock.pass(DAY)
  expect(done).toEqual(['ask'])
})

test('a newer version is downloaded once and reported', async () => {
  const { clock, done, notes, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.setEnabled(true)
  await clock.pass(5 * MINUTE)
  const found = { version: '0.2.0', by: 'restart' }
  expect(updates.view).toEqual({ version: '0.1.0', checkedAt: clock.now(), failed: null, available: found })
  await clock.pass(DAY)
  expect(done).toEqual(['ask', 'fetch', 'ask'])
  expect(updates.view.available).toEqual(found)
  expect(notes).toEqual(['update: 0.2.0 is ready'])
})

test('a withdrawn version is no longer offered', async () => {
  const { clock, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.setEnabled(true)
  await clock.pass(5 * MINUTE)
  world.offered = null
  await clock.pass(DAY)
  expect(updates.view.available).toBeNull()
  await updates.install()
})

test('failed checks back off up to once a day and keep the version found before', async () => {
  const { clock, done, notes, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.setEnabled(true)
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
  expect(updates.view).toMatchObject({
    failed: 'look',
    checkedAt: clock.now(),
    available: { version: '0.2.0' }
  })
  expect(new Set(notes.slice(1))).toEqual(new Set(['update: look failed (404)']))
  world.refuses = null
  await clock.pass(DAY)
  expect(updates.view.failed).toBeNull()
})

test('a corrupt download offers nothing, not even an earlier version', async () => {
  const { clock, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.setEnabled(true)
  await clock.pass(5 * MINUTE)
  world.offered = '0.3.0'
  world.spoilt = Object.assign(new Error('sha512 checksum mismatch'), { code: 'ERR_CHECKSUM_MISMATCH' })
  await clock.pass(DAY)
  expect(updates.view).toMatchObject({ failed: 'look', available: null })
})

test('restarts only on request; where that fails Salio goes on, says so and offers the page, then the restart again', async () => {
  const { clock, done, notes, world, updates } = makeUpdates()
  world.offered = '0.2.0'
  updates.setEnabled(true)
  await updates.install()
  await clock.pass(3 * DAY)
  expect(done).not.toContain('restart')
  world.spoilt = Object.assign(new Error('spawn EACCES'), { code: 'EACCES' })
  await updates.install()
  expect(done.at(-1)).toBe('restart')
  expect(notes.at(-1)).toBe('update: install failed (EACCES)')
  expect(updates.view).toMatchObject({ failed: 'install', available: { version: '0.2.0', by: 'page' } })
  await updates.install()
  expect(done.at(-1)).toBe('page')
  world.spoilt = null
  await clock.pass(DAY)
  expect(updates.view).toMatchObject({ failed: null, available: { version: '0.2.0', by: 'restart' } })
})

test('where Salio cannot install, it does not download but opens the page', async () => {
  const { clock, done, notes, world, updates } = makeUpdates('page')
  world.offered = '0.2.0'
  updates.setEnabled(true)
  await clock.pass(5 * MINUTE)
  expect(updates.view.available).toEqual({ version: '0.2.0', by: 'page' })
  await updates.install()
  expect(done).toEqual(['ask', 'page'])
  expect(notes).toEqual(['update: 0.2.0 is out'])
})

test('a manual check runs at once, only once at a time, and postpones the next by a day', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.setEnabled(true)
  await Promise.all([updates.lookNow(), updates.lookNow()])
  expect(done).toEqual(['ask'])
  expect(updates.view.checkedAt).toBe(clock.now())
  await clock.pass(DAY - 1)
  expect(done).toEqual(['ask'])
  await clock.pass(1)
  expect(done).toEqual(['ask', 'ask'])
})

test('a manual check without a network reports a failure', async () => {
  const { world, updates } = makeUpdates()
  world.online = false
  world.refuses = new Error('net::ERR_INTERNET_DISCONNECTED')
  updates.setEnabled(true)
  await updates.lookNow()
  expect(updates.view.failed).toBe('look')
})

test('a manual check does nothing if checks are off', async () => {
  const { done, updates } = makeUpdates()
  updates.setEnabled(false)
  await updates.lookNow()
  expect(done).toEqual([])
})

test('turned off during a check it does not check again; turned on, it has one timer', async () => {
  const { clock, done, updates } = makeUpdates()
  updates.setEnabled(true)
  const passing = clock.pass(5 * MINUTE)
  updates.setEnabled(false)
  await passing
  await settle()
  expect(clock.timers).toBe(0)
  updates.setEnabled(true)
  expect(clock.timers).toBe(1)
  expect(done.length).toBeLessThan(2)
})
