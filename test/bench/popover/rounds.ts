import { setTimeout as pause } from 'node:timers/promises'
import { App } from '../desktop/app.ts'
import type { ProviderProcess } from '../desktop/provider-process.ts'
import { SETTLE_MS } from '../desktop/round-context.ts'
import type { Samples } from '../desktop/samples.ts'
import { packagedData, seed } from '../desktop/seed.ts'
import { type BenchSession, Home } from '../desktop/user-home.ts'
import type { Builds, Name } from './builds.ts'

export interface PopoverContext {
  readonly builds: Builds
  readonly simulator: ProviderProcess
  readonly samples: Samples
}

/** Longer than a hidden window lives (see `inside.cjs`) and the memory of its page is kept after it. */
const EXPIRED_MS = 15_000
/** Longer than drawing all of a screen and the animation of an amount take. */
const DRAWN_MS = 1_500
const CLICKS = 3
const TIMES = 6

/** A build's running app. */
interface Running<Of = Name> {
  readonly name: Of
  readonly app: App
}

/** The first click after a start at login, then clicks after the window was destroyed. */
export const measureOpening = (context: PopoverContext): Promise<void> =>
  inBothHomes(context, 20, async homes => {
    const { samples } = context
    for (let start = 0; start < CLICKS; start += 1)
      await besideBare(context, homes, async running => {
        for (const { name, app } of inOrder(running, start)) {
          samples.add(`${name}: first click after a start at login, 20 wallets`, await app.open())
          await pause(DRAWN_MS)
          await app.close()
        }
        await pause(EXPIRED_MS)
        for (const { name, app } of inOrder(running, start)) {
          samples.add(`${name}: click after the window was destroyed, 20 wallets`, await app.open())
          await pause(DRAWN_MS)
        }
      })
  })

/** A changed snapshot with 200 wallets, and Settings with 40 accounts, in a popover that is open. */
export async function measureRedrawing(context: PopoverContext): Promise<void> {
  const { samples } = context
  const repeat = (running: readonly Running[], work: (one: Running) => Promise<void>) =>
    inTurn(running, async one => {
      await work(one)
      await pause(DRAWN_MS)
    })
  await inBothHomes(context, 200, homes =>
    sideBySide(context, homes, async running => {
      for (const { app } of running) await app.open()
      await pause(SETTLE_MS)
      await repeat(running, async ({ name, app }) => {
        samples.add(`${name}: snapshot with every amount changed painted, 200 wallets`, await app.ask('all'))
      })
      await repeat(running, async ({ name, app }) => {
        samples.add(`${name}: snapshot with one amount changed painted, 200 wallets`, await app.ask('one'))
      })
    })
  )
  await inBothHomes(context, 40, homes =>
    sideBySide(context, homes, async running => {
      for (const { app } of running) await app.open()
      await pause(SETTLE_MS)
      await repeat(running, async ({ name, app }) => {
        samples.add(`${name}: Settings opened, 40 accounts`, await app.ask('settings'))
        await pause(DRAWN_MS)
        await app.ask('back')
      })
    })
  )
}

/** The memory of one app at a time, since two that run share pages. */
export async function measureMemory(context: PopoverContext): Promise<void> {
  for (const wallets of [20, 200])
    await inBothHomes(context, wallets, async homes => {
      for (const name of ['before', 'now'] as const)
        await homes[name].session(async at => {
          const app = await startAtLogin(context, name, at)
          await app.open()
          await pause(SETTLE_MS)
          const record = (when: string) =>
            context.samples.add(`${name}: PSS ${when}, ${wallets} wallets`, app.memory().pss / 1e6)
          record('with the popover open')
          await app.close()
          await pause(EXPIRED_MS)
          record('past the idle time')
          await app.quit()
        })
    })
}

/** Starts an app hidden and waits until it has read every wallet and its keychain process has exited. */
async function startAtLogin(context: PopoverContext, name: Name, at: BenchSession): Promise<App> {
  const app = App.start(at.desktop, at.screen, context.builds[name].contender, ['--hidden'])
  await app.timeToIcon()
  await pause(SETTLE_MS)
  while ('NodeService' in app.memory().kinds) await pause(1_000)
  return app
}

/** Both apps at once, each in a desktop of its own. */
async function sideBySide(
  context: PopoverContext,
  homes: Readonly<Record<Name, Home>>,
  work: (running: readonly Running[]) => Promise<void>
): Promise<void> {
  await homes.before.session(before =>
    homes.now.session(async now => {
      const [one, other] = await Promise.all([
        startAtLogin(context, 'before', before),
        startAtLogin(context, 'now', now)
      ])
      await work([
        { name: 'before', app: one },
        { name: 'now', app: other }
      ])
      await Promise.all([one.quit(), other.quit()])
    })
  )
}

/** Both apps at once, and a bare one, which no build of Salio can open sooner than. */
async function besideBare(
  context: PopoverContext,
  homes: Readonly<Record<Name, Home>>,
  work: (running: readonly Running<Name | 'bare'>[]) => Promise<void>
): Promise<void> {
  const home = new Home()
  try {
    await home.session(async ({ desktop, screen }) => {
      const app = App.start(desktop, screen, context.builds.bare)
      await app.timeToIcon()
      await sideBySide(context, homes, running => work([...running, { name: 'bare', app }]))
      await app.quit()
    })
  } finally {
    home.remove()
  }
}

/** Every other time the other one is first. */
const inOrder = <Of>(running: readonly Running<Of>[], time: number): readonly Running<Of>[] =>
  time % 2 === 0 ? running : running.toReversed()

/** One after the other, many times, so that a busy moment meets both. */
async function inTurn(running: readonly Running[], work: (one: Running) => Promise<void>): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) for (const one of inOrder(running, time)) await work(one)
}

async function inBothHomes(
  { builds, simulator }: PopoverContext,
  accounts: number,
  work: (homes: Readonly<Record<Name, Home>>) => Promise<void>
): Promise<void> {
  const homes = { before: new Home(), now: new Home() }
  try {
    for (const name of ['before', 'now'] as const)
      await homes[name].session(({ desktop }) =>
        seed(
          desktop,
          { data: packagedData(desktop), port: simulator.port, accounts, hosts: 20 },
          builds[name].seed
        )
      )
    await work(homes)
  } finally {
    homes.before.remove()
    homes.now.remove()
  }
}
