import { once } from 'node:events'
import { createServer } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { describe, expect, test } from 'vitest'
import { TlsSessions } from '#providers/http/secure.ts'
import { serverCertificates } from '../office.ts'
import { serveProxy } from '../proxy-server.ts'
import { serve } from '../server.ts'
import { httpWithTestCa, serveShop } from '../shop.ts'
import { serveSocks } from '../socks-server.ts'

/** A TLS server that counts handshakes and bytes, and closes each connection after its answer, as five minutes would. */
async function serveCounting(version: 'TLSv1.2' | 'TLSv1.3', certificate = serverCertificates.good) {
  const server = createServer({ ...certificate, minVersion: version, maxVersion: version })
  const resumed: boolean[] = []
  const bytes: number[] = []
  server.on('secureConnection', (socket: TLSSocket) => {
    resumed.push(socket.isSessionReused())
    socket.once('close', () => bytes.push(socket.bytesRead + socket.bytesWritten))
  })
  const shop = await serve(
    (_, response) => response.setHeader('connection', 'close').end('{"balance":"12000.00"}'),
    server
  )
  const port = new URL(shop.origin).port
  return { ...shop, server, resumed, bytes, port, url: `https://127.0.0.1:${port}` }
}

describe.each(['TLSv1.2', 'TLSv1.3'] as const)('with %s', version => {
  test('the second reading resumes the session of the first', async () => {
    await using shop = await serveCounting(version)
    await using http = httpWithTestCa()
    for (let reading = 0; reading < 3; reading += 1) await http({ method: 'GET', url: shop.url })
    expect(shop.resumed).toEqual([false, true, true])
  })

  test.each(['PROXY', 'SOCKS5'])('so it does through a proxy (%s)', async type => {
    await using shop = await serveCounting(version)
    await using proxy = type === 'PROXY' ? await serveProxy() : await serveSocks()
    await using http = httpWithTestCa({ proxyFor: async () => `${type} ${proxy.host}` })
    const url = `https://shop.test:${shop.port}`
    for (let reading = 0; reading < 2; reading += 1) await http({ method: 'GET', url })
    expect(shop.resumed).toEqual([false, true])
  })

  test('a server that has forgotten the session is met with a whole handshake', async () => {
    await using shop = await serveCounting(version)
    await using http = httpWithTestCa()
    await http({ method: 'GET', url: shop.url })
    shop.server.setTicketKeys(Buffer.alloc(48, 7))
    await http({ method: 'GET', url: shop.url })
    await http({ method: 'GET', url: shop.url })
    expect(shop.resumed).toEqual([false, false, true])
  })

  test('a session does not hide that the certificate is another one now', async () => {
    await using shop = await serveCounting(version)
    await using http = httpWithTestCa()
    await http({ method: 'GET', url: shop.url })
    shop.server.setSecureContext({
      ...serverCertificates.otherHost,
      minVersion: version,
      maxVersion: version
    })
    await expect(http({ method: 'GET', url: shop.url })).rejects.toThrow('certificate')
  })
})

test('a reading takes one connection with one handshake, and a resumed one is small', async () => {
  const seen: number[] = []
  await using shop = await serveShop((_, response) => response.setHeader('connection', 'close').end('{}'))
  await using proxy = await serveProxy()
  await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${proxy.host}` })
  for (let reading = 0; reading < 3; reading += 1) {
    proxy.onTunnel = (client, target) =>
      void once(client, 'close').then(() => seen.push(target.bytesRead + target.bytesWritten))
    await http({ method: 'GET', url: shop.url })
  }
  await expect.poll(() => seen.length).toBe(3)
  const [full = 0, second = 0, third = 0] = seen
  expect(proxy.seen).toHaveLength(3)
  // One certificate of 400 bytes here; a provider's chain has 3,000 to 5,000.
  expect(full).toBeLessThan(2_600)
  expect(Math.max(second, third)).toBeLessThan(1_900)
})

test('no more than a hundred sessions are held, the latest used last', () => {
  const sessions = new TlsSessions()
  for (let host = 0; host < 101; host += 1) sessions.set(`${host}`, Buffer.alloc(1))
  expect([sessions.get('0'), sessions.get('1'), sessions.get('100')].map(Boolean)).toEqual([
    false,
    true,
    true
  ])
})
