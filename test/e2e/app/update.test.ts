import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { LogFile } from '../kit/log-file.ts'
import { Salio, until } from '../kit/salio.ts'
import { FEED_SECRET, startUpdateFeed, type UpdateFeed, updateManifest } from '../kit/update-feed.ts'

/** At this speed the five minutes before the first check take an eighth of a second. */
const speed = 2400
const feedFile = `latest-linux${process.arch === 'x64' ? '' : `-${process.arch}`}.yml`
/** Chromium's sandbox does not start as root. */
const sandboxSwitch = process.getuid?.() === 0 ? '--no-sandbox' : ''
const newFile = 'salio-0.2.0.AppImage'

const stack = new AsyncDisposableStack()
let desktop: Desktop
let feed: UpdateFeed
let salio: Salio
let log: LogFile
let page: Page
let start: (more?: Record<string, string>) => Promise<void>
/** Stands in for the running AppImage: not every test machine can mount a real one. */
let installed: string
/** The file to which the new version writes its pid when it starts. */
let started: string
let newer: string

beforeAll(async () => {
  desktop = await startDesktop()
  stack.defer(() => desktop.stop())
  feed = stack.use(await startUpdateFeed())
  installed = join(desktop.dir, 'salio.AppImage')
  started = join(desktop.dir, 'started')
  newer = `#!/bin/sh\necho $$ > '${started}'\nexec '${process.execPath}' ${sandboxSwitch} '${resolve('.')}'\n`
  writeFileSync(installed, 'the version that runs')
  chmodSync(installed, 0o755)
  const config = join(desktop.dir, 'app-update.yml')
  writeFileSync(config, `provider: generic\nurl: ${feed.url}\nupdaterCacheDirName: salio-updater\n`)
  log = new LogFile(desktop)
  start = async (more = {}) => {
    const env = { SALIO_UPDATES: config, XDG_CACHE_HOME: join(desktop.dir, 'cache'), ...more }
    salio = await Salio.start(desktop, { speed, env })
    page = await salio.page()
    await page.getByRole('heading', { level: 1 }).waitFor()
    // So that the test does not depend on the network of the computer it runs on.
    await salio.app.evaluate(({ net }) => {
      net.isOnline = () => true
    })
    await page.keyboard.press('Control+,')
  }
  feed.serveFile(feedFile, updateManifest('0.1.0', 'salio-0.1.0.AppImage', ''))
  await start({ APPIMAGE: installed, APPDIR: dirname(process.execPath) })
})
afterAll(() => stack.disposeAsync())

/** Switches the check off and on, which schedules the next check as after a start. */
async function checkAgain() {
  const checkSwitch = page.getByRole('switch', { name: 'Look for new versions' })
  await checkSwitch.uncheck()
  await until(() => checkSwitch.isChecked()).toBe(false)
  await checkSwitch.check()
}

test('About says that there is no newer version', async () => {
  await page.getByText(/^This was the newest version on /).waitFor()
  expect(feed.requests.map(({ file }) => file)).not.toContain(newFile)
})

test('Check now checks at once', async () => {
  const before = feed.requests.length
  await page.getByRole('button', { name: 'Check now' }).click()
  await until(() => feed.requests.length).toBeGreaterThan(before)
  await page.getByText(/^This was the newest version on /).waitFor()
})

test('does not send the staging id, which decides whether a staged release is offered', () => {
  expect(feed.requests.length).toBeGreaterThan(0)
  for (const { headers } of feed.requests) expect(headers).not.toHaveProperty('x-user-staging-id')
})

test('updates use a network session of their own; the popover cannot make requests', async () => {
  const isSeparate = await salio.app.evaluate(
    ({ session }) =>
      session.fromPartition('electron-updater', { cache: false }) !== session.defaultSession &&
      session.fromPartition('electron-updater').storagePath === null
  )
  expect(isSeparate).toBe(true)
  const before = feed.requests.length
  const answer = await page.evaluate(
    url =>
      fetch(`${url}from-the-page`, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused'
      ),
    feed.url
  )
  expect(answer).toBe('refused')
  expect(feed.requests.slice(before).map(({ file }) => file)).not.toContain('from-the-page')
})

