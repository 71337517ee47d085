import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import {
  captive,
  cutting,
  dead,
  deadProxy,
  flapping,
  hostsOf,
  type Line,
  nameless,
  noSuchName,
  noWay,
  only,
  plainBox,
  worldOn
} from './line.ts'

const SECOND = 1_000
/** From the fall of a line until it is known that it is the line, with accounts that are read every five minutes. */
const FOUND_WITHIN = 8 * MINUTE

test.each<[string, number, Line, string]>([
  ['a dead line behind a living router', 6, dead, 'offline'],
  ['a network without name service', 4, nameless, 'offline'],
  ['a network where no name is found', 4, noSuchName, 'offline'],
  ['a computer without a way out', 3, noWay, 'offline'],
  ['a filter that cuts every connection', 3, cutting, 'offline'],
  ['a box that answers with its own certificate', 4, captive, 'intercepted'],
  ['a box that answers in plain HTTP', 3, plainBox, 'portal'],
  ['a proxy that died', 3, deadProxy, 'proxy']
])('%s is told once, of the network, and not of any account', async (_, count, line, trouble) => {
  const world = await worldOn(hostsOf(count))
  world.line.now = line
  expect(await world.watch(FOUND_WITHIN)).toEqual([null, trouble])
  const before = world.attempts.length
  expect(await world.watch(85 * MINUTE)).toEqual([trouble])
  expect(world.notices).toEqual([])
  expect(world.monitor.snapshot().accounts.map(({ reach }) => reach)).toEqual(Array(count).fill('offline'))
  const retries = (world.attempts.length - before) / 85
  expect(retries).toBeGreaterThan(0.7)
  expect(retries).toBeLessThan(1.6)
})

test.each<[string, Line]>([
  ['a dead line', dead],
  ['a sign-in page', captive],
  ['a filter', cutting],
  ['a network without name service', nameless]
])('within a minute of the end of %s all accounts are read', async (_, line) => {
  const world = await worldOn(hostsOf(6))
  const { attempts, clock } = world
  world.line.now = line
  await clock.pass(50 * MINUTE)
  world.line.now = (host, tick) => [host === '' ? tick : 700, null]
  const backTick = clock.monotonic()
  expect((await world.watch(MINUTE + 30 * SECOND)).at(-1)).toBeNull()
  const read = attempts.filter(({ failure, tick }) => failure === null && tick >= backTick)
  expect(new Set(read.map(({ host }) => host)).size).toBe(6)
  // An attempt that was under way then may take its 30 seconds first.
  const underWay = attempts.find(({ tick, endTick }) => tick < backTick && endTick > backTick)
  const from = underWay?.endTick ?? backTick
  for (const { endTick } of read.slice(0, 6)) expect(endTick - from).toBeLessThanOrEqual(MINUTE)
  expect(world.notices).toEqual([])
})

test('no account is read more often than its provider allows, whatever the line does', async () => {
  const world = await worldOn(hostsOf(3), {}, 15)
  const { attempts, clock } = world
  for (let times = 0; times < 8; times += 1) {
    world.line.now = times % 2 === 0 ? dead : (host, tick) => flapping(dead, 3 * MINUTE)(host, tick)
    await clock.pass(47 * MINUTE)
  }
  for (const host of hostsOf(3)) {
    const ticks = attempts.filter(attempt => attempt.host === host).map(({ tick }) => tick)
    const gaps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15 * MINUTE)
  }
})

test.each<[string, Line]>([
  ['that is not found', noSuchName],
  ['without a way to it', noWay],
  ['whose name server is silent', nameless],
  ['that is silent', dead],
  ['with the certificate of another', captive]
])('one host %s is told after the account’s own patience while others are well', async (_, line) => {
  const hosts = hostsOf(3)
  const [lost = ''] = hosts
  const world = await worldOn(hosts)
  world.line.now = only([lost], line)
  const before = world.attempts.length
  expect(await world.watch(59 * MINUTE)).toEqual([null])
  expect(world.notices).toEqual([])
  await world.watch(120 * MINUTE)
  expect(world.announcedKinds()).toEqual(['notReadable'])
  const asked = world.attempts.slice(before).filter(({ host }) => host === lost)
  expect(asked.length).toBeLessThan(25)
})

test('of two hosts that are silent while a third is well, both are told and the network is not', async () => {
  const hosts = hostsOf(3)
  const world = await worldOn(hosts)
  world.line.now = only(hosts.slice(0, 2), dead)
  expect(await world.watch(4 * 60 * MINUTE)).toEqual([null])
  expect(world.announcedKinds()).toEqual(['notReadable', 'notReadable'])
  const well = world.attempts.filter(({ host }) => host === hosts[2]).length
  expect(well).toBeLessThan(90)
})

test('one host alone stays what it is', async () => {
  const world = await worldOn(hostsOf(1))
  world.line.now = dead
  expect(await world.watch(3 * 60 * MINUTE)).toEqual([null])
  expect(world.announcedKinds()).toEqual(['notReadable'])
})

test.each<[string, Line]>([
  ['without a way out', noWay],
  ['without names', noSuchName],
  ['that swallows', dead],
  ['that cuts', cutting]
])('a line %s that comes and goes every 20 seconds raises nothing and does not flicker', async (_, down) => {
  const world = await worldOn(hostsOf(4))
  world.line.now = flapping(down)
  expect(await world.watch(3 * 60 * MINUTE)).toEqual([null])
  expect(world.notices).toEqual([])
})

test('time without a network is left out of how long an account of its own has failed', async () => {
  const hosts = hostsOf(4)
  const [broken = ''] = hosts
  const world = await worldOn(hosts)
  const own = only([broken], () => [200, { kind: 'down', status: 503 }])
  world.line.now = own
  await world.clock.pass(40 * MINUTE)
  world.line.now = dead
  await world.clock.pass(80 * MINUTE)
  expect(world.notices).toEqual([])
  world.line.now = own
  await world.clock.pass(5 * MINUTE)
  expect(world.notices).toEqual([])
  await world.clock.pass(100 * MINUTE)
  expect(world.announcedKinds()).toEqual(['notReadable'])
})

test('an address list and two lines that take turns are told once, with the reason', async () => {
  const hosts = hostsOf(2)
  const [listed = ''] = hosts
  const world = await worldOn(hosts)
  let reading = 0
  world.line.now = host => [500, host === listed && reading++ % 2 === 0 ? { kind: 'address' } : null]
  await world.clock.pass(6 * 60 * MINUTE)
  expect(world.announcedKinds()).toEqual(['addressChanges'])
})
