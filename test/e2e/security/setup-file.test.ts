import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let page: Page

beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

/** Starts Salio with a data folder, and with file dialogs that choose the set-up file. */
async function start(data: string): Promise<void> {
  // A second is ten minutes to Salio's timers: what it would read by itself, it reads while the test looks on.
  salio = await Salio.start(desktop, { data: join(desktop.dir, data), speed: 600 })
  page = await salio.page()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await salio.app.evaluate(
    ({ dialog }, path) => {
      Object.assign(dialog, {
        showSaveDialog: async () => ({ canceled: false, filePath: path }),
        showOpenDialog: async () => ({ canceled: false, filePaths: [path] })
      })
    },
    join(desktop.dir, 'setup.json')
  )
}

test('a set-up taken in on another computer sends nothing before its user opens the account', async () => {
  await start('first')
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Export set-up' }).click()
  await page.getByText(/^Written to .+, without your keys\.$/).waitFor()
  await salio.quit()
  const kept = await desktop.keyring.entries()

  await start('second')
  const before = simulator.requests.length
  // Without a wallet the tray's menu leads to the settings.
  await (await desktop.tray.item()).choose('Settings')
  await page.getByRole('button', { name: 'Import set-up' }).click()
  const { host } = new URL(simulator.url('jpay-africa'))
  const choice = page.getByRole('checkbox', {
    name: `Main shop (JPay Africa): ${host} (on this computer)`
  })
  expect(await choice.isChecked()).toBe(false)
  await choice.check()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByText('Done. Open each new account, give it its key and save it.').waitFor()
  await page.evaluate(() => window.salio.refresh({ accountId: null, walletKey: null }))
  await salio.quit()

  await start('second')
  await page.getByText('Not read yet. Open it and give it its key.').waitFor()
  await page.evaluate(() => window.salio.refresh({ accountId: null, walletKey: null }))
  expect(await desktop.keyring.entries()).toEqual(kept)
  await page.getByRole('button', { name: 'Not read yet', exact: true }).click()
  const { appKey = '', appSecret = '' } = simulator.credentials('jpay-africa').secrets
  await page.getByLabel('App key', { exact: true }).fill(appKey)
  await page.getByLabel('App secret', { exact: true }).fill(appSecret)
  expect(simulator.requests).toHaveLength(before)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
  await until(() => walletRow(page, 'Payout').getAttribute('data-reach')).toBe('fresh')
  expect(simulator.requests.length).toBeGreaterThan(before)
  // The first profile's keys are untouched; the new account has its own.
  const now = await desktop.keyring.entries()
  expect(now).toEqual(expect.arrayContaining([...kept]))
  expect(now).toHaveLength(2 * kept.length)
})
