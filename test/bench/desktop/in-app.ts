import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { words } from '#messages/index.ts'
import { startDesktop } from '#test/desktop/index.ts'
import type { TrayItem } from '#test/desktop/tray/tray-item.ts'
import { Salio } from '#test/e2e/kit/salio.ts'
import type { ProviderProcess } from './provider-process.ts'
import type { Samples } from './samples.ts'
import { seed } from './seed.ts'

const WALLETS = 200
const TIMES = 5
/** The provider allows one reading per minute. */
const MIN_INTERVAL = 61_000
const PATIENCE = 60_000
const ANIMATION = 1_000
/** Sampling interval of the event loop in milliseconds; subtracted, as it is not a delay. */
const RESOLUTION = 1

/** What can only be measured inside the app: in the unpackaged one, with 200 wallets at 200 addresses. */
export async function measureInside(simulator: ProviderProcess, samples: Samples): Promise<void> {
  const desktop = await startDesktop()
  const data = join(desktop.dir, 'data')
  await seed(desktop, { data, port: simulator.port, accounts: WALLETS, hosts: WALLETS })
  const before = await simulator.requestCount()
  const salio = await Salio.start(desktop, { data })
  try {
    await simulator.waitForRequests(before + WALLETS)
    const icon = await desktop.tray.item()
    const waitForTooltip = (what: string) =>
      desktop.tray.waitFor(
        async () => (await icon.tooltip()).includes(what),
        `the tooltip does not say ${what}`,
        PATIENCE
      )
    await waitForTooltip(`${WALLETS} `)
    await measurePainting(salio, samples)
    await pause(MIN_INTERVAL)
    // A balance below the critical threshold changes the tray at once.
    await simulator.setBalance('10.00')
    await measureRefreshAll(salio, simulator, samples, icon, () =>
      waitForTooltip(words('en').levels.critical)
    )
  } finally {
    await salio.quit()
    await desktop.stop()
  }
}

/** Measures from sending a snapshot to the frame that shows it. */
async function measurePainting(salio: Salio, samples: Samples): Promise<void> {
  const page = await salio.page()
  for (let time = 0; time < TIMES; time += 1) {
    // Waits for the counting animation of a changed amount to end.
    await pause(ANIMATION)
    const painted = page.evaluate(
      () =>
        new Promise<number>(resolve => {
          const watch = new MutationObserver(() => {
            watch.disconnect()
            // In the task after the frame it has been painted.
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
    samples.add('200 wallets, snapshot painted', (await painted) - sent)
  }
}

/** Refreshes all accounts at once; measures the event loop delay and the time to the tray's update. */
async function measureRefreshAll(
  salio: Salio,
  simulator: ProviderProcess,
  samples: Samples,
  icon: TrayItem,
  isShown: () => Promise<unknown>
): Promise<void> {
  const before = await simulator.requestCount()
  const delay = await salio.app.evaluateHandle((_electron, resolution) => {
    const histogram = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution })
    histogram.enable()
    return histogram
  }, RESOLUTION)
  await icon.choose(words('en').tray.refresh)
  await isShown()
  const shown = Date.now()
  await simulator.waitForRequests(before + WALLETS)
  samples.add('200 wallets, reading to tray', shown - (await simulator.requestTime(before)))
  const p99 = await delay.evaluate(histogram => {
    histogram.disable()
    return histogram.percentile(99) / 1e6
  })
  samples.add('200 answers at once, event loop p99', p99 - RESOLUTION)
}
