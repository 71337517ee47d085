import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { readingHeader, readingLines } from '#domain/files/readings-file.ts'
import { HOUR } from '#domain/time/units.ts'
import { passesIntegrityCheck } from '#storage/file/integrity.ts'
import { migrations } from '#storage/file/migrations.ts'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { filesUnder } from '#test/e2e/kit/files.ts'
import { walletRow } from '#test/e2e/kit/salio.ts'
import { startUpdateFeed, type UpdateFeed, updateManifest } from '#test/e2e/kit/update-feed.ts'
import { credentials } from './kit/credentials.ts'
import { answerFileDialog } from './kit/file-dialog.ts'
import { playPowerShell, saySignedBy } from './kit/powershell.ts'
import { DATA, PROGRAM_FOLDER, putInPlace, Salio } from './kit/salio.ts'
import { until } from './kit/until.ts'
import { HOME, Windows } from './kit/windows.ts'

const INSTALLER = 'salio-99.0.0-setup.exe'
const NO_PROGRAM = 'not a program'

const stack = new AsyncDisposableStack()
let windows: Windows
let simulator: Simulator
let feed: UpdateFeed
let salio: Salio
let page: Page
beforeAll(async () => {
  windows = stack.use(await Windows.start())
  simulator = await startSimulator()
  stack.defer(() => simulator.stop())
  feed = stack.use(await startUpdateFeed())
  putInPlace(windows)
  writeUpdateSettings()
})
afterAll(() => stack.disposeAsync())
afterEach(({ task }) => {
  if (task.result?.state === 'fail') console.error(`What was on the screen: ${salio.savePictures()}`)
})

/** What electron-builder writes into a package, from its configuration and from who signed it. */
function writeUpdateSettings(more = ''): void {
  const file = windows.path(`${PROGRAM_FOLDER}\\resources\\app-update.yml`)
  writeFileSync(file, `provider: generic\nurl: ${feed.url}\nupdaterCacheDirName: salio-updater\n${more}`)
}

const file = () => windows.path(`${DATA}\\salio.db`)
const backups = () => {
  const folder = windows.path(`${DATA}\\backups`)
  return existsSync(folder) ? readdirSync(folder).filter(name => /^salio-.*\.db$/.test(name)) : []
}

const log = () => readFileSync(windows.path(`${DATA}\\logs\\salio.log`), 'utf8')

/** More than the popover covers alone. */
const hasDialog = () => windows.screen.covered() > 0.36

/** Two readings of an account's wallet from before it was connected, as an export has them. */
function twoHoursAgo(account: string): string {
  const columns = {
    provider: 'JPay Africa',
    account,
    wallet: 'Payout',
    walletKey: 'payout',
    currency: 'KES'
  }
  const line = readingLines(columns, () => 180)
  const rows = [2, 1].map(hours => {
    const until = Date.now() - hours * HOUR
    return line({ from: until - HOUR / 2, until, amount: `${hours}000.00`, afterGap: false })
  })
  return readingHeader + rows.join('')
}

test('makes a backup of the data by itself', async () => {
  // At this speed the ten minutes until the first backup take a second.
  salio = await Salio.start(windows, { env: { SALIO_SPEED: '600' } })
  page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Duka la 商店')
  await until('there is a backup', () => backups().length > 0)
  expect(await salio.quit()).toBe(0)
  expect(log()).not.toContain('backup: not made')
})

test('exports its readings where the dialog of Windows offers, into the user’s documents', async () => {
  salio = await Salio.start(windows)
  page = await salio.page()
  await walletRow(page, 'Payout').waitFor()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Export CSV' }).click()
  await until('the dialog is there', hasDialog)
  windows.input('key', 'Return')
  await page.getByText(/^Written to .+: [\d,]+ rows?\.$/).waitFor()
  const documents = windows.path(`${HOME}\\Documents`)
  const [name = ''] = readdirSync(documents).filter(entry => entry.endsWith('.csv'))
  expect(readFileSync(join(documents, name), 'utf8')).toContain('Duka la 商店')
})

test('exports where the user says in the dialog of Windows, and imports what the user chooses there', async () => {
  const exported = `${HOME}\\Desktop\\Mizania ya duka 商店.csv`
  await salio.open()
  await page.getByRole('button', { name: 'Export CSV' }).click()
  await answerFileDialog(windows, exported)
  await until('the file is written', () => existsSync(windows.path(exported)))
  expect(readFileSync(windows.path(exported), 'utf8')).toContain('Duka la 商店')
  const earlier = `${HOME}\\Desktop\\Mizania ya zamani 商店.csv`
  writeFileSync(windows.path(earlier), twoHoursAgo('Duka la 商店'))
  await page.getByRole('button', { name: 'Import CSV' }).click()
  await answerFileDialog(windows, earlier)
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByText('Added: 2 readings.').waitFor()
})

