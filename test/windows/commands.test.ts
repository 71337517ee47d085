import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { schemaProblems } from '#test/unit/electron/programs/schema.ts'
import { PROGRAM_FOLDER, putInPlace, Salio } from './kit/salio.ts'
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
  salio = await Salio.start(windows)
})
afterAll(() => stack.disposeAsync())

/** Carries out a command as a console does, by the batch file that waits for it. */
async function run(...args: string[]): Promise<{ readonly code: number; readonly output: string }> {
  const { exit, output } = windows.start('cmd', ['/c', `${PROGRAM_FOLDER}\\bin\\salio.cmd`, ...args])
  return { code: await exit, output: output() }
}

test('a command waits, prints what the popover shows, and passes its code on', async () => {
  const page = await salio.open()
  simulator.setBalance('jpay-africa', 'payout', '73519.28')
  await connectAccount(page, simulator, 'jpay-africa', 'Duka la 商店')
  expect(await run('balance')).toMatchObject({
    code: 69,
    output: expect.stringContaining('Settings, Other programs')
  })
  await page.evaluate(() => window.salio.changeSettings({ programsMayRead: true }))
  await until('it answers', async () => (await run('status')).code === 0)
  const { code, output } = await run('balance', 'Payout', '--json')
  expect(code).toBe(0)
  expect(schemaProblems(JSON.parse(output))).toEqual([])
  expect(JSON.parse(output)).toMatchObject({
    running: true,
    wallets: [{ account: { name: 'Duka la 商店' }, amount: '73519.28' }]
  })
  expect((await run('can-pay', '99999999', '--from', 'Payout', '--max-age', '1h')).code).toBe(1)
  expect((await run('can-pay', '12,000', '--from', 'Payout')).code).toBe(64)
})

test('after Salio has quit, it tells what was kept', async () => {
  await salio.quit()
  const { output } = await run('balance', 'Payout', '--json')
  expect(JSON.parse(output)).toMatchObject({ running: false, wallets: [{ amount: '73519.28' }] })
})
