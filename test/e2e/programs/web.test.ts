import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { WEB_PORT } from '#programs/web/address.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { dataFolder, Salio, until } from '../kit/salio.ts'

const ADDRESS = `http://127.0.0.1:${WEB_PORT}`
const REBOUND = `http://evil.example:${WEB_PORT}`

let desktop: Desktop
let simulator: Simulator
let salio: Salio
/** Somebody’s web page. */
let page: Server
beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  page = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end('<title>A page</title>')
  )
  await new Promise<void>(resolve => page.listen(0, '127.0.0.1', resolve))
  // A name that its owner lets mean this computer once the page is there.
  salio = await Salio.start(desktop, { args: ['--host-resolver-rules=MAP evil.example 127.0.0.1'] })
  await connectAccount(await salio.page(), simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await salio.quit()
  page.close()
  await simulator.stop()
  await desktop.stop()
})

const token = () => readFileSync(join(dataFolder(desktop), 'programs/web-token'), 'utf8')
const ask = (path: string) => fetch(`${ADDRESS}${path}`, { headers: { authorization: `Bearer ${token()}` } })

/** What a page of a real Chromium, in a session like a browser’s, gets when it runs a script. */
const inBrowser = (url: string, script: string): Promise<unknown> =>
  salio.app.evaluate(
    async ({ BrowserWindow }, { script, url }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { partition: 'a browser' } })
      try {
        await window.loadURL(url)
        return await window.webContents.executeJavaScript(script)
      } finally {
        window.destroy()
      }
    },
    { script, url }
  )

test('nothing listens until both are switched on; then a monitor with the token is answered', async () => {
  await expect(fetch(`${ADDRESS}/metrics`)).rejects.toThrow()
  const settings = await salio.page()
  await settings.getByRole('button', { name: 'Settings' }).click()
  await settings.getByRole('switch', { name: 'Let programs on this computer read balances' }).click()
  await expect(fetch(`${ADDRESS}/metrics`)).rejects.toThrow()
  await settings.getByRole('switch', { name: 'Local web address for monitors' }).click()
  await settings.getByText(`Monitors on this computer find it at ${ADDRESS}.`).waitFor()
  expect(await (await ask('/metrics')).text()).toMatch(
    /^salio_wallet_balance\{wallet="[^"]+",currency="KES"\} \d/m
  )
  expect(await (await ask('/v1/balances')).json()).toMatchObject({ kind: 'balances', running: true })
  await settings.getByRole('button', { name: 'Copy the token' }).click()
  await until(() => salio.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(token())
})

test('a page in a browser gets nothing, whatever it tries, even with the token', async () => {
  const origin = `http://127.0.0.1:${(page.address() as AddressInfo).port}`
  const tries = [
    `fetch('${ADDRESS}/v1/balances').then(one => one.text())`,
    `fetch('${ADDRESS}/v1/balances', { headers: { authorization: 'Bearer ${token()}' } }).then(one => one.text())`,
    `fetch('${ADDRESS}/metrics', { mode: 'no-cors' }).then(one => one.text())`,
    `new Promise(resolve => { const one = new XMLHttpRequest(); one.onloadend = () => resolve(one.responseText); one.open('GET', '${ADDRESS}/metrics'); one.send() })`,
    `new Promise(resolve => { const one = new Image(); one.onload = () => resolve('loaded'); one.onerror = () => resolve(''); one.src = '${ADDRESS}/metrics' })`,
    `new Promise(resolve => { const one = document.createElement('script'); one.onload = () => resolve('ran'); one.onerror = () => resolve(''); one.src = '${ADDRESS}/v1/balances'; document.body.append(one) })`,
    `new Promise(resolve => { const one = new WebSocket('ws://127.0.0.1:${WEB_PORT}/metrics'); one.onopen = () => resolve('open'); one.onerror = () => resolve('') })`
  ]
  const got: unknown[] = []
  for (const script of tries) got.push(await inBrowser(origin, `${script}.catch(() => '')`))
  expect(got).toEqual(tries.map(() => ''))
})

test('a name that was bound anew to this computer gets nothing, even with the token', async () => {
  const fetched = `fetch('/v1/balances', { headers: { authorization: 'Bearer ${token()}' } })
    .then(one => one.text()).catch(() => '')`
  // The page itself is refused; what it has is an empty body of the right origin.
  expect(await inBrowser(`${REBOUND}/metrics`, 'document.body.textContent')).toBe('')
  expect(await inBrowser(`${REBOUND}/metrics`, fetched)).toBe('')
})

test('switched off, it is closed at once', async () => {
  await (await salio.page()).evaluate(() => window.salio.changeSettings({ localWebAddress: false }))
  await until(() =>
    fetch(`${ADDRESS}/metrics`).then(
      () => 'open',
      () => 'closed'
    )
  ).toBe('closed')
})
