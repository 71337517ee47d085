import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Prompter } from '#test/desktop/keyring/prompter.ts'
import { connectAccount, fillInConnectForm } from '../kit/connect-account.ts'
import { LogFile } from '../kit/log-file.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'

/** At this speed the minute after which the keychain is tried again takes two seconds. */
const speed = 30

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let page: Page
let stored: unknown
const prompter = new Prompter()

beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  await start()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  await connectAccount(page, simulator, 'pesa-voucher', 'Vouchers')
  stored = await desktop.keyring.secrets()
})
afterAll(async () => {
  await salio.quit()
  prompter.stop()
  await simulator.stop()
  await desktop.stop()
})

async function start(): Promise<void> {
  salio = await Salio.start(desktop, { speed })
  page = await salio.page()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const tryAgain = () => page.getByRole('button', { name: 'Try again' }).click()
const card = (name: string) => page.getByRole('region', { name })
const reaches = () =>
  page
    .locator('[data-reach]')
    .evaluateAll(rows => [...new Set(rows.map(row => row.getAttribute('data-reach')))])
const failureCount = (problem: string) =>
  new LogFile(desktop).lines(new RegExp(`keychain \\(${problem}\\)`)).length

test('started with a locked keychain, Salio prompts once, and shows the last balances and how to continue', async () => {
  await salio.quit()
  await desktop.keyring.setState('locked')
  await prompter.start(desktop.env)
  await start()
  await card('Your keychain is locked').waitFor()
  expect(await walletRow(page, 'Payout').innerText()).toContain('12,')
  await until(reaches).toEqual(['unreachable'])
  expect(prompter.promptCount).toBe(1)
})

test('the timer tries again without prompting', async () => {
  const before = failureCount('locked')
  await until(() => failureCount('locked')).toBeGreaterThan(before + 3)
  expect(prompter.promptCount).toBe(1)
})

test('Try again prompts once for both accounts, and reads everything once the password is entered', async () => {
  await tryAgain()
  await until(() => prompter.promptCount).toBe(2)
  await card('Your keychain is locked').waitFor()
  prompter.answer = 'test'
  await tryAgain()
  await until(reaches).toEqual(['fresh'])
  expect(await card('Your keychain is locked').count()).toBe(0)
  expect(prompter.promptCount).toBe(3)
})

test('each account’s keys are read once per start, after which the keychain is not needed', async () => {
  await desktop.keyring.setState('locked')
  const reads = () => new LogFile(desktop).lines(/: read in/).length
  const before = reads()
  await until(reads).toBeGreaterThan(before + 1)
  expect(prompter.promptCount).toBe(3)
  await desktop.keyring.setState('unlocked')
})

test('a keyring that restarts while Salio runs stores and returns secrets as before', async () => {
  await desktop.keyring.restart()
  await connectAccount(page, simulator, 'clickairtime', 'Airtime')
  await desktop.keyring.restart()
  expect(await desktop.keyring.secrets()).toEqual(expect.arrayContaining(stored as unknown[]))
  stored = await desktop.keyring.secrets()
  await salio.quit()
  await start()
  await until(reaches).toEqual(['fresh'])
})

test('requests a key that another program deleted at its account, and reads the others', async () => {
  const [lost] = (stored as { account: string; secret: string }[]).filter(
    ({ secret }) => secret === simulator.credentials('pesa-voucher').secrets['apiSecret']
  )
  await salio.quit()
  await desktop.keyring.deleteSecret(lost?.account ?? '')
  await start()
  await page.getByRole('button', { name: /^Key missing/ }).click()
  await page.getByText('Your keychain no longer has the key for Pesa Voucher.').waitFor()
  await page.getByLabel('API secret', { exact: true }).fill(lost?.secret ?? '')
  await page.getByRole('button', { name: 'Save' }).click()
  await until(reaches).toEqual(['fresh'])
  expect(await desktop.keyring.secrets()).toHaveLength((stored as unknown[]).length)
})

test('says when the keychain cannot write to the disk, loses no key, and stores the new one once it can', async () => {
  await fillInConnectForm(page, simulator, 'africas-talking', 'Messages')
  desktop.keyring.setWritable(false)
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('Your keychain could not write the key to the disk.').waitFor()
  expect(await page.getByRole('button', { name: 'Keep until I quit' }).count()).toBe(1)
  expect(await desktop.keyring.secrets()).toHaveLength((stored as unknown[]).length)
  desktop.keyring.setWritable(true)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
  stored = await desktop.keyring.secrets()
})

test('without a keychain Salio says so, and works with keys kept until it quits', async () => {
  await salio.quit()
  await desktop.keyring.setState('none')
  await start()
  await card('No keychain is running').waitFor()
  await fillInConnectForm(page, simulator, 'muda', 'Kampala')
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page.getByText('cUGX').first().waitFor()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Keep until I quit' }).click()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
  await until(() => walletRow(page, 'cUGX').getAttribute('data-reach')).toBe('fresh')
})

test('uses a keychain that appears later, with all its keys', async () => {
  await desktop.keyring.setState('unlocked')
  await until(reaches).toEqual(['fresh'])
  expect(await desktop.keyring.secrets()).toHaveLength((stored as unknown[]).length)
})