test('leaves sound files behind', async () => {
  expect(await salio.quit()).toBe(0)
  // A look at them would make such files.
  expect(
    readdirSync(windows.path(DATA)).filter(name => /-(wal|shm)$/.test(name) && /^salio/.test(name))
  ).toEqual([])
  expect(passesIntegrityCheck(file(), migrations.length)).toBe(true)
  const [backup = ''] = backups()
  expect(passesIntegrityCheck(windows.path(`${DATA}\\backups\\${backup}`), migrations.length)).toBe(true)
  for (const made of ['-wal', '-shm']) rmSync(`${file()}${made}`, { force: true })
})

test('sets a damaged database aside, restores its backup and says so', async () => {
  const damaged = readFileSync(file()).fill(0xa5, 0, 4096)
  writeFileSync(file(), damaged)
  salio = await Salio.start(windows)
  page = await salio.page()
  await page.getByText('Your data was damaged.').waitFor()
  const names = readdirSync(windows.path(DATA)).filter(name => name.startsWith('salio-damaged-'))
  expect(names).toHaveLength(1)
  expect(readFileSync(windows.path(`${DATA}\\${names[0]}`))).toEqual(damaged)
  await until('its account is read', async () => {
    return (await walletRow(page, 'Payout').getAttribute('data-reach')) === 'fresh'
  })
})

async function lookForUpdate(): Promise<void> {
  await salio.open()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Check now' }).click()
}

test('offers a newer version, and fetches nothing that it could not install', async () => {
  feed.serveFile('latest.yml', updateManifest('99.0.0', INSTALLER, NO_PROGRAM))
  const before = feed.requests.length
  await lookForUpdate()
  await page.getByText('Version 99.0.0 is out.').waitFor()
  expect(feed.requests.slice(before).map(({ file: asked }) => asked)).toEqual(['latest.yml'])
})

test('refuses an installer that is not signed by its publisher, and says that there was no check', async () => {
  expect(await salio.quit()).toBe(0)
  playPowerShell(windows)
  saySignedBy(windows, 'CN=Anybody', INSTALLER)
  writeUpdateSettings('publisherName: [Salio]\n')
  feed.serveFile('latest.yml', updateManifest('99.0.0', INSTALLER, NO_PROGRAM))
  feed.serveFile(INSTALLER, NO_PROGRAM)
  salio = await Salio.start(windows)
  page = await salio.page()
  await lookForUpdate()
  await page.getByText('Salio could not check for a new version').waitFor()
  expect(log()).toContain('update: look failed (ERR_UPDATER_INVALID_SIGNATURE)')
})

test('goes on where Windows cannot start the installer, says so and offers the page', async () => {
  saySignedBy(windows, 'CN=Salio', INSTALLER)
  await salio.open()
  await page.getByRole('button', { name: 'Check now' }).click()
  await page.getByText('Version 99.0.0 is ready.').waitFor()
  await page.getByRole('button', { name: 'Restart to update' }).click()
  await page.getByText('Version 99.0.0 could not be installed. Salio keeps working.').waitFor()
  await page.getByRole('button', { name: 'Open the download page' }).waitFor()
  expect(log()).toContain('update: install failed (')
})

test('Delete everything leaves neither data nor keys nor a start at login', async () => {
  await salio.open()
  await page.evaluate(() => window.salio.setStartAtLogin({ on: true }))
  const planted = (await credentials(windows)).map(({ password }) => password)
  expect(planted).toHaveLength(2)
  await salio.open()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  // Salio may exit before Playwright reports the click.
  page
    .getByRole('button', { name: 'Delete and quit' })
    .click()
    .catch(() => undefined)
  expect(await salio.program.exit).toBe(0)
  expect(await credentials(windows)).toEqual([])
  const left = existsSync(windows.path(DATA)) ? filesUnder(windows.path(DATA)) : []
  const traces = ['salio.db', 'salio.log', 'backups', 'Duka la', 'jpay', ...planted]
  expect(
    left.filter(({ path, text }) =>
      traces.some(trace => path.slice(windows.path(DATA).length).includes(trace) || text.includes(trace))
    )
  ).toEqual([])
  const run = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run'
  expect([...(await windows.registry(run)).keys()]).toEqual([])
})
