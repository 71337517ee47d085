import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import type { KeychainService } from '#keychain/call.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { startKeychainProcess } from '#test/desktop/keyring/keychain-process.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { filesUnder } from '../kit/files.ts'
import { dataFolder, Salio, until } from '../kit/salio.ts'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let page: Page

beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  await start()
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

async function start(): Promise<void> {
  salio = await Salio.start(desktop)
  page = await salio.page()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const names = async () => (await desktop.keyring.secrets()).map(({ account }) => account)
const pendingFile = () => join(dataFolder(desktop), 'keys-to-delete.json')

/** Puts an entry into the keyring, as another version of Salio would. */
async function plant(service: KeychainService, entry: string): Promise<void> {
  const keychain = startKeychainProcess(desktop.env)
  await keychain.ask({ action: 'set', service, entry, secret: 'planted', quiet: false })
  keychain.end()
}

async function deleteEverything(): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Delete and quit' }).click()
}

test('an account removed without a keychain leaves keys behind, says so, and deletes them once it can', async () => {
  await connectAccount(page, simulator, 'clickairtime', 'Airtime shop')
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  expect(await names()).toHaveLength(3)
  await desktop.keyring.setState('none')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /^ClickAirtime/ }).click()
  await page.getByRole('button', { name: 'Remove account' }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('Airtime shop removed.').waitFor()
  await salio.quit()
  expect(readFileSync(pendingFile(), 'utf8')).not.toMatch(/Airtime|clickairtime|shop/)
  await start()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByText('1 key of a removed account may still be in your keychain.').waitFor()
  await salio.quit()
  await desktop.keyring.setState('unlocked')
  expect(await names()).toHaveLength(3)
  await start()
  await until(names).toHaveLength(2)
  await until(() => existsSync(pendingFile())).toBe(false)
})

test('without a keychain Delete everything says how many keys may remain, and deletes nothing by itself', async () => {
  await plant('Salio proxy', 'proxy.example:3128/realm')
  await plant('Salio', 'proxy:old.example:3128/user')
  await desktop.keyring.setState('none')
  await deleteEverything()
  await page.getByText('No keychain is running: 2 keys may remain in it.').waitFor()
  await page.getByRole('button', { name: 'Keep it' }).click()
  expect(existsSync(join(dataFolder(desktop), 'salio.db'))).toBe(true)
})

test('told to delete the rest, it leaves a note without names, and deletes the keys at its next start', async () => {
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Delete and quit' }).click()
  const ended = salio.app.waitForEvent('close')
  await page.getByRole('button', { name: 'Delete the rest and quit' }).click()
  await ended
  const files = filesUnder(dataFolder(desktop)).map(
    ({ path, text }) => `${path.slice(dataFolder(desktop).length)} ${text}`
  )
  expect(files.filter(text => /salio\.db|Main shop|jpay|example/.test(text))).toEqual([])
  await desktop.keyring.setState('unlocked')
  expect(await names()).toHaveLength(4)
  await start()
  await until(names).toEqual([])
  await until(() => existsSync(pendingFile())).toBe(false)
})

test('with a keychain Delete everything also finds the logins of proxies that nobody uses any more', async () => {
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  await plant('Salio proxy', 'proxy.example:3128/realm')
  await plant('Salio', 'proxy:old.example:3128/user')
  await plant('Salio', 'proxy:old.example:3128/password')
  const ended = salio.app.waitForEvent('close')
  await deleteEverything()
  await ended
  expect(await names()).toEqual([])
  expect(existsSync(pendingFile())).toBe(false)
  await start()
})
