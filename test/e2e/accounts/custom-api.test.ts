import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { filesUnder } from '../kit/files.ts'
import { dataFolder, Salio, until, walletRow } from '../kit/salio.ts'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop)
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

/** Saves a screenshot if the environment variable SALIO_SHOTS names a folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SALIO_SHOTS']
  if (folder) await page.screenshot({ path: join(folder, `custom-${name}.png`), animations: 'disabled' })
}

test('connects an unknown API by clicking the amount in its answer', async () => {
  const page = await salio.page()
  const { secrets, values } = simulator.credentials('custom-nested')
  await page.getByRole('button', { name: 'Connect a wallet' }).click()
  await page.getByRole('option', { name: 'Custom JSON API' }).scrollIntoViewIfNeeded()
  await shoot(page, '1-list')
  await page.getByRole('option', { name: 'Custom JSON API' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Treasury')
  await page.getByLabel('URL', { exact: true }).fill(values['url'] ?? '')
  await page.getByLabel('Sign in with').selectOption('OAuth 2')
  await page.getByLabel('Token URL').fill(values['tokenUrl'] ?? '')
  await page.getByLabel('Client ID', { exact: true }).fill(secrets['clientId'] ?? '')
  await page.getByLabel('Client secret', { exact: true }).fill(secrets['clientSecret'] ?? '')
  await page.getByLabel('Scope').fill(values['scope'] ?? '')
  await shoot(page, '2-request')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('tree').waitFor()
  await page.getByRole('tree').scrollIntoViewIfNeeded()
  await shoot(page, '3-answer')
  await page.getByRole('treeitem', { name: 'amount 1200000' }).click()
  await page.getByText('These are a list of wallets', { exact: false }).waitFor()
  await page.getByLabel('The amount is written').selectOption('In the smallest unit: 123450')
  await shoot(page, '4-clicked')
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page.getByText('Found 3 wallets.', { exact: false }).waitFor()
  await shoot(page, '5-found')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
  const shown = (await page.locator('[data-level]').allInnerTexts()).join(' ').replace(/\s+/g, ' ')
  for (const figure of ['KES 12,000.00', 'KES 845.50', 'USD −3.10']) expect(shown).toContain(figure)
  await shoot(page, '6-balances')
})

test('the secrets of a custom API are in the keychain and in no file', async () => {
  const stored = await desktop.keyring.secrets()
  const typed = Object.values(simulator.credentials('custom-nested').secrets)
  expect(stored.map(({ secret }) => secret)).toEqual(expect.arrayContaining(typed))
  for (const secret of typed)
    expect(filesUnder(dataFolder(desktop)).filter(({ text }) => text.includes(secret))).toEqual([])
})

test('says that the answer has another structure, and keeps the last balance', async () => {
  const page = await salio.page()
  simulator.setFault('custom-nested', { name: 'renamed-member' })
  await page.getByRole('button', { name: 'Settings' }).click()
  await page
    .getByRole('button', { name: /Custom JSON API/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page
    .getByText('The answer is not as it was when you clicked the amount in it.', { exact: false })
    .waitFor()
  await shoot(page, '7-changed')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await until(() => walletRow(page, 'Nairobi payouts').first().innerText()).toContain('12,000')
})
