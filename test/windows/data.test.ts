import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { lab } from '#build/setup/windows-lab.mjs'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { walletRow } from '#test/e2e/kit/salio.ts'
import { DATA, putInPlace, Salio } from './kit/salio.ts'
import { until } from './kit/until.ts'
import { HOME, type Program, Windows } from './kit/windows.ts'

const stack = new AsyncDisposableStack()
let windows: Windows
let simulator: Simulator
let salio: Salio
beforeAll(async () => {
  windows = stack.use(await Windows.start())
  simulator = await startSimulator()
  stack.defer(() => simulator.stop())
  putInPlace(windows)
  linkSync(join(lab, 'node.exe'), windows.path(NODE))
})
afterAll(() => stack.disposeAsync())
afterEach(({ task }) => {
  if (task.result?.state === 'fail') console.error(`What was on the screen: ${salio.savePictures()}`)
})

const NODE = 'C:\\node.exe'
/** Where earlier versions kept the data. */
const ROAMING = `${HOME}\\AppData\\Roaming\\Salio`
const data = (name = '') => windows.path(`${DATA}\\${name}`)
const namesIn = (path: string) => (existsSync(path) ? readdirSync(path) : [])
/** What is in the data folder that is neither Chromium's nor empty. */
const records = () => namesIn(data()).filter(name => /^(salio|backups$|logs$|earlier-|keys)/.test(name))

async function start(): Promise<void> {
  salio = await Salio.start(windows)
  await (await salio.page()).getByRole('heading', { level: 1 }).waitFor()
}

/** Starts Salio and sees the wallet of the account that was connected before. */
async function startWithAccount(): Promise<void> {
  await start()
  await walletRow(await salio.page(), 'Payout').waitFor()
}

async function deleteEverything(): Promise<void> {
  const page = await salio.page()
  // Salio may be gone before it answers.
  page.evaluate(() => window.salio.deleteEverything({ leaveKeys: false })).catch(() => undefined)
  expect(await salio.program.exit).toBe(0)
}

/** Holds a database open as a backup program of Windows would: others may read and write it, but not delete it. */
async function holdDatabase(path: string): Promise<Program> {
  const code = `const { DatabaseSync } = require('node:sqlite')
    const db = new DatabaseSync(process.argv[1])
    db.exec('CREATE TABLE held (a); BEGIN; SELECT * FROM held')
    console.log('held')
    const wait = setInterval(() => { if (require('node:fs').existsSync('C:\\\\release')) process.exit() }, 100)`
  const program = windows.start(NODE, ['-e', code, path])
  await until('the file is held', () => program.output().includes('held'))
  return program
}

test('data of an earlier version move out of the roaming profile with the first start', async () => {
  await start()
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Duka la 商店')
  expect(await salio.quit()).toBe(0)
  mkdirSync(dirname(windows.path(ROAMING)), { recursive: true })
  renameSync(data(), windows.path(ROAMING))
  await startWithAccount()
  expect(namesIn(windows.path(ROAMING))).toEqual([])
  expect(records()).toEqual(expect.arrayContaining(['logs', 'salio.db']))
  expect(await salio.quit()).toBe(0)
})

test('what an earlier version recorded afterwards is put aside and told', async () => {
  mkdirSync(windows.path(ROAMING), { recursive: true })
  writeFileSync(windows.path(`${ROAMING}\\salio.db`), 'what an earlier version recorded')
  await startWithAccount()
  const [aside = ''] = records().filter(name => name.startsWith('earlier-'))
  expect(readdirSync(data(aside))).toEqual(['salio.db'])
  expect(namesIn(windows.path(ROAMING))).toEqual([])
  expect(await salio.quit()).toBe(0)
})

test('Delete everything leaves nothing of the user, and a later start deletes nothing made since', async () => {
  await startWithAccount()
  await deleteEverything()
  expect(records()).toEqual([])
  await start()
  await (await salio.page()).getByRole('heading', { name: 'Know before it runs out' }).waitFor()
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Duka jipya')
  expect(await salio.quit()).toBe(0)
  for (let n = 0; n < 3; n += 1) {
    await startWithAccount()
    expect(await salio.quit()).toBe(0)
  }
})

test('a backup that another program holds is emptied, and deleted at a later start', async () => {
  await startWithAccount()
  const backup = `${DATA}\\backups\\salio-2026-11-21T08-30-15Z.db`
  mkdirSync(data('backups'), { recursive: true })
  const holder = await holdDatabase(backup)
  await deleteEverything()
  expect(records()).toEqual(['backups'])
  expect(statSync(windows.path(backup)).size).toBe(0)
  mkdirSync(windows.path('C:\\release'))
  await holder.exit
  await start()
  expect(existsSync(windows.path(backup))).toBe(false)
})

test('when Windows ends the session, Salio saves and says so in its log', async () => {
  await windows.run('wineboot', '--end-session')
  await salio.program.exit
  const log = readFileSync(data('logs\\salio.log'.replace('\\', '/')), 'utf8')
  expect(log).toMatch(/ info Salio has quit: the session ends\r\n$/)
  expect(namesIn(data())).not.toContain('salio.db-wal')
})
