import { setTimeout as pause } from 'node:timers/promises'
import { words } from '#messages/index.ts'
import { App } from './app.ts'
import { recordMemory, recordWork } from './record.ts'
import { type RoundContext, SETTLE_MS, STARTS } from './round-context.ts'
import type { BenchSession } from './user-home.ts'

const CLOSED = 10_000
/** Each wallet is polled once within this time. */
const WATCH_POLLING = 60_000
/** Salio destroys a window that was hidden for three minutes, and frees its memory ten seconds later. */
const EXPIRED = 195_000
/** The provider allows one reading per minute. */
const MIN_INTERVAL = 61_000

/** Measures Salio from its start at login until long after its popover was last used. */
export async function measureSalioSession(
  name: string,
  wallets: number,
  at: BenchSession,
  parts: RoundContext
): Promise<void> {
  const { contenders, samples, simulator, idleMs } = parts
  const before = await simulator.requestCount()
  const app = App.start(at.desktop, at.screen, contenders.salio, ['--hidden'])
  await app.timeToIcon()
  await Promise.all([pause(SETTLE_MS), simulator.waitForRequests(before + wallets)])
  await pause(SETTLE_MS)
  // Waits for the keychain process, which exits by itself; later, the more keys there are.
  while ('NodeService' in app.memory().kinds) await pause(1_000)
  recordMemory(samples, `${name} never opened`, app.memory())
  if (wallets > 0) {
    await pause(MIN_INTERVAL)
    const asked = await simulator.requestCount()
    const refresh = async () => (await at.desktop.tray.item()).choose(words('en').tray.refresh)
    recordWork(samples, `${name} polling`, await app.work(WATCH_POLLING, refresh), WATCH_POLLING)
    samples.add(`${name} polled`, (await simulator.requestCount()) - asked)
  }
  samples.add(`${name} click`, await app.open())
  await pause(3_000)
  recordMemory(samples, `${name} open`, app.memory())
  await app.close()
  await pause(CLOSED)
  recordMemory(samples, `${name} closed`, app.memory())
  for (let click = 0; click < STARTS; click += 1) {
    samples.add(`${name} click again`, await app.open())
    await pause(1_000)
    await app.close()
    await pause(1_000)
  }
  if (wallets === 20) {
    await pause(EXPIRED)
    recordMemory(samples, `${name} expired`, app.memory())
    recordWork(samples, `${name} idle`, await app.work(idleMs), idleMs)
    samples.add(`${name} click anew`, await app.open())
  }
  await app.quit()
}
