import { createReadStream, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { APP_ID } from '#shell/lifecycle/identity.ts'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { walletRow } from '#test/e2e/kit/salio.ts'
import { startUpdateFeed, type UpdateFeed, updateManifest } from '#test/e2e/kit/update-feed.ts'
import { credentials } from './kit/credentials.ts'
import { makeInstaller } from './kit/installer.ts'
import { playPowerShell, saySignedBy } from './kit/powershell.ts'
import { DATA, PROGRAM, PROGRAM_FOLDER, Salio } from './kit/salio.ts'
import { DESKTOP } from './kit/screen.ts'
import { Tray } from './kit/tray.ts'
import { until } from './kit/until.ts'
import { HOME, Windows } from './kit/windows.ts'

const SETUP = 'C:\\setup.exe'
const NEWER = 'salio-99.0.0-setup.exe'
const RUN = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run'
const PROGRAMS = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall'
const START_MENU = `${HOME}\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs\\Salio.lnk`

const stack = new AsyncDisposableStack()
let windows: Windows
let simulator: Simulator
let feed: UpdateFeed
let newer: string

beforeAll(async () => {
  windows = stack.use(await Windows.start())
  simulator = await startSimulator()
  stack.defer(() => simulator.stop())
  feed = stack.use(await startUpdateFeed())
  const first = await makeInstaller('0.1.0')
  newer = await makeInstaller('99.0.0')
  stack.defer(() => {
    for (const file of [first, newer]) rmSync(dirname(file), { recursive: true })
  })
  linkSync(first, windows.path(SETUP))
  // Wine's own says yes to everything.
  playPowerShell(windows)
})
afterAll(() => stack.disposeAsync())
afterEach(({ task }) => {
  if (task.result?.state === 'fail') console.error(`What was on the screen: ${windows.screen.save()}`)
})

const log = () => readFileSync(windows.path(`${DATA}\\logs\\salio.log`), 'utf8')
const starts = () =>
  (existsSync(windows.path(DATA)) ? log().match(/ info Salio \S+ starts/g) : null)?.length ?? 0
const isRunning = () => windows.processes().some(line => line.includes('Salio.exe'))
const isShown = () => windows.screen.covered() > 0.15

const writeUpdateSettings = (file: string) =>
  writeFileSync(
    file,
    `provider: generic\nurl: ${feed.url}\nupdaterCacheDirName: salio-updater\npublisherName: [Salio]\n`
  )

/** What Windows' list of programs says of Salio; null where it is not in it. */
async function inList(): Promise<ReadonlyMap<string, string> | null> {
  const keys = await windows.run('reg', 'query', PROGRAMS).catch(() => '')
  const [key] = /HKEY_CURRENT_USER\S+\\Uninstall\\\S+/.exec(keys) ?? []
  return key === undefined ? null : windows.registry(key)
}

/** Says OK or Yes to a question, if there is one. By mouse, since Wine gives the keys to the first question only. */
function pressLeftButton(): void {
  const question = windows.screen.picture({ x: 0, y: 0, width: 1280, height: 770 }).content([DESKTOP])
  // The mouse alone is smaller.
  if (!question || question.width < 200) return
  const [x, y] = [question.x + question.width / 2 - 40, question.y + question.height - 23]
  windows.input('mousemove', String(x), String(y), 'click', '1')
}

test('installs for the user alone without a question, and starts Salio', async () => {
  expect(await windows.start(SETUP).exit).toBe(0)
  await until('the popover is shown', isShown)
  expect(windows.processes().some(line => line.startsWith(PROGRAM))).toBe(true)
  const entry = await inList()
  expect(entry?.get('DisplayName')).toBe('Salio 0.1.0')
  expect(entry?.get('Publisher')).toBe('The Salio founders')
  expect(entry?.get('UninstallString')).toBe(`"${PROGRAM_FOLDER}\\Uninstall Salio.exe" /currentuser`)
  expect(readFileSync(windows.path(START_MENU), 'utf16le')).toContain(PROGRAM.slice(2))
  await new Tray(windows).quit()
  await until('Salio has ended', () => !isRunning())
})

test('an update that Salio fetches replaces the program, and keeps data, keys and the start at login', async () => {
  saySignedBy(windows, 'CN=Salio', NEWER)
  // The newer package has no such file.
  const settings = windows.path(`${PROGRAM_FOLDER}\\resources\\app-update.yml`)
  writeUpdateSettings(settings)
  feed.serveFile('latest.yml', updateManifest('99.0.0', NEWER, readFileSync(newer)))
  feed.serveFile(NEWER, response => createReadStream(newer).pipe(response))
  const salio = await Salio.start(windows)
  const page = await salio.page()
  await connectAccount(page, simulator, 'jpay-africa', 'Duka la 商店')
  await page.evaluate(() => window.salio.setStartAtLogin({ on: true }))
  await salio.open()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Check now' }).click()
  await page.getByText('Version 99.0.0 is ready.').waitFor()
  const before = starts()
  await salio.open()
  await page.getByRole('button', { name: 'Restart to update' }).click()
  expect(await salio.program.exit).toBe(0)
  await until('the new version has started', () => starts() > before)
  expect((await inList())?.get('DisplayName')).toBe('Salio 99.0.0')
  expect((await windows.registry(RUN)).get(APP_ID)).toBe(`"${PROGRAM}" --hidden`)
  expect(await credentials(windows)).toHaveLength(2)
  expect(existsSync(settings)).toBe(false)
  await until('the popover is shown', isShown)
  await new Tray(windows).quit()
  await until('Salio has ended', () => !isRunning())
  const again = await Salio.start(windows)
  await walletRow(await again.page(), 'Payout').waitFor()
  expect(await again.quit()).toBe(0)
})

test('uninstalling asks twice, and takes everything away with Yes', async () => {
  const command = (await inList())?.get('UninstallString') ?? ''
  const [, program = '', argument = ''] = /^"(.*)" (.*)$/.exec(command) ?? []
  windows.start(program, [argument])
  await until('both questions are answered, and the program has gone', async () => {
    pressLeftButton()
    return !existsSync(windows.path(PROGRAM_FOLDER)) && (await inList()) === null
  })
  expect(existsSync(windows.path(START_MENU))).toBe(false)
  expect(existsSync(windows.path(DATA))).toBe(false)
  expect([...(await windows.registry(RUN)).keys()]).toEqual([])
  expect(await credentials(windows)).toEqual([])
})
