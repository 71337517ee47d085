// Takes screenshots of the real app with its demo wallets for the README: `npm run screenshots`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startDesktop } from '../desktop/index.ts'
import { Salio, walletRow } from './kit/salio.ts'

const FOLDER = join(import.meta.dirname, '../../build/screenshots')
mkdirSync(FOLDER, { recursive: true })

const desktop = await startDesktop({ screen: '2560x1600' })
// Fast enough that a demo wallet becomes critical while we wait, slow enough that it stays so for all screenshots.
const salio = await Salio.start(desktop, {
  args: ['--demo', '--force-device-scale-factor=2'],
  speed: 10
})
try {
  const page = await salio.page()
  await page.locator('[data-level=critical]').first().waitFor({ timeout: 60_000 })
  await shoot(page, 'balances')
  await walletRow(page, 'Payout').last().click()
  await page.getByRole('heading', { name: 'Payout' }).waitFor()
  await shoot(page, 'wallet')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Can I pay?' }).click()
  await page.getByLabel('Amount', { exact: true }).fill('12,000')
  await page.locator('.verdict').waitFor()
  await shoot(page, 'pay')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Add account' }).click()
  await shoot(page, 'providers')
  await page.getByRole('option', { name: 'JPay Africa' }).click()
  await page.getByLabel('Name', { exact: true }).waitFor()
  await shoot(page, 'connect')
} finally {
  await salio.quit()
  await desktop.stop()
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), animations: 'disabled' })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
