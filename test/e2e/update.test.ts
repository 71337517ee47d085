import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '../desktop/index.ts'
import { LogFile } from './log.ts'
import { Salio, until } from './salio.ts'
import { announcement, hidden, startUpdateFeed, type UpdateFeed } from './update-feed.ts'

/** The five minutes after which it first looks are an eighth of a second. */
const speed = 2400
const feedFile = `latest-linux${process.arch === 'x64' ? '' : `-${process.arch}`}.yml`
/** Chromium's own sandbox does not start for root. */
const confinement = process.getuid?.() === 0 ? '--no-sandbox' : ''
const newFile = 'salio-0.2.0.AppImage'

const stack = new AsyncDisposableStack()
let desktop: Desktop
let feed: UpdateFeed
let salio: Salio
let log: LogFile
let page: Page
let start: (more?: Record<string, string>) => Promise<void>
/** Stands for the AppImage that runs: no real one can be mounted everywhere tests run. */
let installed: string
/** Where a new one that starts leaves its process's number. */
let started: string
let newer: string

beforeAll(async () => {
  desktop = await startDesktop()
  stack.defer(() => desktop.stop())
  feed = stack.use(await startUpdateFeed())
  installed = join(desktop.dir, 'salio.AppImage')
  started = join(desktop.dir, 'started')
  newer = `#!/bin/sh\necho $$ > '${started}'\nexec '${process.execPath}' ${confinement} '${resolve('.')}'\n`
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
    // Whether or not the computer that tests has a network.
    await salio.app.evaluate(({ net }) => {
      net.isOnline = () => true
    })
    await page.keyboard.press('Control+,')
  }
  feed.put(feedFile, announcement('0.1.0', 'salio-0.1.0.AppImage', ''))
  await start({ APPIMAGE: installed, APPDIR: dirname(process.execPath) })
})
afterAll(() => stack.disposeAsync())

/** Off and on: the next look is then as soon as after a start. */
async function lookAgain() {
  const look = page.getByRole('switch', { name: 'Look for new versions' })
  await look.uncheck()
  await until(() => look.isChecked()).toBe(false)
  await look.check()
}

test('where there is no newer version, About says so', async () => {
  await page.getByText(/^This was the newest version on /).waitFor()
  expect(feed.seen.map(({ file }) => file)).not.toContain(newFile)
})

test('Check now asks at once', async () => {
  const before = feed.seen.length
  await page.getByRole('button', { name: 'Check now' }).click()
  await until(() => feed.seen.length).toBeGreaterThan(before)
  await page.getByText(/^This was the newest version on /).waitFor()
})

test('the number that tells whose turn it is stays on this computer', () => {
  expect(feed.seen.length).toBeGreaterThan(0)
  for (const { headers } of feed.seen) expect(headers).not.toHaveProperty('x-user-staging-id')
})

test('its requests go another way than the popover, which can make none', async () => {
  const apart = await salio.app.evaluate(
    ({ session }) =>
      session.fromPartition('electron-updater', { cache: false }) !== session.defaultSession &&
      session.fromPartition('electron-updater').storagePath === null
  )
  expect(apart).toBe(true)
  const before = feed.seen.length
  const answer = await page.evaluate(
    url =>
      fetch(`${url}from-the-page`, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused'
      ),
    feed.url
  )
  expect(answer).toBe('refused')
  expect(feed.seen.slice(before).map(({ file }) => file)).not.toContain('from-the-page')
})

