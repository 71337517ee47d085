import { writeFileSync } from 'node:fs'
import { connect as connectTo } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { serverCertificates, testCa } from '#test/unit/electron/providers/office.ts'
import { onLoopback, serveProxy } from '#test/unit/electron/providers/proxy-server.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { LogFile } from '../kit/log-file.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'

/** At this speed the five-minute polling interval takes two and a half seconds. */
const speed = 120

const stack = new AsyncDisposableStack()
let desktop: Desktop
let simulator: Simulator
let salio: Salio
let log: LogFile

beforeAll(async () => {
  desktop = await startDesktop()
  stack.defer(() => desktop.stop())
  simulator = await startSimulator()
  stack.defer(() => simulator.stop())
  const proxy = stack.use(await serveProxy())
  const trusted = join(desktop.dir, 'office.pem')
  writeFileSync(trusted, testCa)
  salio = await Salio.start(desktop, {
    speed,
    args: [`--proxy-server=http://${proxy.host}`],
    env: { NODE_EXTRA_CA_CERTS: trusted }
  })
  stack.defer(() => salio.quit())
  log = new LogFile(desktop)
  // So that the test does not depend on the network of the computer it runs on.
  await setSystemOnline(true)
})
afterAll(() => stack.disposeAsync())

/** The simulator as a remote host: over TLS, under a name that only the proxy resolves. */
async function remoteSimulator(): Promise<Simulator> {
  const port = Number(new URL(simulator.url('clickairtime')).port)
  const tlsServer = createServer(serverCertificates.good, socket => {
    const upstream = connectTo(port, '127.0.0.1')
    socket.on('error', () => upstream.destroy())
    socket.pipe(upstream).pipe(socket)
  })
  const { host } = stack.use(await onLoopback(tlsServer))
  return { ...simulator, url: provider => `https://shop.test:${host.split(':')[1]}/${provider}` }
}

/** Sets what the system reports when asked whether there is a network. */
const setSystemOnline = (online: boolean) =>
  salio.app.evaluate(({ net }, online) => {
    net.isOnline = () => online
  }, online)

const reach = async (name: string) =>
  walletRow(await salio.page(), name)
    .first()
    .getAttribute('data-reach')

test('shows at once that the network is gone, with the last known balance', async () => {
  const page = await salio.page()
  await connectAccount(page, simulator, 'pesa-voucher', 'Here')
  await connectAccount(page, await remoteSimulator(), 'clickairtime', 'Elsewhere')
  await until(() => reach('Global')).toBe('fresh')
  await setSystemOnline(false)
  // Chromium fires this event itself, but not on a computer that never had a network.
  await page.evaluate(() => dispatchEvent(new Event('offline')))
  await page.getByText('No internet.').waitFor()
  expect(await reach('Global')).toBe('offline')
  expect(await walletRow(page, 'Global').first().textContent()).toContain('1,000.00')
})

test('while offline it reads only providers on this computer', async () => {
  const before = simulator.requests.filter(({ provider }) => provider === 'clickairtime').length
  for (let reading = 0; reading < 3; reading += 1) await simulator.nextRequest('pesa-voucher')
  expect(simulator.requests.filter(({ provider }) => provider === 'clickairtime')).toHaveLength(before)
  expect(await reach('Merchant wallet')).toBe('fresh')
})

test('reads what is due as soon as the network is back, without an event for it', async () => {
  const next = simulator.nextRequest('clickairtime')
  const backAt = Date.now()
  await setSystemOnline(true)
  expect((await next).at - backAt).toBeLessThan(1_000)
  await until(() => reach('Global')).toBe('fresh')
  expect(await (await salio.page()).getByText('No internet.').count()).toBe(0)
  const changes = log.lines(/ network: /).map(line => line.replace(/.* network: /, ''))
  expect(changes.slice(-2)).toEqual(['offline', 'online'])
})
