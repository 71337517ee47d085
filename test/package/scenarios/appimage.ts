// Runs as an ordinary user who has downloaded the AppImage: checks its contents, runs it and lets it update itself.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { AutostartFile } from '#shell/system/autostart-file.ts'
import { startUpdateFeed, updateManifest } from '#test/e2e/kit/update-feed.ts'
import { Checks } from '../check-report.ts'
import { checkContents } from '../contents.ts'
import { eventually } from '../eventually.ts'
import { processesOf } from '../installed-processes.ts'
import { allowDebugging } from '../testing-switch.ts'
import { quitByMenu, startUserEnvironment } from '../user-environment.ts'

const [download = ''] = process.argv.slice(2)
const folder = join(homedir(), 'Downloads')
const image = join(folder, 'salio-0.0.1-x64.AppImage')
const newerName = 'salio-99.0.0-x64.AppImage'
/** Where it is extracted, in place of its mount point. */
const mounted = join(folder, 'squashfs-root')
const manifestName = `latest-linux${process.arch === 'x64' ? '' : `-${process.arch}`}.yml`
/** What puts salio on the path. */
const command = join(homedir(), '.local/bin/salio')
mkdirSync(folder, { recursive: true })
copyFileSync(download, image)

const checks = new Checks()
const place = await startUserEnvironment('.config-imaged')
const { desktop } = place
const entry = join(place.config, 'autostart/salio.desktop')

await checks.that('it unpacks, with all the files that a desktop expects of an AppImage', () => {
  execFileSync(image, ['--appimage-extract'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  for (const name of ['AppRun', 'salio.desktop', 'salio.png', '.DirIcon'])
    assert.ok(existsSync(join(mounted, name)), `${name} is missing`)
  const text = readFileSync(join(mounted, 'salio.desktop'), 'utf8')
  assert.match(text, /^Exec=AppRun %U$/m)
})
await checkContents(checks, mounted)
allowDebugging(mounted)

/** What a command says, good or bad. */
const say = (args: readonly string[]): string => {
  const env = { ...place.env, APPIMAGE_EXTRACT_AND_RUN: '1' }
  const { stderr, stdout } = spawnSync(command, args, { encoding: 'utf8', env })
  return `${stdout}${stderr}`
}

const feed = await startUpdateFeed()
writeFileSync(join(mounted, 'resources/app-update.yml'), `provider: generic\nurl: ${feed.url}\n`)
const content = readFileSync(image)
feed.serveFile(manifestName, updateManifest('99.0.0', newerName, content))
feed.serveFile(newerName, response => response.end(content))
// Not every test machine lets an AppImage mount itself.
const runtime = [`APPIMAGE=${image}`, `APPDIR=${mounted}`, 'APPIMAGE_EXTRACT_AND_RUN=1']
const salio = await place.start(['env', ...runtime, join(mounted, 'AppRun')])
const page = await salio.page()

await checks.that('it runs with Chromium’s sandbox on', async () => {
  await page.waitForSelector('button')
  const running = processesOf(join(mounted, 'salio'))
  const pages = running.filter(({ arguments: args }) => args.includes('--type=renderer'))
  assert.ok(pages.length > 0 && pages.every(({ seccomp }) => seccomp === 2))
  assert.ok(!running.some(({ arguments: args }) => args.includes('--no-sandbox')))
})
await checks.that('the autostart entry names the file itself, not its mount point', async () => {
  await page.evaluate(() => window.salio.setStartAtLogin({ on: true }))
  assert.ok(readFileSync(entry, 'utf8').includes(`Exec="${image}" "--hidden"\n`))
})
await checks.that('Settings put salio on the path: a script that starts the file itself', async () => {
  assert.deepEqual(await page.evaluate(() => window.salio.getTerminalCommand()), { state: 'off' })
  const on = await page.evaluate(() => window.salio.setTerminalCommand({ on: true }))
  assert.deepEqual(on, { state: 'on', file: '~/.local/bin/salio', isFound: false })
  assert.match(say(['balance']), /Allow it in Salio: Settings, Other programs/)
})
await checks.that('it downloads and verifies a newer version, and does not restart by itself', async () => {
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Check now' }).click()
  await page.getByText('Version 99.0.0 is ready.').waitFor()
  assert.deepEqual(
    feed.requests.map(({ file }) => file).filter(file => !file.endsWith('.blockmap')),
    [manifestName, newerName]
  )
  assert.equal(salio.process.exitCode, null)
  assert.ok(existsSync(image) && !existsSync(join(folder, newerName)))
})
await checks.that('Restart to update replaces the old version and starts the new one', async () => {
  const old = await desktop.tray.item()
  // Salio may exit before Playwright reports the click.
  const press = page.getByRole('button', { name: 'Restart to update' }).click()
  press.catch(() => undefined)
  assert.equal(await salio.waitForExit(), 0)
  const hasNewIcon = async () => desktop.tray.items.some(({ owner }) => owner !== old.owner)
  await desktop.tray.waitFor(hasNewIcon, 'the new one did not start', 60_000)
  assert.ok(!existsSync(image))
  assert.ok(readFileSync(join(folder, newerName)).equals(content), 'it is another file')
})
await checks.that('from then on the new version starts at login, by its own file name', async () => {
  await eventually(async () =>
    assert.ok(readFileSync(entry, 'utf8').includes(`Exec="${join(folder, newerName)}" "--hidden"\n`))
  )
  assert.ok(await new AutostartFile(place.config, []).isOn())
})
await checks.that('and salio on the path starts it', async () => {
  await eventually(async () => assert.ok(readFileSync(command, 'utf8').includes(join(folder, newerName))))
  assert.match(say(['balance']), /Allow it in Salio: Settings, Other programs/)
})
await checks.that('it quits from the tray menu', async () => {
  await quitByMenu(place)
})

await feed[Symbol.asyncDispose]()
await place.stop()
process.exit(checks.end('AppImage'))
