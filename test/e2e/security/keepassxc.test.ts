import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { KeePassXC } from '#test/desktop/keyring/peers/keepassxc.ts'
import { missingProgram, storedNames } from '#test/desktop/keyring/peers/peer.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { LogFile } from '../kit/log-file.ts'
import { dataFolder, Salio, until } from '../kit/salio.ts'

/** At this speed the minute after which the keychain is tried again takes two seconds. */
const speed = 30
const peer = new KeePassXC()
const missing = missingProgram(peer)

describe.skipIf(missing !== null)(
  `with KeePassXC${missing ? `, which is not here (${missing})` : ''}`,
  () => {
    let desktop: Desktop
    let simulator: Simulator
    let salio: Salio
    let page: Page

    beforeAll(async () => {
      desktop = await startDesktop({ keyring: 'none' })
      simulator = await startSimulator()
      await peer.start(desktop)
      await start()
      await connectAccount(page, simulator, 'clickairtime', 'Airtime')
      await connectAccount(page, simulator, 'pesa-voucher', 'Vouchers')
      await salio.quit()
    })
    afterAll(async () => {
      await salio.quit()
      await peer.stop()
      await simulator.stop()
      await desktop.stop()
    })

    async function start(): Promise<void> {
      salio = await Salio.start(desktop, { speed })
      page = await salio.page()
      await page.getByRole('heading', { level: 1 }).waitFor()
    }

    const card = (name: string) => page.getByRole('region', { name })
    /** KeePassXC's windows take the focus, so that the popover hides, where a page cannot be clicked as usual. */
    const press = (name: string | RegExp) =>
      page.getByRole('button', { name, exact: true }).dispatchEvent('click')
    const reaches = () =>
      page
        .locator('[data-reach]')
        .evaluateAll(rows => [...new Set(rows.map(row => row.getAttribute('data-reach')))])
    const refusals = () => new LogFile(desktop).lines(/keychain \(refused\)/).length
    const deleteEverything = async () => {
      await press('Settings')
      await press('Delete everything')
      await press('Delete and quit')
    }

    test('a start asks one question for all keys; refused, it says so, and no timer asks again', async () => {
      await start()
      await peer.denyForLater()
      await card('Your keychain refused Salio').waitFor()
      const before = refusals()
      await until(refusals).toBeGreaterThan(before + 1)
      expect(peer.questions()).toBe(0)
      expect(await page.getByText('Key missing').count()).toBe(0)
    })

    test('Try again asks once, and reads everything once it is allowed', async () => {
      await press('Try again')
      await peer.answer('allow')
      await until(reaches).toEqual(['fresh'])
      expect(peer.questions()).toBe(0)
    })

    test('an account that is removed after that leaves no key behind, and nobody is asked', async () => {
      expect(await storedNames(desktop)).toHaveLength(3)
      await press('Settings')
      await press(/^ClickAirtime/)
      await press('Remove account')
      await press('Remove')
      await page.getByText('Airtime removed.').waitFor()
      // Whether it has hidden by itself before or not: it closes.
      await salio.startSecondInstance()
      await until(() => salio.isShown()).toBe(true)
      await (await desktop.tray.item()).activate()
      await until(() => storedNames(desktop)).toHaveLength(2)
      expect(peer.questions()).toBe(0)
    })

    test('Delete everything asks, and says what stays before it quits', async () => {
      await salio.quit()
      await start()
      await peer.answer('refuse')
      await deleteEverything()
      await peer.answer('refuse')
      await page.getByText('Your keychain refused Salio: 2 keys may remain in it.').waitFor()
      expect(await storedNames(desktop)).toHaveLength(2)
    })

    test('told to delete the rest, it keeps the keys on its list, and deletes them when asked to', async () => {
      const ended = salio.app.waitForEvent('close')
      await press('Delete the rest and quit')
      await peer.answer('refuse')
      await ended
      const note = join(dataFolder(desktop), 'keys-to-delete.json')
      expect(existsSync(note)).toBe(true)
      await start()
      await press('Import set-up')
      await page.getByText('2 keys of removed accounts may still be in your keychain.').waitFor()
      expect(peer.questions()).toBe(0)
      await press('Delete them now')
      await peer.answer('allow')
      await until(() => storedNames(desktop)).toEqual([])
      await until(() => existsSync(note)).toBe(false)
    })
  }
)
