import { writeFileSync } from 'node:fs'
import { connect as connectTo } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { startKeychainProcess } from '#test/desktop/keyring/keychain-process.ts'
import { serverCertificates, testCa } from '#test/unit/electron/providers/office.ts'
import { onLoopback, serveProxy } from '#test/unit/electron/providers/proxy-server.ts'
import { serve } from '#test/unit/electron/providers/server.ts'
import { fillInConnectForm } from '../kit/connect-account.ts'
import { filesUnder } from '../kit/files.ts'
import { dataFolder, Salio, until, walletRow } from '../kit/salio.ts'

const password = 'pw_of_the_proxy'

const stack = new AsyncDisposableStack()
let desktop: Desktop
let proxy: Awaited<ReturnType<typeof serveProxy>>
let shop: Simulator
let start: () => Promise<Salio>
let salio: Salio
/** What the proxy says its login is for. */
let realm = 'Office'

/** A PAC file names a password-protected proxy for one host; the office CA signs its certificate. */
beforeAll(async () => {
  desktop = await startDesktop()
  stack.defer(() => desktop.stop())
  const simulator = await startSimulator()
  stack.defer(() => simulator.stop())
  proxy = stack.use(await serveProxy(`amina:${password}`, undefined, () => `Basic realm="${realm}"`))
  const upstreamPort = Number(new URL(simulator.url('clickairtime')).port)
  const tlsServer = createServer(serverCertificates.good, socket => {
    socket
      .on('error', () => undefined)
      .pipe(connectTo(upstreamPort, '127.0.0.1'))
      .pipe(socket)
  })
  const { host } = stack.use(await onLoopback(tlsServer))
  shop = { ...simulator, url: provider => `https://shop.test:${host.split(':')[1]}/${provider}` }
  const pac = stack.use(
    await serve((_, response) => {
      const rule = `host === 'shop.test' ? 'SOCKS gone.test:1; PROXY ${proxy.host}' : 'PROXY gone.test:1'`
      response.writeHead(200, { 'content-type': 'application/x-ns-proxy-autoconfig' })
      response.end(`function FindProxyForURL(url, host) { return ${rule} }`)
    })
  )
  const trusted = join(desktop.dir, 'office.pem')
  writeFileSync(trusted, testCa)
  const args = [`--proxy-pac-url=${pac.origin}/proxy.pac`]
  start = () => Salio.start(desktop, { args, env: { SSL_CERT_FILE: trusted } })
  salio = await start()
  stack.defer(() => salio.quit())
})
afterAll(() => stack.disposeAsync())

const testConnection = (page: Page) => page.getByRole('button', { name: 'Test connection' }).click()

test('asks for the password of the proxy that the PAC file names for the host', async () => {
  const page = await salio.page()
  await fillInConnectForm(page, shop, 'clickairtime', 'Office')
  await testConnection(page)
  await page.getByText(`This network’s proxy, ${proxy.host}, asks for a user name and password.`).waitFor()
  await page.getByLabel('User name').fill('amina')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Save password' }).click()
  await page.getByText('Saved.').waitFor()
})

test('reads the wallet with that password and a certificate that the system trusts', async () => {
  const page = await salio.page()
  await testConnection(page)
  await page.getByText('Global').first().waitFor()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await walletRow(page, 'Global').first().waitFor()
  expect(new Set(proxy.seen.map(({ line }) => line.replace(/\d+$/, '')))).toEqual(
    new Set(['CONNECT shop.test:'])
  )
})

const proxyEntries = async () =>
  (await desktop.keyring.entries()).filter(({ service }) => service === 'Salio proxy')

test('the password is in the keychain, under a name of its own and in no file, and is used at the next start', async () => {
  const [entry, ...more] = await proxyEntries()
  expect(more).toEqual([])
  expect(entry?.account.startsWith(`${proxy.host}/`)).toBe(true)
  expect(JSON.parse(entry?.secret ?? '')).toMatchObject({ user: 'amina', password })
  await salio.quit()
  for (const { text } of filesUnder(dataFolder(desktop))) expect(text).not.toContain(password)
  const read = shop.nextRequest('clickairtime')
  salio = await start()
  await read
  const page = await salio.page()
  await page.locator('[data-level][data-reach="fresh"]', { hasText: 'Global' }).first().waitFor()
  expect(await page.getByLabel('Password').count()).toBe(0)
})

test('a proxy of that name that asks in another realm gets no password, and Salio asks the user', async () => {
  await salio.quit()
  realm = 'Free Wi-Fi'
  const before = proxy.seen.length
  salio = await start()
  const page = await salio.page()
  await page.getByRole('heading', { name: 'Balances' }).waitFor()
  await until(() => proxy.seen.length).toBeGreaterThan(before)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /^ClickAirtime/ }).click()
  await page.getByText('asks for a different login than the one you gave it').waitFor()
  await page.getByText('This proxy is not encrypted').waitFor()
  expect(proxy.seen.slice(before).filter(({ headers }) => 'proxy-authorization' in headers)).toEqual([])
  realm = 'Office'
})

test('Settings forgets the password of a proxy', async () => {
  const page = await salio.page()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: `Forget ${proxy.host}` }).click()
  await page.getByText(`Login for proxy ${proxy.host}`).waitFor({ state: 'detached' })
  expect(await proxyEntries()).toEqual([])
})

test('a password that an earlier version stored among the accounts moves once it is used', async () => {
  await salio.quit()
  const keychain = startKeychainProcess(desktop.env)
  for (const [field, secret] of [
    ['user', 'amina'],
    ['password', password]
  ] as const)
    await keychain.ask({
      action: 'set',
      service: 'Salio',
      entry: `proxy:${proxy.host}/${field}`,
      secret,
      quiet: false
    })
  keychain.end()
  const read = shop.nextRequest('clickairtime')
  salio = await start()
  await read
  await until(async () =>
    (await desktop.keyring.entries()).filter(({ account }) => account.startsWith('proxy:'))
  ).toEqual([])
  expect(await proxyEntries()).toHaveLength(1)
})
