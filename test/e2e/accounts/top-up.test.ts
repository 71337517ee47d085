import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { dataFolder, Salio, until, walletRow } from '../kit/salio.ts'
import { button, card, choose, heading, sayToppedUp } from '../kit/top-ups.ts'

/** At this speed one minute, the shortest polling interval of the provider, takes a third of a second. */
const speed = 180
const PAYBILL = '525900'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  salio = await Salio.start(desktop, { speed })
  const page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await salio.quit()
  await simulator.stop()
  await desktop.stop()
})

const focused = (page: Page) => page.evaluate('document.activeElement?.ariaLabel ?? ""')

test('the tray menu of a low wallet leads to both screens', async () => {
  const page = await salio.page()
  simulator.setBalance('jpay-africa', 'payout', '2900.00')
  expect(await desktop.notifications.next()).toMatchObject({ title: 'Payout is low' })
  const item = await desktop.tray.item()
  for (const name of ['How to top up', 'I have topped up']) {
    await item.choose(`${name} Main shop · Payout`)
    await heading(page, name).waitFor()
    await button(page, 'Back').click()
  }
})

test('a top-up is on its way until the reading that shows it, which is told once', async () => {
  const page = await salio.page()
  await walletRow(page, 'Payout').click()
  await sayToppedUp(page, '50,000')
  await card(page, 'on-its-way').waitFor()
  expect(await card(page, 'on-its-way').textContent()).toMatch(/KES.50,000 on its way since \d\d:\d\d/)
  // Readings that do not show it change nothing.
  await simulator.nextRequest('jpay-africa')
  expect(await card(page, 'on-its-way').count()).toBe(1)
  simulator.setBalance('jpay-africa', 'payout', '52900.00')
  await card(page, 'arrived').waitFor()
  const told = await desktop.notifications.next()
  expect(told.title).toBe('KES\u00a050,000 arrived in Payout')
  expect(told.body).toContain('Payout is at KES\u00a052,900.00')
})

test('the same amount again asks first, and what was not sent can be called off and taken back', async () => {
  const page = await salio.page()
  await sayToppedUp(page, '7,000')
  await card(page, 'on-its-way').waitFor()
  await sayToppedUp(page, '7,000')
  await page.getByText('Twice?').waitFor()
  expect(await page.evaluate('document.activeElement?.textContent')).toBe('It is another one')
  await button(page, 'Cancel').click()
  const answer = async (name: string) => {
    await button(page, 'More about this top-up').click()
    await page.getByRole('menuitem', { name }).click()
  }
  await answer('Call off')
  await card(page, 'called-off').waitFor()
  await button(page, 'Undo').click()
  await card(page, 'on-its-way').waitFor()
  await answer('Call off')
  await card(page, 'called-off').waitFor()
})

test('how it is paid into is checked, copied to the digit, and shown as a QR code', async () => {
  const page = await salio.page()
  await choose(page, 'How to top up')
  await button(page, 'Add a way to pay in').click()
  await heading(page, 'Pay-in details').waitFor()
  await button(page, 'Paybill').click()
  const paybill = page.getByRole('textbox', { name: 'Paybill' })
  await paybill.fill('5259O0')
  await page.getByRole('textbox', { name: 'Account', exact: true }).fill('SHOP-7')
  await page.getByText('This has a letter in it: O. Did you mean 0?').waitFor()
  await paybill.fill(PAYBILL)
  await button(page, 'Save').click()
  await page.getByText('Nothing outside Salio changed these', { exact: false }).waitFor()
  await button(page, 'Copy Paybill').click()
  await until(() => salio.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(PAYBILL)
  await button(page, 'Show as QR').click()
  const sheet = page.getByRole('dialog', { name: 'Show as QR' })
  await sheet.getByRole('img', { name: 'QR' }).waitFor()
  expect(await sheet.textContent()).toContain(PAYBILL)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  expect(await focused(page)).toBe('Show as QR')
})

test('both survive a restart', async () => {
  await sayToppedUp(await salio.page(), '9,000')
  await salio.quit()
  salio = await Salio.start(desktop, { speed })
  const page = await salio.page()
  await walletRow(page, 'Payout').click()
  await card(page, 'on-its-way').waitFor()
  expect(await card(page, 'on-its-way').textContent()).toMatch(/KES.9,000/)
  await choose(page, 'How to top up')
  await page.getByText(PAYBILL).first().waitFor()
})

test('a number that another program wrote into the database is hidden, and that is said', async () => {
  await salio.quit()
  const data = new DatabaseSync(join(dataFolder(desktop), 'salio.db'))
  const { changes } = data.prepare(`UPDATE pay_ins SET ways = replace(ways, ?, '525901')`).run(PAYBILL)
  data.close()
  expect(changes).toBe(1)
  salio = await Salio.start(desktop, { speed })
  const page = await salio.page()
  await walletRow(page, 'Payout').click()
  await choose(page, 'How to top up')
  await page.getByText('Something other than Salio changed these.').waitFor()
  expect(await page.textContent('body')).not.toContain('525901')
  await button(page, 'Enter them again').click()
  await heading(page, 'Pay-in details').waitFor()
})
