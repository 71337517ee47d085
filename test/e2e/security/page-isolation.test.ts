import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'

let desktop: Desktop
let salio: Salio
let page: Page
/** A server that a compromised page would try to reach. */
let outsideServer: Server
let address: string
const requestedPaths: string[] = []
beforeAll(async () => {
  outsideServer = createServer((request, response) => {
    requestedPaths.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>(resolve => outsideServer.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(outsideServer.address() as AddressInfo).port}`
  desktop = await startDesktop()
  salio = await Salio.start(desktop)
  page = await salio.page()
  await page.getByRole('button', { name: 'Connect a wallet' }).waitFor()
})
afterAll(async () => {
  await salio.quit()
  await desktop.stop()
  outsideServer.close()
})

const windows = () => salio.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** Fetches from the custom scheme in the main process, where no content security policy applies. */
const fetchFromScheme = (url: string) =>
  salio.app.evaluate(async ({ session }, url) => {
    const response = await session.defaultSession.fetch(url).catch(() => null)
    if (response === null) return null
    return { status: response.status, policy: response.headers.get('content-security-policy') }
  }, url)

test('the page can use the contract, but nothing of Node or Electron', async () => {
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      name => name in globalThis
    )
  )
  expect(found).toEqual([])
  const preferences = await salio.app.evaluate(({ BrowserWindow }) => {
    // Missing from Electron's types.
    const [contents] = BrowserWindow.getAllWindows().map(window => window.webContents)
    return contents && (Reflect.get(contents, 'getLastWebPreferences') as () => object).call(contents)
  })
  expect(preferences).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    nodeIntegrationInSubFrames: false,
    webviewTag: false
  })
  expect(preferences).not.toMatchObject({ nodeIntegrationInWorker: true })
})

test('the content security policy is in the header and in the file: nothing by default, and no connections', async () => {
  const answer = await fetchFromScheme('app://salio/index.html')
  const meta = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content', { timeout: 5000 })
  for (const policy of [answer?.policy, meta]) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(policy).toContain("require-trusted-types-for 'script'")
  }
})

test('text cannot become code or markup, and no policy can be made that would let it', async () => {
  const outcomes = await page.evaluate(() => {
    const markup = '<img src=x onerror="document.title = 1">'
    const tries: Record<string, () => unknown> = {
      innerHTML: () => Object.assign(document.createElement('div'), { innerHTML: markup }),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', markup),
      parsing: () => new DOMParser().parseFromString(markup, 'text/html'),
      script: () => Object.assign(document.createElement('script'), { text: 'document.title = 1' }),
      policy: () => Reflect.get(window, 'trustedTypes').createPolicy('react', {})
    }
    return Object.entries(tries).map(([name, attempt]) => {
      try {
        attempt()
        return `${name} worked`
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error)
      }
    })
  })
  expect(outcomes).toEqual(outcomes.map(() => 'refused'))
})

test('the app’s own screens need nothing that the policy forbids', async () => {
  const forbidden: string[] = []
  await page.exposeFunction('noteViolation', (what: string) => forbidden.push(what))
  await page.evaluate(() => {
    const note: (what: string) => void = Reflect.get(window, 'noteViolation')
    document.addEventListener('securitypolicyviolation', event => note(event.violatedDirective))
  })
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  await press('Try it with demo wallets')
  await walletRow(page, 'Payout').last().click()
  await page.getByRole('heading', { name: 'Payout' }).waitFor()
  await press('Back')
  await press('Can I pay?')
  await press('Back')
  await press('Settings')
  await press('Open-source licences')
  await page.getByText(/^react \d/).waitFor()
  await press('Back')
  await press('Back')
  await press('Add account')
  await page.getByRole('option', { name: 'Custom JSON API' }).click()
  await page.getByLabel('Name', { exact: true }).waitFor()
  await press('Back')
  await press('Back')
  await press('Leave demo')
  await page.getByRole('button', { name: 'Connect a wallet' }).waitFor()
  expect(forbidden).toEqual([])
  // Proves that violations are noticed.
  await page.evaluate(() =>
    document.body.append(Object.assign(new Image(), { src: 'https://salio.invalid/' }))
  )
  await until(() => forbidden).toContain('img-src')
})

test.each([
  'app://salio/../main/index.cjs',
  'app://salio/..%2fmain%2findex.cjs',
  'app://salio/%2e%2e/%2e%2e/package.json',
  'app://salio/%2e%2e%5c%2e%2e%5cpackage.json',
  'app://salio//etc/passwd',
  'app://salio/%00',
  'app://elsewhere/index.html'
])('%s is not served', async url => {
  const answer = await fetchFromScheme(url)
  expect(answer === null || answer.status === 404).toBe(true)
})

test('no request leaves the page by any means', async () => {
  await page.evaluate(async address => {
    const tries: (() => unknown)[] = [
      () => fetch(`${address}/fetch`),
      () => navigator.sendBeacon(`${address}/beacon`, 'x'),
      () => new WebSocket(address.replace('http', 'ws')),
      () => new EventSource(`${address}/events`),
      () => new Worker(`${address}/worker.js`),
      () => import(/* @vite-ignore */ `${address}/module.js`)
    ]
    const add = (tag: string, attributes: Record<string, string>) => () =>
      document.body.append(Object.assign(document.createElement(tag), attributes))
    tries.push(
      add('img', { src: `${address}/image` }),
      add('script', { src: `${address}/script` }),
      add('iframe', { src: `${address}/frame` }),
      add('link', { rel: 'stylesheet', href: `${address}/style` }),
      add('link', { rel: 'prefetch', href: `${address}/prefetch` }),
      add('object', { data: `${address}/object` }),
      add('video', { src: `${address}/video` })
    )
    await Promise.allSettled(tries.map(async attempt => attempt()))
  }, address)
  // Proves that the server records requests, and comes after any that the page got through.
  await salio.app.evaluate(({ net }, address) => net.fetch(`${address}/seen`).catch(() => null), address)
  expect(requestedPaths.filter(path => path !== '/seen')).toEqual([])
})

test('the page cannot navigate, open a window, frame another page or save a file', async () => {
  const before = page.url()
  await page.evaluate(address => {
    window.open(`${address}/window`)
    const form = Object.assign(document.createElement('form'), { action: `${address}/form`, method: 'post' })
    const link = Object.assign(document.createElement('a'), { href: `${address}/save`, download: 'x' })
    const webview = Object.assign(document.createElement('webview'), { src: `${address}/webview` })
    document.body.append(form, link, webview)
    form.submit()
    link.click()
    window.location.assign(`${address}/away`)
  }, address)
  // The page answers this only after it has handled the attempts above.
  expect(await page.evaluate(() => [location.href, document.querySelector('h1') !== null])).toEqual([
    before,
    true
  ])
  expect(await windows()).toBe(1)
  expect(requestedPaths.filter(path => path !== '/seen')).toEqual([])
})

test('the page is refused every permission', async () => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as const
    const asked = names.map(name => navigator.permissions.query({ name: name as PermissionName }))
    const states = (await Promise.all(asked)).map(({ state }) => state)
    const media = navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied'
    )
    return [...states, await media, await Notification.requestPermission()]
  })
  expect(new Set(states.filter(state => state !== undefined))).toEqual(new Set(['denied']))
})

test('another window with the same preload and page gets no answer', async () => {
  const said = await salio.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await stranger.loadURL('app://salio/index.html')
    const said = await stranger.webContents.executeJavaScript(
      'window.salio.getSnapshot().then(() => "answered", error => error.message + document.body.textContent.trim())'
    )
    stranger.destroy()
    return String(said)
  })
  expect(said).toMatch(/salio:refused$/)
})
