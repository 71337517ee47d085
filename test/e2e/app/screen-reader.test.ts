import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import type { Language } from '#domain/language.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { ScreenReader, whyNoScreenReader } from '#test/desktop/screen-reader.ts'
import { whyNot } from '../desktops/peers.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, spawnSalio, until } from '../kit/salio.ts'

/** Keys, the bus and two starts take their time on a busy computer. Milliseconds. */
const PATIENCE = 180_000

/** At this speed the provider's minute between two readings takes six seconds. */
const speed = 10

let desktop: Desktop
let simulator: Simulator
let reader: ScreenReader
let salio: ChildProcess

/** Starts Salio without Playwright, which makes a hidden page believe that it is seen, and opens it. */
async function start(): Promise<void> {
  salio = spawnSalio(desktop, { args: ['--force-renderer-accessibility'], speed })
  // Nobody reads what it writes, which would stop it in the end.
  salio.stdout?.resume()
  salio.stderr?.resume()
  while ((await rows()).length === 0) await pause(100)
}

/** The names of the wallets' rows on Balances. */
const rows = async () =>
  (await reader.tree()).map(({ name }) => name).filter(name => /^(Payout|Collection), KES/.test(name))

async function quit(): Promise<void> {
  salio.kill()
  if (salio.exitCode === null) await once(salio, 'exit')
}

/** Has Salio changed by its own page, before it is listened to. */
async function prepare(work: (salio: Salio) => Promise<void>): Promise<void> {
  const first = await Salio.start(desktop, { speed, env: { NO_AT_BRIDGE: '1' } })
  await work(first)
  await first.quit()
}

const setLanguage = (language: Language) =>
  prepare(async salio => {
    await (await salio.page()).evaluate(language => window.salio.changeSettings({ language }), language)
  })

const press = (...keys: readonly string[]) => execFileSync('xdotool', ['key', ...keys], { env: desktop.env })

const click = async () => (await desktop.tray.item()).activate()

/** Whether the popover is on the screen. */
function isOpen(): boolean {
  const { status } = spawnSync('xdotool', ['search', '--onlyvisible', '--name', '^Salio$'], {
    env: desktop.env
  })
  return status === 0
}

/** Presses keys and waits until these words are heard. */
async function pressing(keys: readonly string[], words: string | RegExp): Promise<string> {
  reader.hush()
  press(...keys)
  return await reader.heard(words)
}

const problem = whyNoScreenReader() ?? whyNot('openbox', 'xdotool')
describe.skipIf(problem !== null)(
  `what a screen reader says${problem === null ? '' : ` (${problem})`}`,
  { timeout: PATIENCE },
  () => {
    beforeAll(async () => {
      desktop = await startDesktop({ accessibility: true })
      simulator = await startSimulator()
      desktop.start('openbox')
      await prepare(async salio => {
        const page = await salio.page()
        await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
        await connectAccount(page, simulator, 'jpay-africa', 'Second shop')
      })
      reader = await ScreenReader.start(desktop)
      await start()
    }, PATIENCE)
    afterAll(async () => {
      await quit()
      await simulator.stop()
      await desktop.stop()
    })

    test('opened from the tray it says where one is and how things are, each time', async () => {
      for (let time = 0; time < 2; time += 1) {
        await click()
        await until(isOpen).toBe(false)
        reader.hush()
        await click()
        expect(await reader.heard(/^Salio\./)).toMatch(/^Salio\. .*healthy\.$/)
      }
    })

    test('a wallet that is opened and the way back are said, and rows as one moves along them', async () => {
      await pressing(['Down'], /^Payout/)
      expect(await pressing(['Down'], /^Collection/)).toContain('Main shop')
      await pressing(['Up'], /^Payout/)
      await pressing(['Return'], /^Payout$/)
      await pressing(['Escape'], /^Balances$/)
    })

    test('the chart is no greyed control, and its points are said', async () => {
      await pressing(['Return'], /^Payout$/)
      const chart = async () => (await reader.tree()).find(({ role }) => role === 'slider')
      await until(async () => (await chart())?.name).toContain('Balance')
      expect((await chart())?.states).toEqual(expect.arrayContaining(['enabled', 'sensitive', 'focusable']))
      await pressing(['Escape'], /^Balances$/)
    })

    test('a refresh that came too early is told once a press, not at every second', async () => {
      await pressing(['ctrl+r'], /Updated \d\d:\d\d|allows one reading/)
      press('ctrl+r')
      await reader.heard('allows one reading')
      const refused = Date.now()
      await until(() => Date.now() - refused).toBeGreaterThan(4_500)
      // Once for each press, of which the first may have been refused as well.
      const told = reader.said.filter(line => line.includes('allows one reading'))
      expect(told.length).toBeLessThanOrEqual(2)
    })

    test('a level is announced with the account and the balance', async () => {
      reader.hush()
      simulator.setBalance('jpay-africa', 'payout', '900.00')
      expect(await reader.heard('Critical')).toMatch(/^(Main|Second) shop, Payout: Critical, KES.900\.00/)
    })

    test.each([
      { language: 'fr', amount: '1\u00a0234\u00a0567,50' },
      { language: 'sw', amount: '1,234,567.50' }
    ] as const)(
      'amounts are said as one number with their sign, in $language',
      async ({ language, amount }) => {
        await quit()
        simulator.setBalance('jpay-africa', 'payout', '1234567.50')
        await setLanguage(language)
        reader.hush()
        await start()
        simulator.setBalance('jpay-africa', 'collection', '1240000.00')
        await until(async () => (await rows()).find(name => name.startsWith('Payout'))).toContain(amount)
        // What is drawn may have narrow spaces, which speech takes for the end of a number.
        const tree = await reader.tree()
        const names = tree.filter(({ role }) => role !== 'static').map(({ name }) => name)
        expect(names.filter(name => /\d\u202f\d/.test(name))).toEqual([])
        expect(names.filter(name => /(^|\s)-\d/.test(name))).toEqual([])
      }
    )
  }
)
