import { setTimeout as pause } from 'node:timers/promises'
import { words } from '../../../electron/messages/index.ts'
import { type Desktop, startDesktop } from '../../desktop/index.ts'
import { App } from './app.ts'
import type { Contender, Contenders } from './contenders.ts'
import { noteMemory, noteWork } from './notes.ts'
import type { Samples } from './samples.ts'
import { Screen } from './screen.ts'
import { packagedData, seed } from './seed.ts'
import type { Simulator } from './simulator.ts'

export interface RoundParts {
  readonly contenders: Contenders
  readonly simulator: Simulator
  readonly samples: Samples
  /** How long idleness is watched, milliseconds. */
  readonly watch: number
}

const STARTS = 3
const SETTLE = 8_000
const CLOSED = 10_000
/** In which each wallet is polled once. */
const WATCH_POLLING = 60_000
/** Salio destroys a window that was hidden for three minutes, and gives back what it took ten seconds later. */
const EXPIRED = 195_000
/** The provider allows a reading a minute. */
const ALLOWED = 61_000

/** One round: every contender once, each in a desktop of its own. */
export async function runRound(parts: RoundParts): Promise<void> {
  const { bare, prepared, switched, window } = parts.contenders
  await inDesktop(0, parts, async at => {
    await starts('bare', bare, at, parts)
    await idle('bare', bare, at, parts)
  })
  await inDesktop(0, parts, async at => {
    await starts('switched', switched, at, parts)
    await idle('switched', switched, at, parts)
  })
  await inDesktop(0, parts, at => idle('prepared', prepared, at, parts))
  await inDesktop(0, parts, at => windowed(window, at, parts))
  await inDesktop(0, parts, at => salio('salio0', 0, at, parts))
  await inDesktop(20, parts, at => salio('salio20', 20, at, parts))
  await inDesktop(200, parts, at => salio('salio200', 200, at, parts))
}

interface Place {
  readonly desktop: Desktop
  readonly screen: Screen
}

async function inDesktop(
  accounts: number,
  { simulator }: RoundParts,
  work: (at: Place) => Promise<void>
): Promise<void> {
  const desktop = await startDesktop({ picture: true })
  const screen = new Screen(desktop)
  try {
    if (accounts > 0)
      await seed(desktop, { data: packagedData(desktop), port: simulator.port, accounts, hosts: 20 })
    await work({ desktop, screen })
  } finally {
    screen.close()
    await desktop.stop()
  }
}

/** Starts as by hand. The first, in a home that is still empty, is not counted. */
async function starts(
  name: string,
  contender: Contender,
  { desktop, screen }: Place,
  { samples }: RoundParts,
  paints = false
): Promise<void> {
  for (let start = 0; start <= STARTS; start += 1) {
    const app = App.start(desktop, screen, contender, paints ? ['--shown'] : [])
    const [registered, painted] = await Promise.all([app.registered(), paints ? app.painted() : 0])
    if (start > 0) samples.note(`${name} tray`, registered)
    if (start > 0 && paints) samples.note(`${name} paint`, painted)
    await pause(1_500)
    await app.quit()
  }
}

async function idle(
  name: string,
  contender: Contender,
  { desktop, screen }: Place,
  { samples, watch }: RoundParts
): Promise<void> {
  const app = App.start(desktop, screen, contender)
  await app.registered()
  await pause(SETTLE)
  noteMemory(samples, `${name} idle`, app.memory())
  noteWork(samples, `${name} idle`, await app.work(watch), watch)
  await app.quit()
}

async function windowed(contender: Contender, at: Place, parts: RoundParts): Promise<void> {
  await starts('window', contender, at, parts, true)
  const { samples } = parts
  const app = App.start(at.desktop, at.screen, contender)
  await app.registered()
  await pause(SETTLE)
  noteMemory(samples, 'window hidden', app.memory())
  const icon = await at.desktop.tray.item()
  await icon.activate()
  for (let click = 0; click < STARTS; click += 1) {
    await pause(1_500)
    samples.note('window click', await app.open())
    await app.close()
  }
  await app.quit()
}

async function salio(name: string, wallets: number, at: Place, parts: RoundParts): Promise<void> {
  const { contenders, samples, simulator, watch } = parts
  await starts(name, contenders.salio, at, parts, true)
  const before = await simulator.asked()
  const app = App.start(at.desktop, at.screen, contenders.salio, ['--hidden'])
  await app.registered()
  await Promise.all([pause(SETTLE), simulator.reached(before + wallets)])
  await pause(SETTLE)
  // The process that reads the keys ends by itself, the later the more there were.
  while ('NodeService' in app.memory().kinds) await pause(1_000)
  noteMemory(samples, `${name} never opened`, app.memory())
  if (wallets > 0) {
    await pause(ALLOWED)
    const asked = await simulator.asked()
    const refresh = async () => (await at.desktop.tray.item()).choose(words('en').tray.refresh)
    noteWork(samples, `${name} polling`, await app.work(WATCH_POLLING, refresh), WATCH_POLLING)
    samples.note(`${name} polled`, (await simulator.asked()) - asked)
  }
  samples.note(`${name} first click`, await app.open())
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
