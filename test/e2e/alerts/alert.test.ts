import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'

/** At this speed one minute, the shortest polling interval of the provider, takes a third of a second. */
const speed = 180

let desktop: Desktop
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop, { speed })
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

const payoutRow = async () => walletRow(await salio.page(), 'Payout')
const level = async () => (await payoutRow()).getAttribute('data-level')

test('a wallet that falls below its threshold gives exactly one notification, and a click on it opens that wallet', async () => {
  const page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  const item = await desktop.tray.item()
  const healthy = await item.icon()
  simulator.setBalance('jpay-africa', 'payout', '2900.00')
  await until(level).toBe('low')
  const low = await desktop.notifications.next()
  expect(low).toMatchObject({ title: 'Payout is low', app: 'Salio' })
  expect(low.body).toContain('KES\u00a02,900.00')
  expect((await item.icon()).equals(healthy)).toBe(false)
  expect(await item.tooltip()).toContain('Payout')
  // Several more readings below the threshold must give no alert: the next notification is the critical one.
  for (let reading = 0; reading < 3; reading++) await simulator.nextRequest('jpay-africa')
  simulator.setBalance('jpay-africa', 'payout', '900.00')
  await until(level).toBe('critical')
  const critical = await desktop.notifications.next()
  expect(critical).toMatchObject({ title: 'Payout is critical', expires: 0 })
  // It replaces the low alert and never expires.
  expect(desktop.notifications.withdrawn).toContain(low.id)
  desktop.notifications.click(critical.id)
  await page.getByRole('heading', { name: 'Payout' }).waitFor()
  await page.getByRole('button', { name: 'Back' }).click()
})

test('the tray menu names the wallet and opens it', async () => {
  const item = await desktop.tray.item()
  const lines = (await item.menu()).map(({ label }) => label)
  const line = lines.find(label => label.includes('Payout'))
  expect(line).toContain('KES\u00a0900.00')
  await item.choose(line ?? '')
  const page = await salio.page()
  await page.getByRole('heading', { name: 'Payout' }).waitFor()
})

test('a restart keeps everything and repeats no notification', async () => {
  await salio.quit()
  salio = await Salio.start(desktop, { speed, args: ['--hidden'] })
  const item = await desktop.tray.item()
  await until(() => item.tooltip()).toContain('Payout')
  await until(() => salio.isShown()).toBe(false)
  await simulator.nextRequest('jpay-africa')
  await simulator.nextRequest('jpay-africa')
  await item.activate()
  const row = await payoutRow()
  await row.waitFor()
  expect(await row.textContent()).toContain('900.00')
  expect(await level()).toBe('critical')
})

test('notifies once of the recovery', async () => {
  simulator.setBalance('jpay-africa', 'payout', '80000.00')
  const recovered = await desktop.notifications.next()
  expect(recovered.title).toBe('Payout is back to KES\u00a080,000.00')
  await until(level).toBe('healthy')
})

test('keeps the last known balance when the key is rejected later, and says that it was', async () => {
  const page = await salio.page()
  simulator.expireTokens('jpay-africa')
  simulator.setFault('jpay-africa', { name: '401-credentials' })
  await until(async () => (await payoutRow()).getAttribute('data-reach')).toBe('rejected')
  expect(await (await payoutRow()).textContent()).toContain('80,000.00')
  expect(await page.getByText('Key rejected', { exact: false }).first().isVisible()).toBe(true)
  const refused = await desktop.notifications.next()
  expect(refused.title).toBe('JPay Africa refused your key')
  expect(refused.body).toMatch(/^Main shop: Balances from \d\d:\d\d are shown\. Paste a new one\.$/)
  desktop.notifications.click(refused.id)
  await page.getByRole('heading', { name: 'JPay Africa' }).first().waitFor()
})

test('a second launch exits and opens the popover of the first', async () => {
  const item = await desktop.tray.item()
  if (await salio.isShown()) await item.activate()
  await until(() => salio.isShown()).toBe(false)
  expect(await salio.startSecondInstance()).toBe(0)
  await until(() => salio.isShown()).toBe(true)
})

test('Quit in the tray menu quits', async () => {
  const closed = salio.app.waitForEvent('close')
  const item = await desktop.tray.item()
  await item.choose('Quit Salio')
  await closed
})
