import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { axeViolations } from '#test/visual/axe.ts'
import { Salio, walletRow } from '../kit/salio.ts'

let desktop: Desktop
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  salio = await Salio.start(desktop, { args: ['--demo'] })
})
afterAll(async () => {
  await salio.quit()
  await desktop.stop()
})

test('axe finds no violations on the screens of the real app', async () => {
  const page = await salio.page()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  await walletRow(page, 'Payout').last().waitFor()
  expect(await axeViolations(page)).toEqual([])
  await walletRow(page, 'Payout').last().click()
  await page.getByRole('heading', { name: 'Payout' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await press('Back')
  await press('Can I pay?')
  expect(await axeViolations(page)).toEqual([])
  await press('Back')
  await press('Settings')
  expect(await axeViolations(page)).toEqual([])
  await press('Back')
  await press('Add account')
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('option', { name: 'JPay Africa' }).click()
  await page.getByLabel('Name', { exact: true }).waitFor()
  expect(await axeViolations(page)).toEqual([])
})
