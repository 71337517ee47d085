import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { filesUnder } from '../kit/files.ts'
import { dataFolder, Salio, until, walletRow } from '../kit/salio.ts'

let desktop: Desktop
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  salio = await Salio.start(desktop)
})
afterAll(async () => {
  await salio.quit()
  await desktop.stop()
})

test('the first start opens Welcome, and one click opens the demo wallets', async () => {
  const page = await salio.page()
  await page.getByRole('heading', { name: 'Know before it runs out' }).waitFor()
  await page.getByRole('button', { name: 'Try it with demo wallets' }).click()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
  const payout = walletRow(page, 'Payout')
  await payout.waitFor()
  expect(await payout.getAttribute('data-level')).toBe('healthy')
  expect(await payout.getAttribute('data-reach')).toBe('fresh')
  expect(await payout.textContent()).toMatch(/KES\s*1[12],\d{3}\.\d{2}/)
})

test('labels the demo wallets as such, with all five providers', async () => {
  const page = await salio.page()
  for (const provider of ['JPay Africa', 'Muda', 'ClickAirtime', 'Pesa Voucher', "Africa's Talking"]) {
    expect(await page.getByText(provider, { exact: true }).count()).toBeGreaterThan(0)
  }
  expect(await page.getByText('Demo wallets', { exact: false }).first().isVisible()).toBe(true)
})

test('the demo keys are in the keychain like any others, and the tray shows the wallets', async () => {
  const secrets = await desktop.keyring.secrets()
  expect(secrets.filter(({ service }) => service === 'Salio').length).toBeGreaterThan(0)
  const item = await desktop.tray.item()
  await until(() => item.tooltip()).toMatch(/All \d+ wallets are healthy|\d+ healthy/)
})

test('leaving the demo leaves no account and no key, and shows Welcome again', async () => {
  const page = await salio.page()
  const planted = (await desktop.keyring.secrets()).map(({ secret }) => secret)
  await page.getByRole('button', { name: 'Leave demo' }).click()
  await page.getByRole('button', { name: 'Connect a wallet' }).waitFor()
  await until(async () =>
    (await desktop.keyring.secrets()).filter(({ service }) => service === 'Salio')
  ).toEqual([])
  const written = filesUnder(dataFolder(desktop)).map(({ text }) => text)
  for (const secret of planted) expect(written.some(text => text.includes(secret))).toBe(false)
})

test('with --demo the demo wallets are the first thing shown', async () => {
  const other = await Salio.start(desktop, { data: `${dataFolder(desktop)}-demo`, args: ['--demo'] })
  const page = await other.page()
  const first = page.locator('[data-level], button:has-text("Connect a wallet")').first()
  await first.waitFor()
  expect(await first.getAttribute('data-level')).not.toBeNull()
  await other.quit()
})
