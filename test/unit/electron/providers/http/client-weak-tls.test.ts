import { createServer } from 'node:https'
import tls from 'node:tls'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { serverCertificates } from '../office.ts'
import { serveProxy } from '../proxy-server.ts'
import { selfSigned } from '../self-signed.ts'
import { httpWithTestCa, serveShop } from '../shop.ts'
import { serveSocks } from '../socks-server.ts'

const headers = { authorization: 'Bearer sk_live_marked' }
const untrusted = { failure: { kind: 'certificate', problem: 'untrusted' } }

/** A shop and what reached it. */
async function serveRecording(...[options]: Parameters<typeof createServer>) {
  const seen: string[] = []
  const shop = await serveShop(
    (request, response) => {
      seen.push(String(request.headers.authorization))
      response.end('{}')
    },
    options as typeof selfSigned
  )
  return { ...shop, seen }
}

describe('with NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment', () => {
  beforeEach(() => vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0'))
  afterEach(() => vi.unstubAllEnvs())

  test('no key is sent to a server with an untrusted certificate', async () => {
    await using shop = await serveRecording(selfSigned)
    await using http = httpWithTestCa()
    const url = `https://127.0.0.1:${shop.port}`
    await expect(http({ method: 'GET', url, headers })).rejects.toMatchObject(untrusted)
    expect(shop.seen).toEqual([])
  })

  test.each(['PROXY', 'HTTPS', 'SOCKS5'])('nor through a proxy (%s)', async type => {
    await using shop = await serveRecording(selfSigned)
    await using proxy =
      type === 'SOCKS5'
        ? await serveSocks()
        : await serveProxy(undefined, type === 'HTTPS' ? createServer(serverCertificates.good) : undefined)
    await using http = httpWithTestCa({ proxyFor: async () => `${type} ${proxy.host}` })
    await expect(http({ method: 'GET', url: shop.url, headers })).rejects.toMatchObject(untrusted)
    expect(shop.seen).toEqual([])
  })

  test('a proxy with an untrusted certificate is given neither a host name nor its login', async () => {
    await using shop = await serveRecording(serverCertificates.good)
    await using proxy = await serveProxy(undefined, createServer(selfSigned))
    await using http = httpWithTestCa({ proxyFor: async () => `HTTPS ${proxy.host}` })
    await expect(http({ method: 'GET', url: shop.url, headers })).rejects.toMatchObject(untrusted)
    expect(proxy.seen).toEqual([])
  })
})

describe('with an older TLS version allowed to the whole process', () => {
  const { DEFAULT_MIN_VERSION } = tls
  beforeEach(() => {
    tls.DEFAULT_MIN_VERSION = 'TLSv1'
  })
  afterEach(() => {
    tls.DEFAULT_MIN_VERSION = DEFAULT_MIN_VERSION
  })
  const old = { ...serverCertificates.good, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const

  test('a server that speaks nothing newer than TLS 1.1 is sent nothing', async () => {
    await using shop = await serveRecording(old)
    await using http = httpWithTestCa()
    const url = `https://127.0.0.1:${shop.port}`
    await expect(http({ method: 'GET', url, headers })).rejects.toThrow()
    expect(shop.seen).toEqual([])
  })

  test.each(['PROXY', 'SOCKS5'])('nor through a proxy (%s)', async type => {
    await using shop = await serveRecording(old)
    await using proxy = type === 'SOCKS5' ? await serveSocks() : await serveProxy()
    await using http = httpWithTestCa({ proxyFor: async () => `${type} ${proxy.host}` })
    await expect(http({ method: 'GET', url: shop.url, headers })).rejects.toThrow()
    expect(shop.seen).toEqual([])
  })
})
