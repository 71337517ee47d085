import { existsSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { shapeOf, takeTranscript } from '#test/e2e/kit/transcript.ts'
import { committedTranscript } from '#test/e2e/kit/transcript-file.ts'
import { schemaProblems } from '#test/unit/electron/programs/schema.ts'
import { PROGRAM_FOLDER, putInPlace, Salio } from './kit/salio.ts'
import { until } from './kit/until.ts'
import { HOME, Windows } from './kit/windows.ts'

/** Windows has it on every user's path. Wine has not, but puts there what this variable names. */
const ON_PATH = `${HOME}\\AppData\\Local\\Microsoft\\WindowsApps`
const PATH = { WINEPATH: ON_PATH }

const stack = new AsyncDisposableStack()
let windows: Windows
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  windows = stack.use(await Windows.start())
  simulator = await startSimulator()
  stack.defer(() => simulator.stop())
  putInPlace(windows)
  salio = await Salio.start(windows, { env: PATH })
})
afterAll(() => stack.disposeAsync())

const BATCH = `${PROGRAM_FOLDER}\\bin\\salio.cmd`

/** Carries out a command as a console does, by the batch file that waits for it. */
async function run(...args: string[]): Promise<{ readonly code: number; readonly output: string }> {
  const { exit, output } = windows.start('cmd', ['/c', BATCH, ...args], PATH)
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

test('every command prints what the documentation shows, in three languages', async () => {
  const page = await salio.page()
  const requests = 'C:\\requests.txt'
  const transcript = await takeTranscript(
    {
      speak: async language => {
        await page.evaluate(language => window.salio.changeSettings({ language }), language)
      },
      run: async (args, input) => {
        if (input !== undefined) writeFileSync(windows.path(requests), input)
        const { code, output } = await run(...args, ...(input === undefined ? [] : ['<', requests]))
        // Wine's cmd begins a batch file with an empty line.
        return { code, text: output.replace(/^\r\n/, '') }
      }
    },
    new Date().toLocaleDateString('sv-SE')
  )
  expect(shapeOf(transcript)).toBe(shapeOf(committedTranscript()).replaceAll('Main shop', 'Duka la 商店'))
})

test('Settings put salio on the path, and take it off again', async () => {
  const page = await salio.page()
  const set = (on: boolean) => page.evaluate(on => window.salio.setTerminalCommand({ on }), on)
  expect(await page.evaluate(() => window.salio.getTerminalCommand())).toEqual({ state: 'off' })
  expect(await set(true)).toEqual({
    state: 'on',
    file: '%LOCALAPPDATA%\\Microsoft\\WindowsApps\\salio.cmd',
    isFound: true
  })
  const byName = windows.start('cmd', ['/c', 'salio', 'balance', 'Payout', '--json'], PATH)
  expect([await byName.exit, JSON.parse(byName.output())]).toMatchObject([
    0,
    { running: true, wallets: [{ amount: '73519.28' }] }
  ])
  const wrong = windows.start('cmd', ['/c', 'salio', 'can-pay', '12,000', '--from', 'Payout'], PATH)
  expect([await wrong.exit, wrong.output()]).toEqual([64, expect.stringContaining('12,000')])
  expect(await set(false)).toEqual({ state: 'off' })
  expect(existsSync(windows.path(`${ON_PATH}\\salio.cmd`))).toBe(false)
})

test('after Salio has quit, it tells what was kept', async () => {
  await salio.quit()
  const { output } = await run('balance', 'Payout', '--json')
  expect(JSON.parse(output)).toMatchObject({ running: false, wallets: [{ amount: '73519.28' }] })
})
