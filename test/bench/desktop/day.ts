import { setTimeout as pause } from 'node:timers/promises'
import { words } from '../../../electron/messages/index.ts'
import { App } from './app.ts'
import type { Session } from './home.ts'
import { noteMemory, noteWork } from './notes.ts'
import { type RoundParts, SETTLE, STARTS } from './parts.ts'

const CLOSED = 10_000
/** Each wallet is polled once within this time. */
const WATCH_POLLING = 60_000
/** Salio destroys a window that was hidden for three minutes, and frees its memory ten seconds later. */
const EXPIRED = 195_000
/** The provider allows one reading per minute. */
const MIN_INTERVAL = 61_000

/** Measures Salio from its start at login until long after its popover was last used. */
export async function day(name: string, wallets: number, at: Session, parts: RoundParts): Promise<void> {
  const { contenders, samples, simulator, watch } = parts
  const before = await simulator.asked()
  const app = App.start(at.desktop, at.screen, contenders.salio, ['--hidden'])
  await app.registered()
  await Promise.all([pause(SETTLE), simulator.reached(before + wallets)])
  await pause(SETTLE)
  // Waits for the keychain process, which exits by itself; later, the more keys there are.
  while ('NodeService' in app.memory().kinds) await pause(1_000)
  noteMemory(samples, `${name} never opened`, app.memory())
  if (wallets > 0) {
    await pause(MIN_INTERVAL)
    const asked = await simulator.asked()
    const refresh = async () => (await at.desktop.tray.item()).choose(words('en').tray.refresh)
    noteWork(samples, `${name} polling`, await app.work(WATCH_POLLING, refresh), WATCH_POLLING)
    samples.note(`${name} polled`, (await simulator.asked()) - asked)
  }
  samples.note(`${name} click`, await app.open())
  await pause(3_000)
  noteMemory(samples, `${name} open`, app.memory())
  await app.close()
  await pause(CLOSED)
  noteMemory(samples, `${name} closed`, app.memory())
  for (let click = 0; click < STARTS; click += 1) {
    samples.note(`${name} click again`, await app.open())
    await pause(1_000)
    await app.close()
    await pause(1_000)
  }
  if (wallets === 20) {
    await pause(EXPIRED)
    noteMemory(samples, `${name} expired`, app.memory())
    noteWork(samples, `${name} idle`, await app.work(watch), watch)
    samples.note(`${name} click anew`, await app.open())
  }
  await app.quit()
}
