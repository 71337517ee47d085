import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Salio, until } from '../kit/salio.ts'

let desktop: Desktop
let salio: Salio
beforeAll(async () => {
  desktop = await startDesktop({ screen: '1366x768' })
  salio = await Salio.start(desktop)
  await (await salio.page()).getByRole('button', { name: 'Connect a wallet' }).waitFor()
})
afterAll(async () => {
  await salio.quit()
  await desktop.stop()
})

const click = async () => (await desktop.tray.item()).activate()
const shown = () => salio.isShown()
const bounds = () =>
  salio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds() ?? null)
/** The current window's page, once rendered; a recreated window has another page. */
const page = async (): Promise<Page> => {
  const page = await salio.page()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}
/** Clicks until the popover is shown: a click right after it hid on focus loss counts as the one that hid it. */
const open = () =>
  until(async () => {
    const isShown = await shown()
    if (!isShown) await click()
    return isShown
  }).toBe(true)

/** Lets another window take the focus for up to a second; resolves to whether the popover stayed open. */
const staysOnFocusLoss = () =>
  salio.app.evaluate(async ({ BrowserWindow }) => {
    const [popover] = BrowserWindow.getAllWindows()
    const other = new BrowserWindow({ width: 200, height: 200 })
    const hidden = new Promise<boolean>(resolve => popover?.once('hide', () => resolve(false)))
    const focused = new Promise<void>(resolve => other.once('focus', () => resolve()))
    other.focus()
    await focused
    const stayed = await Promise.race([
      hidden,
      new Promise<boolean>(resolve => setTimeout(() => resolve(true), 1_000))
    ])
    other.destroy()
    return stayed
  })

test('a click on the icon closes the popover, and the next one opens it', async () => {
  await open()
  await click()
  await until(shown).toBe(false)
  await click()
  await until(shown).toBe(true)
})

test('the popover lies entirely on the display', async () => {
  await open()
  const at = await bounds()
  expect(at).toMatchObject({ width: 384, height: 620 })
  expect(at?.x).toBeGreaterThanOrEqual(0)
  expect((at?.x ?? 0) + 384).toBeLessThanOrEqual(1366)
  expect((at?.y ?? 0) + 620).toBeLessThanOrEqual(768)
})

test('the popover hides when another window gets the focus', async () => {
  await open()
  expect(await staysOnFocusLoss()).toBe(false)
})

test('the popover stays open, with what was typed, while the user copies a key from another window', async () => {
  await open()
  const connect = await page()
  await connect.getByRole('button', { name: 'Connect a wallet' }).click()
  await connect.getByRole('option', { name: 'Muda' }).click()
  await connect.getByLabel('API key', { exact: true }).fill('half a k')
  expect(await staysOnFocusLoss()).toBe(true)
  await click()
  await until(shown).toBe(false)
  await click()
  await until(shown).toBe(true)
  expect(await connect.getByLabel('API key', { exact: true }).inputValue()).toBe('half a k')
  await salio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await until(shown).toBe(false)
})

test('Esc goes back and then closes, and once the form is closed the popover hides on focus loss again', async () => {
  await open()
  const connect = await page()
  await connect.keyboard.press('Escape')
  await connect.keyboard.press('Escape')
  await connect.getByRole('button', { name: 'Connect a wallet' }).waitFor()
  expect(await staysOnFocusLoss()).toBe(false)
  await open()
  await (await page()).keyboard.press('Escape')
  await until(shown).toBe(false)
})

test('the popover opens on its last screen, even if its window was destroyed', async () => {
  await open()
  await (await page()).keyboard.press('Control+,')
  await (await page()).getByRole('heading', { name: 'Settings' }).waitFor()
  await click()
  await until(shown).toBe(false)
  await click()
  await until(shown).toBe(true)
  expect(await (await page()).getByRole('heading', { level: 1 }).textContent()).toBe('Settings')
  const left = await page()
  await click()
  await until(shown).toBe(false)
  await salio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy())
  await until(() => left.isClosed()).toBe(true)
  await click()
  expect(await (await page()).getByRole('heading', { level: 1 }).textContent()).toBe('Settings')
})

test('the next click replaces a crashed page', async () => {
  await open()
  const crashed = await page()
  await salio.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  )
  await until(() => crashed.isClosed()).toBe(true)
  expect(await bounds()).toBeNull()
  await click()
  const fresh = await page()
  expect(fresh).not.toBe(crashed)
  await fresh.getByRole('button', { name: 'Connect a wallet' }).waitFor()
})

test('a second start exits at once and opens the popover of the first', async () => {
  await open()
  await click()
  await until(shown).toBe(false)
  expect(await salio.startSecondInstance()).toBe(0)
  await until(shown).toBe(true)
})

test('a second start at login leaves the popover closed', async () => {
  await open()
  await click()
  await until(shown).toBe(false)
  expect(await salio.startSecondInstance('--hidden')).toBe(0)
  expect(await shown()).toBe(false)
})

test('the popover keeps its height, also across a restart', async () => {
  await open()
  await salio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(384, 500))
  await click()
  await until(shown).toBe(false)
  await click()
  await until(async () => (await bounds())?.height).toBe(500)
  await salio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(384, 540))
  await salio.quit()
  salio = await Salio.start(desktop)
  await page()
  await until(async () => (await bounds())?.height).toBe(540)
})
