// Runs as an ordinary user of an installed Salio with an update feed on loopback.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { startUpdateFeed, updateManifest } from '#test/e2e/kit/update-feed.ts'
import { Checks } from '../check-report.ts'
import { processesOf } from '../installed-processes.ts'
import { runRootTask } from '../run-as-user.ts'
import { takeScreenshots } from '../take-screenshots.ts'
import { PROGRAM, quit, startUserEnvironment } from '../user-environment.ts'

const NEWER = '99.0.0'
const manifestName = `latest-linux${process.arch === 'x64' ? '' : `-${process.arch}`}.yml`

const checks = new Checks()
const place = await startUserEnvironment('.config-offered')
const feed = await startUpdateFeed()
const requestedFiles = () => feed.requests.map(({ file }) => file)
// Root has made the user the owner of this file.
writeFileSync('/opt/Salio/resources/app-update.yml', `provider: generic\nurl: ${feed.url}\n`)
feed.serveFile(manifestName, updateManifest(NEWER, `salio-${NEWER}.deb`, 'not to be fetched'))
feed.serveFile('opened', 'Salio')
installBrowser()

let salio = await place.start()
let page = await salio.page()
const runningCount = () => processesOf(PROGRAM).filter(({ arguments: args }) => !args.some(isHelper)).length
const openSettings = async () => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
}

await checks.that('Check now looks for a newer version at the package’s update feed', async () => {
  await connectAccount(page, place.simulator, 'jpay-africa', 'Main shop')
  await openSettings()
  assert.deepEqual(requestedFiles(), [], 'somebody was asked before')
  await page.getByRole('button', { name: 'Check now' }).click()
  await page.getByText(`Version ${NEWER} is out.`).waitFor()
  assert.deepEqual(requestedFiles(), [manifestName])
  assert.ok(!('x-user-staging-id' in (feed.requests[0]?.headers ?? {})), 'it numbered this computer')
  return requestedFiles().join(', ')
})
await checks.that('it offers the newer version above the balances', async () => {
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Open the download page' }).waitFor()
  await takeScreenshots(page, 'update')
})
await checks.that('it opens the download page, downloads nothing and does not restart', async () => {
  const opened = feed.nextRequest('opened')
  await page.getByRole('button', { name: 'Open the download page' }).click()
  await opened
  assert.deepEqual(requestedFiles(), [manifestName, 'opened'])
  assert.equal(salio.process.exitCode, null)
  assert.equal(runningCount(), 1)
  await page.getByText('Payout').first().waitFor()
  assert.deepEqual(place.desktop.notifications.received, [])
})
await checks.that('it quits unchanged, as the old version', async () => {
  assert.equal(await quit(place, salio), 0)
  assert.equal(runningCount(), 0)
})
await checks.that('without an update feed it sends no request and shows nothing about updates', async () => {
  await runRootTask('delete the update feed setting')
  const before = requestedFiles().length
  salio = await place.start()
  page = await salio.page()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
  await openSettings()
  assert.equal(await page.evaluate(() => window.salio.getUpdate()), null)
  await page.evaluate(() => window.salio.checkForUpdate())
  assert.equal(await page.getByRole('switch', { name: 'Look for new versions' }).count(), 0)
  assert.equal(await page.getByRole('button', { name: 'Check now' }).count(), 0)
  assert.equal(await quit(place, salio), 0)
  assert.equal(requestedFiles().length, before)
})

await feed[Symbol.asyncDispose]()
await place.stop()
process.exit(checks.end('Update offer'))

function isHelper(argument: string): boolean {
  return argument.startsWith('--type=') || argument.includes('crashpad')
}

/** Sets a fake default browser, which requests "opened" below the address that it is to open. */
function installBrowser(): void {
  const applications = join(place.env['XDG_DATA_HOME'] ?? '', 'applications')
  mkdirSync(applications, { recursive: true })
  const browser = join(place.desktop.dir, 'browser')
  const command = `${process.execPath} -e "fetch(process.argv[1] + 'opened')" "$1"`
  writeFileSync(browser, `#!/bin/sh\nELECTRON_RUN_AS_NODE=1 exec ${command}\n`, { mode: 0o755 })
  const entry = `[Desktop Entry]\nType=Application\nName=Browser\nExec=${browser} %u\nMimeType=x-scheme-handler/http;\n`
  writeFileSync(join(applications, 'browser.desktop'), entry)
  writeFileSync(
    join(place.config, 'mimeapps.list'),
    '[Default Applications]\nx-scheme-handler/http=browser.desktop\n'
  )
}
