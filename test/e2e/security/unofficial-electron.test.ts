import { copyFileSync, linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { UNOFFICIAL_MARK } from '#shell/system/unofficial.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount, fillInConnectForm } from '../kit/connect-account.ts'
import { Salio, walletRow } from '../kit/salio.ts'

let desktop: Desktop
let simulator: Simulator
let executable: string
/** This Electron under another path, marked as the set-up marks one of unknown making. */
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  const folder = join(desktop.dir, 'unofficial')
  copyTree(dirname(process.execPath), folder)
  writeFileSync(join(folder, UNOFFICIAL_MARK), '')
  executable = join(folder, basename(process.execPath))
})
afterAll(async () => {
  await simulator.stop()
  await desktop.stop()
})

/** Links the files where the file system can, for they are large. */
function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyTree(source, target)
    else if (entry.name !== UNOFFICIAL_MARK) linkOrCopy(source, target)
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}

const start = (env: Record<string, string>) => Salio.start(desktop, { executable, env })
const storedSecrets = async () => (await desktop.keyring.secrets()).length

async function connectUntilQuit(page: Page): Promise<void> {
  await fillInConnectForm(page, simulator, 'pesa-voucher', 'Vouchers')
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page.getByText('Merchant wallet').first().waitFor()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('This Salio runs on a copy of Electron').waitFor()
  await page.getByRole('button', { name: 'Keep until I quit' }).click()
}

test('an unofficial Electron puts no key into a user’s keyring; what is typed lasts until it quits', async () => {
  const salio = await start({ SALIO_KEYRING: '' })
  const page = await salio.page()
  await connectUntilQuit(page)
  await walletRow(page, 'Merchant wallet').first().waitFor()
  expect(await storedSecrets()).toBe(0)
  await salio.quit()
  const again = await start({ SALIO_KEYRING: '' })
  const popover = await again.page()
  await popover.getByRole('region', { name: 'Your keychain is not used' }).waitFor()
  await again.quit()
})

test('it may use a keyring that the run has made for itself', async () => {
  const salio = await start({ SALIO_KEYRING: 'own' })
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Main shop')
  expect(await storedSecrets()).toBeGreaterThan(0)
  await salio.quit()
})
