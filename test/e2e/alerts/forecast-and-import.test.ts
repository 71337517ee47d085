import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { parseReadings } from '#domain/files/parse-readings.ts'
import { readingHeader, readingLines } from '#domain/files/readings-file.ts'
import { MINUTE } from '#domain/time/units.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'

/** At this speed a minute takes a third of a second. */
const speed = 180
/** Number of readings in three weeks, at one every five minutes. */
const STEPS = 21 * 24 * 12

let desktop: Desktop
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop, { speed })
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

/**
 * Replaces the file dialogs, which belong to the desktop and cannot be automated. Like a real one, the dialog takes
 * the focus from the popover.
 */
const answerDialogs = (path: string, app = salio.app) =>
  app.evaluate(({ BrowserWindow, dialog }, path) => {
    const choose = async () => {
      for (const window of BrowserWindow.getAllWindows()) window.emit('blur')
      await new Promise(resolve => setTimeout(resolve, 300))
    }
    const save: typeof dialog.showSaveDialog = async () => {
      await choose()
      return { canceled: false, filePath: path }
    }
    const open: typeof dialog.showOpenDialog = async () => {
      await choose()
      return { canceled: false, filePaths: [path] }
    }
    Object.assign(dialog, { showSaveDialog: save, showOpenDialog: open })
  }, path)

/** Three weeks of a wallet that spent 100 every five minutes up to `end` (epoch ms), in the export format. */
function pastWeeks(end: number): string {
  const columns = {
    provider: 'JPay Africa',
    account: 'Main shop',
    wallet: 'Payout',
    walletKey: 'payout',
    currency: 'KES'
  }
  const line = readingLines(columns, () => 180)
  const lines = Array.from({ length: STEPS }, (_, i) => {
    const from = end - (STEPS - i) * 5 * MINUTE
    const amount = `${12_000 + ((STEPS - i) % 600) * 100}.00`
    return line({ from, until: from + 4 * MINUTE, amount, afterGap: false })
  })
  return readingHeader + lines.join('')
}

/** Imports a file in Settings; starts and ends on Balances. */
async function importFile(from: Salio, path: string): Promise<void> {
  const page = await from.page()
  await answerDialogs(path, from.app)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Import CSV' }).click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByText(/^Added: [\d,]+ readings\.$/).waitFor()
  await page.getByRole('button', { name: 'Back' }).click()
}

/** Opens the wallet's screen from Balances. */
async function openPayout(page: Page): Promise<void> {
  await walletRow(page, 'Payout').click()
  await page.getByRole('heading', { name: 'Payout' }).waitFor()
}

const fact = (page: Page, name: string) =>
  page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd')

test('imports a history from a file, and then shows how long the wallet lasts', async () => {
  const path = join(desktop.dir, 'past.csv')
  writeFileSync(path, pastWeeks(Date.now() - MINUTE))
  const page = await salio.page()
  await openPayout(page)
  expect(await fact(page, 'Runs out').textContent()).toBe('After a day')
  await page.getByRole('button', { name: 'Back' }).click()
  await importFile(salio, path)
  await openPayout(page)
  await until(() => fact(page, 'Runs out').textContent()).toMatch(/\d\d:\d\d/)
  await until(() => fact(page, 'Per hour now').textContent()).toMatch(/^1,[12]\d\d$/)
})

test('notifies when a wallet will last less than its threshold, and says by when to top it up', async () => {
  const page = await salio.page()
  await page.getByLabel('Or when it lasts less than').fill('4')
  await page.getByLabel('Or when it lasts less than').press('Tab')
  for (const balance of ['11000.00', '9500.00', '8000.00']) {
    simulator.setBalance('jpay-africa', 'payout', balance)
    await simulator.nextRequest('jpay-africa')
  }
  expect(desktop.notifications.unread).toEqual([])
  simulator.setBalance('jpay-africa', 'payout', '3600.00')
  const low = await desktop.notifications.next(20_000)
  expect(low.title).toBe('Payout is low')
  expect(low.body).toMatch(
    /^JPay Africa · Main shop: KES\u00a03,600\.00, about [23] h left, less than your 4 h\. Top up before (\w+ )?\d\d:\d\d\.$/
  )
})

test('an export is readable by its owner only, and the popover stays open while the dialog has the focus', async () => {
  const path = join(desktop.dir, 'readings.csv')
  await answerDialogs(path)
  const page = await salio.page()
  await page.getByRole('button', { name: 'Export CSV' }).click()
  await page.getByText(/^Written to .+: [\d,]+ rows\.$/).waitFor()
  expect(await salio.isShown()).toBe(true)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const [payout, ...others] = parseReadings(readFileSync(path, 'utf8')).wallets ?? []
  expect(others).toEqual([])
  expect(payout?.periods.length).toBeGreaterThan(STEPS)
  expect(payout?.periods.at(-1)?.amount).toBe('3600.00')
})

test('a second profile imports that export and shows its data', async () => {
  const second = await Salio.start(desktop, { data: join(desktop.dir, 'second'), speed })
  try {
    const page = await second.page()
    await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
    await importFile(second, join(desktop.dir, 'readings.csv'))
    await openPayout(page)
    await until(() => fact(page, 'Per hour now').textContent()).toMatch(/^[12],\d\d\d$/)
    const points = await page.evaluate(async () => {
      const { accounts } = await window.salio.getSnapshot()
      const wallets = accounts.flatMap(account => account.wallets)
      const walletId = wallets.find(({ key }) => key === 'payout')?.id ?? ''
      const chart = await window.salio.getChart({ walletId, range: 'month', points: 300 })
      return chart?.periods.length ?? 0
    })
    expect(points).toBeGreaterThan(300)
  } finally {
    await second.quit()
  }
})
