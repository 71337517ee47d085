import { writeFileSync } from 'node:fs'
import { connect as connectTo } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { afterAll, expect, test } from 'vitest'
import { startSimulator } from '#demo/index.ts'
import { startDesktop } from '#test/desktop/index.ts'
import { serverCertificates, testCa } from '#test/unit/electron/providers/office.ts'
import { onLoopback } from '#test/unit/electron/providers/proxy-server.ts'
import { fillInConnectForm } from '../kit/connect-account.ts'
import { Salio } from '../kit/salio.ts'

const stack = new AsyncDisposableStack()
afterAll(() => stack.disposeAsync())

test('a certificate authority installed while Salio runs is trusted at the next reading', async () => {
  const desktop = await startDesktop()
  stack.defer(() => desktop.stop())
  const simulator = await startSimulator()
  stack.defer(() => simulator.stop())
  const upstreamPort = Number(new URL(simulator.url('clickairtime')).port)
  const office = createServer(serverCertificates.good, socket => {
    socket
      .on('error', () => undefined)
      .pipe(connectTo(upstreamPort, '127.0.0.1'))
      .pipe(socket)
  })
  const { host } = stack.use(await onLoopback(office))
  // The system's store, as far as Salio knows; empty at first.
  const store = join(desktop.dir, 'store.pem')
  writeFileSync(store, '')
  const salio = await Salio.start(desktop, { env: { SSL_CERT_FILE: store, SSL_CERT_DIR: desktop.dir } })
  stack.defer(() => salio.quit())
  const page = await salio.page()
  const shop = { ...simulator, url: (provider: string) => `https://${host}/${provider}` }
  await fillInConnectForm(page, shop, 'clickairtime', 'Office')
  const testConnection = () => page.getByRole('button', { name: 'Test connection' }).click()
  await testConnection()
  await page.getByText(/^This computer does not trust the certificate/).waitFor()
  expect(simulator.requests).toEqual([])

  writeFileSync(store, testCa)
  await testConnection()
  await page.getByText('Global').first().waitFor()
})
