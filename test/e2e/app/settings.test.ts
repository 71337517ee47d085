import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'

/** Another program that holds Salio's default shortcut until it is killed. */
const HOLDER = `
const { app, globalShortcut } = require('electron')
app.disableHardwareAcceleration()
app.whenReady().then(() => process.stdout.write(String(globalShortcut.register('CommandOrControl+Shift+B', () => {}))))
`

let desktop: Desktop
let salio: Salio
let holder: ChildProcess
beforeAll(async () => {
  desktop = await startDesktop()
  holder = await occupyShortcut()
  salio = await Salio.start(desktop, { args: ['--demo'] })
  const page = await salio.page()
  await walletRow(page, 'Payout').waitFor()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
})
afterAll(async () => {
  holder.kill('SIGKILL')
  await salio.quit()
  await desktop.stop()
})

async function occupyShortcut(): Promise<ChildProcess> {
  const script = join(desktop.dir, 'holder.cjs')
  writeFileSync(script, HOLDER)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const program = spawn(process.execPath, [...sandbox, script], {
    env: desktop.env,
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const [said] = await once(program.stdout, 'data')
  expect(String(said)).toBe('true')
  return program
}

const TAKEN = 'Another program already uses these keys. Choose others.'

test('says that another program uses the shortcut, and accepts another one', async () => {
  const page = await salio.page()
  await page.getByText(TAKEN).waitFor()
  await page.getByRole('button', { name: 'Open Salio: Ctrl + Shift + B' }).click()
  await page.keyboard.press('Control+Alt+K')
  await page.getByRole('button', { name: 'Open Salio: Ctrl + Alt + K' }).waitFor()
  await page.getByText(TAKEN).waitFor({ state: 'detached' })
  const isHeld = () =>
    salio.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+K'))
  expect(await isHeld()).toBe(true)
  await page.getByRole('button', { name: 'No shortcut' }).click()
  await until(isHeld).toBe(false)
})

test('Open at login creates and removes the desktop’s autostart entry', async () => {
  const page = await salio.page()
  const loginSwitch = page.getByRole('switch', { name: 'Open at login' })
  const entry = join(String(desktop.env['XDG_CONFIG_HOME']), 'autostart/salio-development.desktop')
  expect(await loginSwitch.isChecked()).toBe(false)
  await loginSwitch.click()
  await until(() => loginSwitch.isChecked()).toBe(true)
  expect(existsSync(entry)).toBe(true)
  await loginSwitch.click()
  await until(() => loginSwitch.isChecked()).toBe(false)
  expect(existsSync(entry)).toBe(false)
})

test('the copied diagnostics have the state of each account, but no names or amounts', async () => {
  const page = await salio.page()
  await page.getByRole('button', { name: 'Copy diagnostics' }).click()
  await page.getByText('Copied:', { exact: false }).waitFor()
  const text = await salio.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(text).toMatch(/^Salio \d+\.\d+\.\d+, Electron \d+\./)
  expect(text).toMatch(/^jpay-africa \(demo\): fresh, read \d+ min ago/m)
  const { accounts } = await page.evaluate(() => window.salio.getSnapshot())
  const privateTexts = accounts.flatMap(({ name, wallets }) => [
    name,
    ...wallets.map(({ amount }) => String(amount))
  ])
  // Short strings such as a balance of 0 may occur by chance.
  const distinctive = privateTexts.filter(one => one.length > 2)
  expect(distinctive.length).toBeGreaterThan(5)
  for (const one of distinctive) expect(text).not.toContain(one)
})

test('lists Salio’s components with their licences', async () => {
  const page = await salio.page()
  await page.getByRole('button', { name: 'Open-source licences' }).click()
  await page.getByText('MIT License', { exact: false }).first().waitFor({ state: 'attached' })
  expect(await page.locator('details').count()).toBeGreaterThan(5)
  await page.keyboard.press('Escape')
})

test('a change of language applies everywhere at once, also in the tray menu', async () => {
  const page = await salio.page()
  await page.getByLabel('Language').selectOption('Kiswahili')
  await page.getByRole('heading', { name: 'Mipangilio' }).waitFor()
  const item = await desktop.tray.item()
  await until(async () => (await item.menu()).at(-1)?.label).toBe('Funga Salio')
  await until(() => item.tooltip()).toMatch(/Pochi|sawa/)
})
