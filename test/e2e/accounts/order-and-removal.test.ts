import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until } from '../kit/salio.ts'

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

async function secretCount(): Promise<number> {
  const secrets = await desktop.keyring.secrets()
  return secrets.filter(({ service }) => service === 'Salio').length
}

const accounts = async () =>
  (await salio.page())
    .locator('section.card', { has: (await salio.page()).locator('.account-head') })
    .locator('h2')

test('accounts reordered with the keyboard keep their order, also after a restart', async () => {
  let page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  await connectAccount(page, simulator, 'clickairtime', 'Airtime')
  expect(await (await accounts()).allInnerTexts()).toEqual(['JPay Africa', 'ClickAirtime'])
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /^JPay Africa/ }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByText('Main shop is now 2 of 2.').waitFor()
  await page.getByRole('button', { name: 'Back' }).click()
  await until(async () => (await accounts()).allInnerTexts()).toEqual(['ClickAirtime', 'JPay Africa'])
  await salio.quit()
  salio = await Salio.start(desktop)
  page = await salio.page()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
  expect(await (await accounts()).allInnerTexts()).toEqual(['ClickAirtime', 'JPay Africa'])
})

async function removeAirtime() {
  const page = await salio.page()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /^ClickAirtime/ }).click()
  await page.getByRole('button', { name: 'Remove account' }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('Airtime removed.').waitFor()
  return page
}

test('Undo restores a removed account with its key and its position', async () => {
  const page = await removeAirtime()
  expect(await (await accounts()).allInnerTexts()).toEqual(['JPay Africa'])
  expect(await secretCount()).toBe(3)
  await page.getByRole('button', { name: 'Undo' }).click()
  await until(async () => (await accounts()).allInnerTexts()).toEqual(['ClickAirtime', 'JPay Africa'])
})

test('if Salio is killed before the removal is final, the next start deletes the key', async () => {
  await removeAirtime()
  const exited = once(salio.app.process(), 'exit')
  salio.app.process().kill('SIGKILL')
  await exited
  expect(await secretCount()).toBe(3)
  salio = await Salio.start(desktop)
  await until(secretCount).toBe(2)
  const page = await salio.page()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
  expect(await (await accounts()).allInnerTexts()).toEqual(['JPay Africa'])
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
})
