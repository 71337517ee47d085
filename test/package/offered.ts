// Runs as an ordinary user where the installed Salio is told of a place for newer versions, on loopback.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../e2e/connect.ts'
import { announcement, startUpdateFeed } from '../e2e/update-feed.ts'
import { askRoot } from './as-user.ts'
import { Checks } from './checks.ts'
import { photograph } from './photograph.ts'
import { processesOf } from './sandbox.ts'
import { PROGRAM, quit, startWorkplace } from './workplace.ts'

const NEWER = '99.0.0'
const announced = `latest-linux${process.arch === 'x64' ? '' : `-${process.arch}`}.yml`

const checks = new Checks()
const place = await startWorkplace('.config-offered')
const feed = await startUpdateFeed()
const asked = () => feed.seen.map(({ file }) => file)
// Root has made this one file ours.
writeFileSync('/opt/Salio/resources/app-update.yml', `provider: generic\nurl: ${feed.url}\n`)
feed.put(announced, announcement(NEWER, `salio-${NEWER}.deb`, 'not to be fetched'))
feed.put('opened', 'Salio')
putBrowser()

let salio = await place.start()
let page = await salio.page()
const starts = () => processesOf(PROGRAM).filter(({ arguments: args }) => !args.some(isHelper)).length
const settings = async () => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
}

await checks.that('asked to, it looks for a newer version where its package says', async () => {
  await connect(page, place.simulator, 'jpay-africa', 'Main shop')
  await settings()
  assert.deepEqual(asked(), [], 'somebody was asked before')
  await page.getByRole('button', { name: 'Check now' }).click()
  await page.getByText(`Version ${NEWER} is out.`).waitFor()
  assert.deepEqual(asked(), [announced])
  assert.ok(!('x-user-staging-id' in (feed.seen[0]?.headers ?? {})), 'it numbered this computer')
  return asked().join(', ')
})
await checks.that('the newer version is offered above the balances', async () => {
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Open the download page' }).waitFor()
  await photograph(page, 'update')
})
await checks.that('it opens the download page, fetches nothing and does not restart', async () => {
  const opened = feed.next('opened')
  await page.getByRole('button', { name: 'Open the download page' }).click()
  await opened
  assert.deepEqual(asked(), [announced, 'opened'])
  assert.equal(salio.process.exitCode, null)
  assert.equal(starts(), 1)
  await page.getByText('Payout').first().waitFor()
  assert.deepEqual(place.desktop.notifications.received, [])
})
await checks.that('it quits as the version that it was', async () => {
  assert.equal(await quit(place, salio), 0)
  assert.equal(starts(), 0)
})
await checks.that(
  'where its package names no such place it asks nobody and shows nothing of it',
  async () => {
    await askRoot('name no place for newer versions')
    const before = asked().length
    salio = await place.start()
    page = await salio.page()
    await page.getByRole('heading', { name: 'Balances' }).waitFor()
    await settings()
    assert.equal(await page.evaluate(() => window.salio.getUpdate()), null)
    await page.evaluate(() => window.salio.lookForUpdate())
    assert.equal(await page.getByRole('switch', { name: 'Look for new versions' }).count(), 0)
    assert.equal(await page.getByRole('button', { name: 'Check now' }).count(), 0)
    assert.equal(await quit(place, salio), 0)
    assert.equal(asked().length, before)
  }
)

await feed[Symbol.asyncDispose]()
await place.stop()
process.exit(checks.end('Offered a newer version'))

function isHelper(argument: string): boolean {
  return argument.startsWith('--type=') || argument.includes('crashpad')
}

/** A browser as the user's own: it fetches "opened" at the address it is told to open. */
function putBrowser(): void {
  const applications = join(place.env['XDG_DATA_HOME'] ?? '', 'applications')
  mkdirSync(applications, { recursive: true })
  const browser = join(place.desktop.dir, 'browser')
  const fetching = `${process.execPath} -e "fetch(process.argv[1] + 'opened')" "$1"`
  writeFileSync(browser, `#!/bin/sh\nELECTRON_RUN_AS_NODE=1 exec ${fetching}\n`, { mode: 0o755 })
  const entry = `[Desktop Entry]\nType=Application\nName=Browser\nExec=${browser} %u\nMimeType=x-scheme-handler/http;\n`
  writeFileSync(join(applications, 'browser.desktop'), entry)
  writeFileSync(
    join(place.config, 'mimeapps.list'),
    '[Default Applications]\nx-scheme-handler/http=browser.desktop\n'
  )
}
