import { writeFileSync } from 'node:fs'
import { connect as connectTo } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../electron/demo/index.ts'
import { type Desktop, startDesktop } from '../desktop/index.ts'
import { office, shown } from '../unit/electron/providers/office.ts'
import { onLoopback, serveProxy } from '../unit/electron/providers/proxy-server.ts'
import { connect } from './connect.ts'
import { LogFile } from './log.ts'
import { Salio, until, wallet } from './salio.ts'

/** A reading every five minutes is one every two seconds and a half. */
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
  writeFileSync(trusted, office)
  salio = await Salio.start(desktop, {
    speed,
    args: [`--proxy-server=http://${proxy.host}`],
    env: { NODE_EXTRA_CA_CERTS: trusted }
  })
  stack.defer(() => salio.quit())
  log = new LogFile(desktop)
  // Whether or not the computer that tests has one.
  await systemSays(true)
})
afterAll(() => stack.disposeAsync())

/** The simulator as a shop elsewhere: under a name no name server knows, reached through the proxy and over TLS. */
async function elsewhere(): Promise<Simulator> {
  const port = Number(new URL(simulator.url('clickairtime')).port)
  const door = createServer(shown.good, socket => {
    const inside = connectTo(port, '127.0.0.1')
    socket.on('error', () => inside.destroy())
    socket.pipe(inside).pipe(socket)
  })
  const { host } = stack.use(await onLoopback(door))
  return { ...simulator, url: provider => `https://shop.test:${host.split(':')[1]}/${provider}` }
}

/** What the system says of the network when it is asked. */
const systemSays = (online: boolean) =>
  salio.app.evaluate(({ net }, online) => {
    net.isOnline = () => online
  }, online)

const reach = async (name: string) =>
  wallet(await salio.page(), name)
    .first()
    .getAttribute('data-reach')

test('a network that goes is shown at once, with the last known balance', async () => {
  const page = await salio.page()
  await connect(page, simulator, 'pesa-voucher', 'Here')
  await connect(page, await elsewhere(), 'clickairtime', 'Elsewhere')
  await until(() => reach('Global')).toBe('fresh')
  await systemSays(false)
  // As Chromium tells the page; where the computer that tests has no network at all, it would not.
  await page.evaluate(() => dispatchEvent(new Event('offline')))
  await page.getByText('No internet.').waitFor()
  expect(await reach('Global')).toBe('offline')
  expect(await wallet(page, 'Global').first().textContent()).toContain('1,000.00')
})

test('meanwhile only what is on this computer is read', async () => {
  const before = simulator.seen.filter(({ provider }) => provider === 'clickairtime').length
  for (let reading = 0; reading < 3; reading += 1) await simulator.nextRequest('pesa-voucher')
  expect(simulator.seen.filter(({ provider }) => provider === 'clickairtime')).toHaveLength(before)
  expect(await reach('Merchant wallet')).toBe('fresh')
})

test('once it is back, which nobody tells, what was due is read at once', async () => {
  const next = simulator.nextRequest('clickairtime')
  const back = Date.now()
  await systemSays(true)
  expect((await next).at - back).toBeLessThan(1_000)
  await until(() => reach('Global')).toBe('fresh')
  expect(await (await salio.page()).getByText('No internet.').count()).toBe(0)
  const told = log.lines(/ network: /).map(line => line.replace(/.* network: /, ''))
  expect(told.slice(-2)).toEqual(['offline', 'online'])
})
