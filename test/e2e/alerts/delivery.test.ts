import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'

/** At this speed the five-minute polling interval takes less than two seconds. */
const speed = 180

let desktop: Desktop
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop, { speed })
  const page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  await connectAccount(page, simulator, 'pesa-voucher', 'Vouchers')
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

const level = async (name: string) => walletRow(await salio.page(), name).getAttribute('data-level')

/** The text of "Why wasn't I told?", newest entry first. */
async function historyText(): Promise<string> {
  const page = await salio.page()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Why wasn’t I told?' }).click()
  await page.getByRole('heading', { name: 'Why wasn’t I told?' }).waitFor()
  const said = await page.locator('main, #root').first().innerText()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  return said
}

/** Raises both wallets above their thresholds; resolves when both are healthy. */
async function topUp(): Promise<void> {
  simulator.setBalance('jpay-africa', 'payout', '12000.00')
  simulator.setBalance('pesa-voucher', 'merchant', '125750.00')
  await until(async () => [await level('Payout'), await level('Merchant wallet')]).toEqual([
    'healthy',
    'healthy'
  ])
}

test('two wallets that fall together give one notification, which stays because it is critical', async () => {
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  simulator.setBalance('pesa-voucher', 'merchant', '900.00')
  const both = await desktop.notifications.next(20_000)
  expect(both.title).toBe('2 wallets are critical')
  expect(both.body).toContain('Payout')
  expect(both.body).toContain('Merchant wallet')
  expect(both.hints['urgency']).toBe(2)
  await topUp()
  const back = await desktop.notifications.next(20_000)
  expect(back.title).toMatch(/healthy again|is back to/)
})

test('while snoozed the tray looks paused and nothing is delivered; End snooze delivers once what still holds', async () => {
  const page = await salio.page()
  const item = await desktop.tray.item()
  const unsnoozedIcon = await item.icon()
  while (desktop.notifications.unread.length > 0) await desktop.notifications.next()
  await item.choose('Snooze alerts for 1 hour')
  expect((await desktop.notifications.next(20_000)).title).toBe('Alerts are snoozed')
  await page.getByText('Alerts snoozed').first().waitFor()
  await until(async () => (await item.icon()).equals(unsnoozedIcon)).toBe(false)
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  await until(() => level('Payout')).toBe('critical')
  await until(historyText).toContain('Held back: snoozed')
  expect(desktop.notifications.unread).toEqual([])
  await page.getByRole('button', { name: 'End snooze' }).click()
  const told = await desktop.notifications.next(20_000)
  expect(told.title).toBe('Payout is critical')
  await until(historyText).toContain('Told:')
})

test('quiet hours hold back a low alert and let a critical one through', async () => {
  const page = await salio.page()
  await topUp()
  expect((await desktop.notifications.next(20_000)).title).toBe('Payout is back to KES\u00a012,000.00')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Quiet hours' }).click()
  await page.getByLabel('From').fill('00:00')
  await page.getByLabel('From').press('Tab')
  await page.getByLabel('To', { exact: true }).fill('00:00')
  await page.getByLabel('To', { exact: true }).press('Tab')
  await page.getByRole('button', { name: 'Back' }).click()
  simulator.setBalance('pesa-voucher', 'merchant', '25000.00')
  await until(() => level('Merchant wallet')).toBe('low')
  await until(historyText).toContain('Held back: quiet hours')
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  expect((await desktop.notifications.next(20_000)).title).toBe('Payout is critical')
  expect(desktop.notifications.unread).toEqual([])
})
