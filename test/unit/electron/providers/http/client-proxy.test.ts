import { createServer } from 'node:https'
import { createServer as createSilence } from 'node:net'
import { expect, test } from 'vitest'
import { serverCertificates } from '../office.ts'
import { onLoopback, serveProxy } from '../proxy-server.ts'
import { serve } from '../server.ts'
import { httpWithTestCa, serveShop } from '../shop.ts'
import { serveSocks } from '../socks-server.ts'

const headers = { authorization: 'Bearer sk_live_marked' }
const fine = async () => serveShop((request, response) => response.end(request.headers.authorization))

test('a host is reached through the system’s proxy, which learns only the address', async () => {
  await using shop = await fine()
  await using proxy = await serveProxy()
  const asked: string[] = []
  const proxyFor = async (origin: string) => {
    asked.push(origin)
    return `PROXY ${proxy.host}; DIRECT`
  }
  await using http = httpWithTestCa({ proxyFor })
  expect((await http({ method: 'GET', url: shop.url, headers })).text).toBe('Bearer sk_live_marked')
  expect(asked).toEqual([`https://shop.test:${shop.port}`])
  expect(proxy.seen.map(({ line }) => line)).toEqual([`CONNECT shop.test:${shop.port}`])
  expect(JSON.stringify(proxy.seen)).not.toMatch(/marked|balance|authorization/i)
})

test('the connection to a proxy can itself be encrypted', async () => {
  await using shop = await fine()
  await using proxy = await serveProxy(undefined, createServer(serverCertificates.good))
  await using http = httpWithTestCa({ proxyFor: async () => `HTTPS ${proxy.host}` })
  expect((await http({ method: 'GET', url: shop.url, headers })).text).toBe('Bearer sk_live_marked')
  expect(proxy.seen).toHaveLength(1)
})

test('a SOCKS 5 proxy learns the host’s name and nothing else', async () => {
  await using shop = await fine()
  await using socks = await serveSocks()
  await using http = httpWithTestCa({ proxyFor: async () => `SOCKS5 ${socks.host}` })
  expect((await http({ method: 'GET', url: shop.url, headers })).text).toBe('Bearer sk_live_marked')
  expect(socks.asked).toEqual([`shop.test:${shop.port}`])
})

test('loopback is reached directly, without asking for a proxy', async () => {
  await using server = await serve((_, response) => response.end('here'))
  await using http = httpWithTestCa({ proxyFor: () => Promise.reject(new Error('asked')) })
  expect((await http({ method: 'GET', url: server.origin })).text).toBe('here')
})

test('if one proxy is unreachable or speaks another protocol, the next is tried', async () => {
  await using shop = await fine()
  await using proxy = await serveProxy()
  const gone = await serveProxy()
  await gone[Symbol.asyncDispose]()
  await using http = httpWithTestCa({
    proxyFor: async () => `SOCKS ${gone.host}; PROXY ${gone.host}; PROXY ${proxy.host}`
  })
  expect((await http({ method: 'GET', url: shop.url })).status).toBe(200)
})

test.each(['PROXY', 'HTTPS', 'SOCKS5', 'SOCKS'])('an unreachable %s proxy is named', async type => {
  const gone = await serveProxy()
  await gone[Symbol.asyncDispose]()
  await using http = httpWithTestCa({ proxyFor: async () => `${type} ${gone.host}` })
  await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject({
    failure: { kind: 'proxy', problem: 'unreachable', proxy: gone.host }
  })
})

test.each(['PROXY', 'HTTPS', 'SOCKS5'])(
  'a silent %s proxy is given up after the limit for silence',
  async type => {
    await using silence = await onLoopback(createSilence())
    await using http = httpWithTestCa({ proxyFor: async () => `${type} ${silence.host}`, silence: 50 })
    await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toThrow('proxy')
  }
)

test('the total timeout covers a silent proxy and a system that never names one', async () => {
  await using silence = await onLoopback(createSilence())
  await using muted = httpWithTestCa({ proxyFor: async () => `PROXY ${silence.host}`, timeout: 50 })
  await expect(muted({ method: 'GET', url: 'https://shop.test' })).rejects.toThrow('timeout')
  await using nameless = httpWithTestCa({
    proxyFor: () => Promise.withResolvers<string>().promise,
    timeout: 50
  })
  await expect(nameless({ method: 'GET', url: 'https://shop.test' })).rejects.toThrow('timeout')
})

test.each(['PROXY', 'SOCKS5'])('limits and certificate checks also apply through %s', async type => {
  await using proxy = type === 'PROXY' ? await serveProxy() : await serveSocks()
  await using http = httpWithTestCa({ proxyFor: async () => `${type} ${proxy.host}`, maxBytes: 1000 })
  await using large = await serveShop((_, response) => response.end('x'.repeat(1001)))
  await expect(http({ method: 'GET', url: large.url })).rejects.toMatchObject({
    failure: { kind: 'unreadable', reason: 'tooLarge' }
  })
  await using astray = await serveShop((_, response) =>
    response.writeHead(302, { location: 'https://x.test' }).end()
  )
  await expect(http({ method: 'GET', url: astray.url })).rejects.toThrow('redirected')
  await using expired = await serveShop(() => undefined, serverCertificates.expired)
  await using fresh = httpWithTestCa({ proxyFor: async () => `${type} ${proxy.host}` })
  await expect(fresh({ method: 'GET', url: expired.url })).rejects.toMatchObject({
    failure: { kind: 'certificate', problem: 'expired' }
  })
})
