import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Salio, until } from '../kit/salio.ts'

let desktop: Desktop
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop({ tray: false, screen: '800x340' })
  salio = await Salio.start(desktop)
})
afterAll(async () => {
  await salio.quit()
  await desktop.stop()
})

test('without a panel a second start opens the popover', async () => {
  const page = await salio.page()
  await page.getByRole('button', { name: 'Connect a wallet' }).waitFor()
  await page.keyboard.press('Escape')
  await until(() => salio.isShown()).toBe(false)
  expect(await salio.startSecondInstance()).toBe(0)
  await until(() => salio.isShown()).toBe(true)
})

test('the popover fits a display that is lower than its minimum height', async () => {
  const bounds = () =>
    salio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  await until(bounds).toMatchObject({ y: 8, width: 384, height: 324 })
})

test('a panel that starts after Salio gets its icon, tooltip, menu and clicks', async () => {
  await desktop.tray.start(desktop.env)
  const item = await desktop.tray.item()
  await until(() => item.tooltip()).toBe('Connect a wallet to begin')
  const labels = (await item.menu()).map(({ label }) => label)
  expect(labels).toContain('Quit Salio')
  await item.activate()
  await until(() => salio.isShown()).toBe(false)
  await item.activate()
  await until(() => salio.isShown()).toBe(true)
})

test('the icon registers again after the panel restarts', async () => {
  desktop.tray.stop()
  await desktop.tray.start(desktop.env)
  const item = await desktop.tray.item()
  await item.choose('Settings')
  await (await salio.page()).getByRole('heading', { name: 'Settings' }).waitFor()
})
