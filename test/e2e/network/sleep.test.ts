import { setTimeout as pass } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { LogFile } from '../kit/log-file.ts'
import { Salio } from '../kit/salio.ts'

/** At this speed the five-minute polling interval takes two and a half seconds. */
const speed = 120
const INTERVAL = 300_000 / speed
const WAKE_DELAY = 7_000 / speed

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let log: LogFile
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop, { speed })
  log = new LogFile(desktop)
  await connectAccount(await salio.page(), simulator, 'clickairtime', 'Airtime')
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen'

/** Emits power events; resolves to their wall-clock time in milliseconds. */
const emitPowerEvents = (...events: PowerEvent[]): Promise<number> =>
  salio.app.evaluate(({ powerMonitor }, events) => {
    const at = Date.now()
    for (const event of events) powerMonitor.emit(event)
    return at
  }, events)

test('reads nothing while the computer sleeps', async () => {
  await simulator.nextRequest('clickairtime')
  await log.until(/clickairtime .* read in/, 1)
  await emitPowerEvents('suspend')
  const before = simulator.requests.length
  // There is no event for "nothing happened".
  await pass(2 * INTERVAL)
  expect(simulator.requests.length).toBe(before)
})

test('two resume events and an unlock cause a single, delayed round of readings', async () => {
  const wokenAt = await emitPowerEvents('resume', 'resume', 'unlock-screen')
  const first = await simulator.nextRequest('clickairtime')
  const second = await simulator.nextRequest('clickairtime')
  // Both clocks are rounded to milliseconds, so the difference may be one too small.
  expect(first.at - wokenAt).toBeGreaterThanOrEqual(WAKE_DELAY - 1)
  expect(first.at - wokenAt).toBeLessThan(INTERVAL)
  // A healthy account is read a tenth of its interval early at most.
  expect(second.at - first.at).toBeGreaterThanOrEqual(INTERVAL * 0.9 - 1)
})

test('keeps polling while the screen is locked', async () => {
  await emitPowerEvents('lock-screen')
  await simulator.nextRequest('clickairtime')
  await simulator.nextRequest('clickairtime')
  await emitPowerEvents('unlock-screen')
})

test('logs sleep and wake-up', () => {
  const events = log.lines(/ power: /).map(line => line.replace(/.* power: /, ''))
  expect(events).toEqual(['suspend', 'resume', 'resume', 'unlock', 'lock', 'unlock'])
})
