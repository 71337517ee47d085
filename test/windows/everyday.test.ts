import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { DATA, putInPlace, Salio } from './kit/salio.ts'
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

test('the first start shows how to begin', async () => {
  salio = await Salio.start(windows)
  const page = await salio.page()
  await page.getByRole('heading', { name: 'Know before it runs out' }).waitFor()
  await until('the popover is shown', () => salio.isShown())
})

test('connects, and shows the balance as the provider sent it', async () => {
  const page = await salio.page()
  simulator.setBalance('jpay-africa', 'payout', '73519.28')
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
  await page.getByText('73,519').waitFor()
})

test('quits with exit code 0 and says so in its log', async () => {
  expect(await salio.quit()).toBe(0)
  expect(readFileSync(windows.path(`${DATA}\\logs\\salio.log`), 'utf8')).toMatch(/ info Salio has quit\r\n$/)
})

test('started at login, it reads the account again without showing its popover', async () => {
  const before = simulator.requests.length
  salio = await Salio.start(windows, { args: ['--hidden'] })
  await until('the provider is asked', () => simulator.requests.length > before)
  expect(salio.isShown()).toBe(false)
  expect(await salio.quit()).toBe(0)
})