const validManifest = () => updateManifest('0.2.0', newFile, newer)
/** Broken manifests, each with the reason that the log gives. */
const brokenManifests: [string, string, () => void][] = [
  [
    'that is missing',
    'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND',
    () => feed.serveFile(feedFile, response => response.writeHead(404).end())
  ],
  [
    'that is a web page',
    'ERR_UPDATER_INVALID_VERSION',
    () => feed.serveFile(feedFile, '<!doctype html><html><body>Sign in</body></html>')
  ],
  ['that is empty', 'ERR_UPDATER_INVALID_UPDATE_INFO', () => feed.serveFile(feedFile, '')],
  [
    'that is truncated',
    'ERR_UPDATER_INVALID_UPDATE_INFO',
    () => feed.serveFile(feedFile, validManifest().slice(0, 60))
  ],
  [
    'whose download is truncated',
    'ERR_CONTENT_LENGTH_MISMATCH',
    () => {
      feed.serveFile(feedFile, validManifest())
      feed.serveFile(newFile, response => {
        response.writeHead(200, { 'content-length': Buffer.byteLength(newer) })
        response.write(newer.slice(0, 20), () => response.destroy())
      })
    }
  ],
  [
    'whose download has another checksum',
    'ERR_CHECKSUM_MISMATCH',
    () => {
      feed.serveFile(feedFile, validManifest())
      feed.serveFile(newFile, newer.replace('echo', 'curl'))
    }
  ]
]

test.each(brokenManifests)(
  'an update manifest %s changes nothing and only says that the check failed',
  async (_, reason, breakFeed) => {
    const failureLine = new RegExp(` update: look failed \\(${reason}\\)$`)
    const before = log.lines(failureLine).length
    breakFeed()
    await checkAgain()
    await log.until(failureLine, before + 1)
    await page.getByText(/^Salio could not check for a new version on .* and will try again\.$/).waitFor()
    expect(await page.getByText(/^Version /).count()).toBe(0)
    expect(readFileSync(installed, 'utf8')).toBe('the version that runs')
    expect(desktop.notifications.received).toEqual([])
  }
)

test('retries by itself after a failure', async () => {
  await log.until(/ update: look failed/, log.lines(/ update: look failed/).length + 1)
})

test('does not offer a staged release that has not reached this computer', async () => {
  feed.serveFile(newFile, newer)
  feed.serveFile(feedFile, updateManifest('0.2.0', newFile, newer, 'stagingPercentage: 0\n'))
  await checkAgain()
  await page.getByText(/^This was the newest version on /).waitFor()
})

test('downloads and announces a newer version, and does not restart by itself', async () => {
  feed.serveFile(feedFile, validManifest())
  await checkAgain()
  await page.getByText('Version 0.2.0 is ready.').waitFor()
  expect(log.lines(/ update: 0\.2\.0 is ready$/)).toHaveLength(1)
  expect(readFileSync(installed, 'utf8')).toBe('the version that runs')
  expect(existsSync(started)).toBe(false)
  expect(desktop.notifications.received).toEqual([])
})

test('Restart to update quits Salio cleanly, replaces it with the new version and starts that', async () => {
  const starts = log.lines(/ Salio \S+ starts: /).length
  const exited = once(salio.app.process(), 'exit')
  // Salio may exit before Playwright reports the click.
  const press = page.getByRole('button', { name: 'Restart to update' }).click()
  press.catch(() => undefined)
  await exited
  expect(log.lines(/ info Salio has quit$/)).toHaveLength(1)
  expect(readFileSync(installed, 'utf8')).toBe(newer)
  await log.until(/ Salio \S+ starts: /, starts + 1)
  process.kill(Number(readFileSync(started, 'utf8')), 'SIGKILL')
})

test('does not download a package that it cannot install, but opens the download page', async () => {
  const before = feed.requests.length
  await start()
  await salio.app.evaluate(({ shell }) => {
    shell.openExternal = async url => void Object.assign(shell, { opened: url })
  })
  await page.getByText('Version 0.2.0 is out.').waitFor()
  await page.getByRole('button', { name: 'Open the download page' }).click()
  await until(() => salio.app.evaluate(({ shell }) => Reflect.get(shell, 'opened'))).toBe(feed.url)
  expect(feed.requests.slice(before).map(({ file }) => file)).not.toContain(newFile)
  await salio.quit()
})

test('the log contains no address', () => {
  expect(log.lines(/ update: /).length).toBeGreaterThan(0)
  expect(log.text()).not.toContain(FEED_SECRET)
  expect(log.text()).not.toContain('http')
})

test('without an update feed it shows nothing and sends no request', async () => {
  const before = feed.requests.length
  await start({ SALIO_UPDATES: '' })
  expect(await page.evaluate(() => window.salio.getUpdate())).toBeNull()
  expect(await page.getByRole('switch', { name: 'Look for new versions' }).count()).toBe(0)
  await salio.quit()
  expect(feed.requests).toHaveLength(before)
})
