import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { words } from '../../../electron/messages/index.ts'
import { startDesktop } from '../../desktop/index.ts'
import type { TrayItem } from '../../desktop/tray-item.ts'
import { Salio } from '../../e2e/salio.ts'
import type { Samples } from './samples.ts'
import { seed } from './seed.ts'
import type { Simulator } from './simulator.ts'

const WALLETS = 200
const TIMES = 5
/** The provider allows a reading a minute. */
const ALLOWED = 61_000
const PATIENCE = 60_000
const CALM = 1_000
/** Look at the event loop every millisecond, which is no delay. */
const RESOLUTION = 1

/** What only the app itself can tell, measured in the unpackaged one with 200 wallets at 200 addresses. */
export async function measureInside(simulator: Simulator, samples: Samples): Promise<void> {
  const desktop = await startDesktop()
  const data = join(desktop.dir, 'data')
  await seed(desktop, { data, port: simulator.port, accounts: WALLETS, hosts: WALLETS })
  const before = await simulator.asked()
  const salio = await Salio.start(desktop, { data })
  try {
    await simulator.reached(before + WALLETS)
    const icon = await desktop.tray.item()
    const says = (what: string) =>
      desktop.tray.waitFor(
        async () => (await icon.tooltip()).includes(what),
        `the tooltip does not say ${what}`,
        PATIENCE
      )
    await says(`${WALLETS} `)
    await drawn(salio, samples)
    await pause(ALLOWED)
    // A first reading below the mark for critical is told at once.
    await simulator.set('10.00')
    await atOnce(salio, simulator, samples, icon, () => says(words('en').levels.critical))
  } finally {
    await salio.quit()
    await desktop.stop()
  }
}

/** From a snapshot's departure to the frame that shows it. */
async function drawn(salio: Salio, samples: Samples): Promise<void> {
  const page = await salio.page()
  for (let time = 0; time < TIMES; time += 1) {
    // An amount that changes counts to the new one for a while.
    await pause(CALM)
    const seen = page.evaluate(
      () =>
        new Promise<number>(resolve => {
          const watch = new MutationObserver(() => {
            watch.disconnect()
            // The task after the frame: it has been painted by then.
            requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
          })
          watch.observe(document.body, { subtree: true, childList: true, characterData: true })
        })
    )
    const snapshot = await page.evaluate(() => window.salio.getSnapshot())
    const accounts = snapshot.accounts.map(account => ({
      ...account,
      wallets: account.wallets.map(wallet => ({ ...wallet, amount: `${1000 + time}.00` }))
    }))
    const sent = await salio.app.evaluate(
      ({ webContents }, changed) => {
        const at = Date.now()
        for (const contents of webContents.getAllWebContents()) contents.send('salio:snapshot', changed)
        return at
      },
      { ...snapshot, accounts }
    )
    samples.note('200 wallets, snapshot painted', (await seen) - sent)
  }
}

/** All accounts are read at once: what the event loop and the tray make of it. */
async function atOnce(
  salio: Salio,
  simulator: Simulator,
  samples: Samples,
  icon: TrayItem,
  isShown: () => Promise<unknown>
): Promise<void> {
  const before = await simulator.asked()
  const delay = await salio.app.evaluateHandle((_electron, resolution) => {
    const histogram = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution })
    histogram.enable()
    return histogram
  }, RESOLUTION)
  await icon.choose(words('en').tray.refresh)
  await isShown()
  const shown = Date.now()
  await simulator.reached(before + WALLETS)
  samples.note('200 wallets, reading to tray', shown - (await simulator.cameAt(before)))
  const p99 = await delay.evaluate(histogram => {
    histogram.disable()
    return histogram.percentile(99) / 1e6
  })
  samples.note('200 answers at once, event loop p99', p99 - RESOLUTION)
}
