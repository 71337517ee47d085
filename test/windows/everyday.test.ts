import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { APP_ID } from '#shell/lifecycle/identity.ts'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { walletRow } from '#test/e2e/kit/salio.ts'
import { credentials } from './kit/credentials.ts'
import { DATA, PROGRAM, putInPlace, Salio } from './kit/salio.ts'
import { until } from './kit/until.ts'
import { Windows } from './kit/windows.ts'

const stack = new AsyncDisposableStack()
let windows: Windows
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  windows = stack.use(await Windows.start())
  simulator = await startSimulator()
  stack.defer(() => simulator.stop())
  putInPlace(windows)
})
afterAll(() => stack.disposeAsync())
afterEach(({ task }) => {
  if (task.result?.state === 'fail') console.error(`What was on the screen: ${salio.savePictures()}`)
})

/** The command that Windows runs when the user logs in. */
const loginCommand = async (): Promise<string | undefined> =>
  (await windows.registry('HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run')).get(APP_ID)

const log = () => readFileSync(windows.path(`${DATA}\\logs\\salio.log`), 'utf8')

test('the first start shows how to begin', async () => {
  salio = await Salio.start(windows)
  const page = await salio.page()
  // Nothing tries Direct3D first: under Wine it cannot start.
  const drawing = windows.processes().filter(line => line.includes('--type=gpu-process'))
  expect(drawing).not.toEqual([])
  expect(drawing.filter(line => !line.includes('--use-gl=disabled'))).toEqual([])
  await page.getByRole('heading', { name: 'Know before it runs out' }).waitFor()
  await until('the popover is shown', () => salio.isShown())
})

test('connects, and shows the balance as the provider sent it', async () => {
  const page = await salio.open()
  simulator.setBalance('jpay-africa', 'payout', '73519.28')
  await connectAccount(page, simulator, 'jpay-africa', 'Duka la 商店')
  await page.getByText('73,519').waitFor()
})

test('the keys are in the Credential Manager, where another program of the user finds them', async () => {
  const passwords = (await credentials(windows)).map(({ password }) => password)
  const { appKey = '', appSecret = '' } = simulator.credentials('jpay-africa').secrets
  expect(passwords).toHaveLength(2)
  for (const key of [appKey, appSecret])
    expect(passwords.filter(password => password.includes(key))).toHaveLength(1)
})

test('Open at login writes and removes the command that Windows runs', async () => {
  const page = await salio.open()
  await page.getByRole('button', { name: 'Settings' }).click()
  const loginSwitch = page.getByRole('switch', { name: 'Open at login' })
  expect(await loginSwitch.isChecked()).toBe(false)
  for (const on of [true, false, true]) {
    await salio.open()
    await loginSwitch.click()
    await until('the switch has moved', async () => (await loginSwitch.isChecked()) === on)
    expect(await loginCommand()).toBe(on ? `"${PROGRAM}" --hidden` : undefined)
  }
})

test('a change of language applies at once, also in the tray’s menu', async () => {
  const { width: english } = await salio.tray.openMenu()
  windows.input('key', 'Escape')
  const page = await salio.open()
  await page.getByLabel('Language').selectOption('Kiswahili')
  await page.getByRole('heading', { name: 'Mipangilio' }).waitFor()
  await salio.close()
  expect((await salio.tray.openMenu()).width).not.toBe(english)
  windows.input('key', 'Escape')
  const again = await salio.open()
  await again.getByLabel('Lugha').selectOption('English')
  await again.getByRole('heading', { name: 'Settings' }).waitFor()
})

test('a click on the icon closes and opens the popover', async () => {
  await salio.open()
  await salio.close()
  await salio.open()
  await salio.close()
})

test('a second start opens the popover of the first, and ends; at login it does not', async () => {
  expect(await windows.start(PROGRAM, ['--hidden']).exit).toBe(0)
  expect(salio.isShown()).toBe(false)
  expect(await windows.start(PROGRAM).exit).toBe(0)
  await until('the popover is shown', () => salio.isShown())
})

test('Quit in the tray’s menu ends it with exit code 0, and the log says so', async () => {
  await salio.tray.quit()
  expect(await salio.program.exit).toBe(0)
  expect(log()).toMatch(/ info Salio has quit\r\n$/)
})

test('started by Windows at login, it reads the account without showing its popover', async () => {
  const [, program, argument = ''] = /^"(.*)" (.*)$/.exec((await loginCommand()) ?? '') ?? []
  expect(program).toBe(PROGRAM)
  const before = simulator.requests.length
  salio = await Salio.start(windows, { args: [argument] })
  await until('the provider is asked', () => simulator.requests.length > before)
  expect(salio.isShown()).toBe(false)
  const page = await salio.open()
  await page.getByText('Duka la 商店').first().waitFor()
  expect(await walletRow(page, 'Payout').getAttribute('data-reach')).toBe('fresh')
  await salio.keepPicture('balances')
  expect(await salio.quit()).toBe(0)
  expect(log().match(/ info Salio has quit\r\n/g)).toHaveLength(2)
})