const sound = () => announcement('0.2.0', newFile, newer)
/** Each with what the log says of it. */
const broken: [string, string, () => void][] = [
  [
    'that is missing',
    'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND',
    () => feed.put(feedFile, response => response.writeHead(404).end())
  ],
  [
    'that is a web page',
    'ERR_UPDATER_INVALID_VERSION',
    () => feed.put(feedFile, '<!doctype html><html><body>Sign in</body></html>')
  ],
  ['that is empty', 'ERR_UPDATER_INVALID_UPDATE_INFO', () => feed.put(feedFile, '')],
  ['that breaks off', 'ERR_UPDATER_INVALID_UPDATE_INFO', () => feed.put(feedFile, sound().slice(0, 60))],
  [
    'whose file breaks off',
    'ERR_CONTENT_LENGTH_MISMATCH',
    () => {
      feed.put(feedFile, sound())
      feed.put(newFile, response => {
        response.writeHead(200, { 'content-length': Buffer.byteLength(newer) })
        response.write(newer.slice(0, 20), () => response.destroy())
      })
    }
  ],
  [
    'whose file is another',
    'ERR_CHECKSUM_MISMATCH',
    () => {
      feed.put(feedFile, sound())
      feed.put(newFile, newer.replace('echo', 'curl'))
    }
  ]
]

test.each(broken)('an announcement %s changes nothing, and is told calmly', async (_, reason, breakIt) => {
  const told = new RegExp(` update: look failed \\(${reason}\\)$`)
  const before = log.lines(told).length
  breakIt()
  await lookAgain()
  await log.until(told, before + 1)
  await page.getByText(/^Salio could not check for a new version on .* and will try again\.$/).waitFor()
  expect(await page.getByText(/^Version /).count()).toBe(0)
  expect(readFileSync(installed, 'utf8')).toBe('the version that runs')
  expect(desktop.notifications.received).toEqual([])
})

test('after a failure it asks again by itself', async () => {
  await log.until(/ update: look failed/, log.lines(/ update: look failed/).length + 1)
})

test('a version whose turn has not come here is not offered', async () => {
  feed.put(newFile, newer)
  feed.put(feedFile, announcement('0.2.0', newFile, newer, 'stagingPercentage: 0\n'))
  await lookAgain()
  await page.getByText(/^This was the newest version on /).waitFor()
})

test('a newer version is fetched and told; nothing restarts by itself', async () => {
  feed.put(feedFile, sound())
  await lookAgain()
  await page.getByText('Version 0.2.0 is ready.').waitFor()
  expect(log.lines(/ update: 0\.2\.0 is ready$/)).toHaveLength(1)
  expect(readFileSync(installed, 'utf8')).toBe('the version that runs')
  expect(existsSync(started)).toBe(false)
  expect(desktop.notifications.received).toEqual([])
})

test('Restart to update ends Salio as Quit does, puts the new version in its place and starts it', async () => {
  const starts = log.lines(/ Salio \S+ starts: /).length
  const ended = once(salio.app.process(), 'exit')
  // It may be gone before the press is reported.
  const press = page.getByRole('button', { name: 'Restart to update' }).click()
  press.catch(() => undefined)
  await ended
  expect(log.lines(/ info Salio has quit$/)).toHaveLength(1)
  expect(readFileSync(installed, 'utf8')).toBe(newer)
  await log.until(/ Salio \S+ starts: /, starts + 1)
  process.kill(Number(readFileSync(started, 'utf8')), 'SIGKILL')
})

test('a package that Salio does not install is not fetched: its page is opened', async () => {
  const before = feed.seen.length
  await start()
  await salio.app.evaluate(({ shell }) => {
    shell.openExternal = async url => void Object.assign(shell, { opened: url })
  })
  await page.getByText('Version 0.2.0 is out.').waitFor()
  await page.getByRole('button', { name: 'Open the download page' }).click()
  await until(() => salio.app.evaluate(({ shell }) => Reflect.get(shell, 'opened'))).toBe(feed.url)
  expect(feed.seen.slice(before).map(({ file }) => file)).not.toContain(newFile)
  await salio.quit()
})

test('no address is in the log', () => {
  expect(log.lines(/ update: /).length).toBeGreaterThan(0)
  expect(log.text()).not.toContain(hidden)
  expect(log.text()).not.toContain('http')
})

test('where the package names no place, there is nothing to see and nobody is asked', async () => {
  const before = feed.seen.length
  await start({ SALIO_UPDATES: '' })
  expect(await page.evaluate(() => window.salio.getUpdate())).toBeNull()
  expect(await page.getByRole('switch', { name: 'Look for new versions' }).count()).toBe(0)
  await salio.quit()
  expect(feed.seen).toHaveLength(before)
})
