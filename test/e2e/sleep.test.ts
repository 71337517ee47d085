import { setTimeout as pass } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../electron/demo/index.ts'
import { type Desktop, startDesktop } from '../desktop/index.ts'
import { connect } from './connect.ts'
import { LogFile } from './log.ts'
import { Salio } from './salio.ts'

/** A reading every five minutes is one every two seconds and a half. */
const speed = 120
const INTERVAL = 300_000 / speed
const CALM = 7_000 / speed

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let log: LogFile
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop, { speed })
  log = new LogFile(desktop)
  await connect(await salio.page(), simulator, 'clickairtime', 'Airtime')
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen'

/** What the system says; resolves with when, wall-clock milliseconds. */
const power = (...events: PowerEvent[]): Promise<number> =>
  salio.app.evaluate(({ powerMonitor }, events) => {
    const at = Date.now()
    for (const event of events) powerMonitor.emit(event)
    return at
  }, events)

test('nothing is read while the computer sleeps', async () => {
  await simulator.nextRequest('clickairtime')
  await log.until(/clickairtime .* read in/, 1)
  await power('suspend')
  const before = simulator.seen.length
  // That nothing happens has no event to wait for.
  await pass(2 * INTERVAL)
  expect(simulator.seen.length).toBe(before)
})

test('two resume events and an unlock give one calm round', async () => {
  const woken = await power('resume', 'resume', 'unlock-screen')
  const first = await simulator.nextRequest('clickairtime')
  const second = await simulator.nextRequest('clickairtime')
  // Two clocks that tell whole milliseconds: one of them may be lost.
  expect(first.at - woken).toBeGreaterThanOrEqual(CALM - 1)
  expect(first.at - woken).toBeLessThan(INTERVAL)
  expect(second.at - first.at).toBeGreaterThanOrEqual(INTERVAL - 1)
})

test('a locked computer is awake: its wallets are watched on', async () => {
  await power('lock-screen')
  await simulator.nextRequest('clickairtime')
  await simulator.nextRequest('clickairtime')
  await power('unlock-screen')
})

test('the log tells of sleep and waking', () => {
  const told = log.lines(/ power: /).map(line => line.replace(/.* power: /, ''))
  expect(told).toEqual(['suspend', 'resume', 'resume', 'unlock', 'lock', 'unlock'])
})
