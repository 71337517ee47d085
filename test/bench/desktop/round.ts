import { setTimeout as pause } from 'node:timers/promises'
import { App } from './app.ts'
import type { Contender } from './contenders.ts'
import { recordMemory, recordWork } from './record.ts'
import { type RoundContext, SETTLE_MS, STARTS } from './round-context.ts'
import { measureSalioSession } from './salio-session.ts'
import { packagedData, seed } from './seed.ts'
import { type BenchSession, Home } from './user-home.ts'

/** One round: every contender once, with its own home folder, and each start in a new session. */
export async function runRound(parts: RoundContext): Promise<void> {
  const { bare, opens, prepared, switched, window } = parts.contenders
  await inHome(0, parts, async home => {
    await measureStarts('bare', bare, home, parts)
    await home.session(at => measureIdle('bare', bare, at, parts))
  })
  await inHome(0, parts, async home => {
    await measureStarts('switched', switched, home, parts)
    await home.session(at => measureIdle('switched', switched, at, parts))
  })
  await inHome(0, parts, home => home.session(at => measureIdle('prepared', prepared, at, parts, false)))
  await inHome(0, parts, async home => {
    await measureStarts('window', window, home, parts, true)
    await home.session(at => measureIdle('window', window, at, parts, false))
    await measureFirstClicks('window', opens, home, parts, async app => {
      await pause(1_500)
      await app.close()
      await pause(1_500)
      parts.samples.add('window click again', await app.open())
    })
  })
  await inHome(0, parts, home => measureSalio('salio0', 0, home, parts))
  await inHome(20, parts, home => measureSalio('salio20', 20, home, parts))
  await inHome(200, parts, home => measureSalio('salio200', 200, home, parts))
}

async function inHome(
  accounts: number,
  { simulator }: RoundContext,
  work: (home: Home) => Promise<void>
): Promise<void> {
  const home = new Home()
  try {
    if (accounts > 0)
      await home.session(({ desktop }) =>
        seed(desktop, { data: packagedData(desktop), port: simulator.port, accounts, hosts: 20 })
      )
    await work(home)
  } finally {
    home.remove()
  }
}

/** Starts the app as a user would. The first start, with an empty home folder, is not counted. */
async function measureStarts(
  name: string,
  contender: Contender,
  home: Home,
  { samples }: RoundContext,
  paints = false
): Promise<void> {
  for (let start = 0; start <= STARTS; start += 1)
    await home.session(async ({ desktop, screen }) => {
      const app = App.start(desktop, screen, contender, paints ? ['--shown'] : [])
      const [registered, painted] = await Promise.all([app.timeToIcon(), paints ? app.timeToPaint() : 0])
      if (start > 0) samples.add(`${name} tray`, registered)
      if (start > 0 && paints) samples.add(`${name} paint`, painted)
      await pause(1_500)
      await app.quit()
    })
}

/** @param measureWork whether to measure CPU work while idle, not only memory */
async function measureIdle(
  name: string,
  contender: Contender,
  { desktop, screen }: BenchSession,
  { samples, idleMs }: RoundContext,
  measureWork = true
): Promise<void> {
  const app = App.start(desktop, screen, contender)
  await app.timeToIcon()
  await pause(SETTLE_MS)
  recordMemory(samples, `${name} idle`, app.memory())
  if (measureWork) recordWork(samples, `${name} idle`, await app.work(idleMs), idleMs)
  await app.quit()
}

/** Measures the first click after a start at login, which creates the window. */
async function measureFirstClicks(
  name: string,
  contender: Contender,
  home: Home,
  { samples }: RoundContext,
  then?: (app: App) => Promise<void>
): Promise<void> {
  for (let session = 0; session < STARTS; session += 1)
    await home.session(async ({ desktop, screen }) => {
      const app = App.start(desktop, screen, contender, ['--hidden'])
      await app.timeToIcon()
      await pause(SETTLE_MS)
      samples.add(`${name} click`, await app.open())
      await then?.(app)
      await app.quit()
    })
}

async function measureSalio(name: string, wallets: number, home: Home, parts: RoundContext): Promise<void> {
  await measureStarts(name, parts.contenders.salio, home, parts, true)
  if (wallets === 20) await measureFirstClicks(name, parts.contenders.salio, home, parts)
  await home.session(at => measureSalioSession(name, wallets, at, parts))
}
