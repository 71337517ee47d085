import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Salio, until } from '../kit/salio.ts'

let desktop: Desktop
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop()
  salio = await Salio.start(desktop)
  const page = await salio.page()
  await page.getByRole('button', { name: 'Connect a wallet' }).waitFor()
  // Linux can protect no window: what is asked of the system is noted instead.
  await salio.app.evaluate(({ BrowserWindow }) => {
    const asked: boolean[] = []
    Object.assign(globalThis, { asked })
    BrowserWindow.prototype.setContentProtection = enable => void asked.push(enable)
  })
})
afterAll(async () => {
  await salio.quit()
  await desktop.stop()
})

const isProtected = () =>
  salio.app.evaluate(() => (Reflect.get(globalThis, 'asked') as boolean[]).at(-1) ?? false)

test('the popover can be captured, but not while a key is shown', async () => {
  const page = await salio.page()
  await page.getByRole('button', { name: 'Connect a wallet' }).click()
  await page
    .getByRole('radio', { name: 'JPay Africa' })
    .or(page.getByRole('option', { name: 'JPay Africa' }))
    .click()
  await page.getByLabel('App key', { exact: true }).fill('app_key_marked')
  expect(await isProtected()).toBe(false)
  await page.getByRole('button', { name: 'Show App key' }).click()
  await until(() => page.getByLabel('App key', { exact: true }).getAttribute('type')).toBe('text')
  expect(await isProtected()).toBe(true)
  await page.getByRole('button', { name: 'Show App key' }).click()
  await until(isProtected).toBe(false)
})

test('the setting keeps it off other screens all the time', async () => {
  const page = await salio.page()
  await page.evaluate(() => window.salio.changeSettings({ hideFromCapture: true }))
  await until(isProtected).toBe(true)
  await page.evaluate(() => window.salio.changeSettings({ hideFromCapture: false }))
  await until(isProtected).toBe(false)
})
