import { createServer } from 'node:http'
import { createServer as createSilence } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { ProxyCredentials, ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import { onLoopback, serveProxy } from '../proxy-server.ts'
import { serve } from '../server.ts'
import { httpWithTestCa, serveShop } from '../shop.ts'
import { serveSocks } from '../socks-server.ts'

const amina = { user: 'amina', password: 'pw_märked' }
const fine = () => serveShop((_, response) => response.end('{}'))
const down = { failure: { kind: 'down', status: null } }

/** Known logins for every proxy and realm, until they are refused. */
function known(...logins: ProxyCredentials[]) {
  const refused: ProxyCredentials[] = []
  const source: ProxyLoginSource = {
    get: async () => logins.find(login => !refused.includes(login)) ?? null,
    reportRefused: (_, login) => void refused.push(login)
  }
  return { source, refused }
}

describe('a proxy that answers a CONNECT', () => {
  test.each([500, 502, 503, 504])('with %i could not reach the provider', async status => {
    await using proxy = await serveProxy()
    proxy.refusal = status
    await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${proxy.host}; DIRECT` })
    await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject(down)
  })

  test.each([400, 401, 403, 405, 418, 451, 501])('with %i does not let it through', async status => {
    await using proxy = await serveProxy()
    proxy.refusal = status
    await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${proxy.host}; DIRECT` })
    const failure = { kind: 'proxy', problem: 'refused', proxy: proxy.host }
    await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject({ failure })
  })

  test('has decided: the request is not sent past it', async () => {
    await using shop = await fine()
    await using first = await serveProxy()
    await using second = await serveProxy()
    first.refusal = 403
    await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${first.host}; PROXY ${second.host}` })
    await expect(http({ method: 'GET', url: shop.url })).rejects.toThrow('proxy')
    expect(second.seen).toEqual([])
  })
})

describe('a proxy that offers', () => {
  test.each([
    ['Digest realm="Office", qop="auth"', ['Digest']],
    ['Negotiate, NTLM', ['Negotiate', 'NTLM']],
    ['Hoba', []],
    ['', []]
  ])(
    '%j but not Basic gets no password, and a right one is not called refused',
    async (challenge, schemes) => {
      const { source, refused } = known(amina)
      await using proxy = await serveProxy('amina:pw_märked', createServer(), () => challenge)
      await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${proxy.host}`, logins: source })
      const failure = { kind: 'proxy', problem: 'scheme', proxy: proxy.host, schemes }
      await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject({ failure })
      expect(proxy.seen.map(({ headers }) => headers['proxy-authorization'])).toEqual([undefined])
      expect(refused).toEqual([])
    }
  )

  test('Basic among others gets it', async () => {
    await using shop = await fine()
    const challenge = 'Negotiate, Digest realm="a, b", Basic realm="Office"'
    await using proxy = await serveProxy('amina:pw_märked', createServer(), () => challenge)
    const { source } = known(amina)
    await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${proxy.host}`, logins: source })
    expect((await http({ method: 'GET', url: shop.url })).status).toBe(200)
  })

  test('Basic may refuse a login by a 401, and then asks for another one', async () => {
    await using proxy = await serveProxy('amina:pw_märked', createServer(), () => 'Basic realm="Office"')
    proxy.refusal = 401
    const { source, refused } = known(amina)
    await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${proxy.host}`, logins: source })
    const failure = { kind: 'proxy', problem: 'password', proxy: proxy.host }
    await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject({ failure })
    expect(refused).toEqual([amina])
  })

  test('Basic is sent a wrong password once, however many requests wait', async () => {
    await using proxy = await serveProxy('amina:other')
    const { source, refused } = known(amina)
    await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${proxy.host}`, logins: source })
    const urls = ['https://a.test', 'https://b.test', 'https://c.test']
    const results = await Promise.allSettled(urls.map(url => http({ method: 'GET', url })))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(proxy.seen.filter(({ headers }) => headers['proxy-authorization'])).toHaveLength(1)
    expect(refused).toEqual([amina])
  })
})

describe('a SOCKS 5 proxy', () => {
  const through = (host: string, logins?: ProxyLoginSource) =>
    httpWithTestCa({ proxyFor: async () => `SOCKS5 ${host}; DIRECT`, ...(logins && { logins }) })

  test('that wants a password is given the known one, and each once', async () => {
    await using shop = await fine()
    await using socks = await serveSocks({ login: 'amina:pw_märked' })
    const { source } = known(amina)
    await using http = through(socks.host, source)
    expect((await http({ method: 'GET', url: shop.url })).status).toBe(200)
    expect(socks.logins).toEqual(['amina:pw_märked'])
    expect(socks.asked).toEqual([`shop.test:${shop.port}`])
  })

  test('that does without is sent none', async () => {
    await using shop = await fine()
    await using socks = await serveSocks()
    const { source } = known(amina)
    await using http = through(socks.host, source)
    expect((await http({ method: 'GET', url: shop.url })).status).toBe(200)
    expect(socks.logins).toEqual([])
  })

  test.each([
    ['without a password', [], []],
    ['with a wrong one', [{ user: 'amina', password: 'old' }], ['amina:old']],
    ['with one too long to be sent', [{ user: 'amina', password: 'x'.repeat(256) }], []]
  ])('%s asks for one', async (_, logins, seen) => {
    await using socks = await serveSocks({ login: 'amina:pw' })
    await using http = through(socks.host, known(...logins).source)
    const failure = { kind: 'proxy', problem: 'password', proxy: socks.host }
    await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject({ failure })
    expect(socks.logins).toEqual(seen)
  })

  test('that wants another sign-in than a password says so', async () => {
    await using socks = await serveSocks({ method: 1 })
    await using http = through(socks.host, known(amina).source)
    const failure = { kind: 'proxy', problem: 'scheme', proxy: socks.host, schemes: [] }
    await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject({ failure })
  })

  test.each([1, 3, 4, 5, 6])('that replies %i could not reach the provider', async reply => {
    await using socks = await serveSocks()
    socks.reply = reply
    await using http = through(socks.host)
    await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject(down)
  })

  test.each([2, 7, 8, 99])('that replies %i does not let it through', async reply => {
    await using socks = await serveSocks()
    socks.reply = reply
    await using http = through(socks.host)
    const failure = { kind: 'proxy', problem: 'refused', proxy: socks.host }
    await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject({ failure })
  })
})

describe('a proxy that is not reached', () => {
  test('is left aside for some minutes once another way has worked', async () => {
    await using shop = await fine()
    let tries = 0
    const mute = createSilence(socket => {
      tries += 1
      socket.destroy()
    })
    await using dead = await onLoopback(mute)
    await using proxy = await serveProxy()
    let time = 0
    await using http = httpWithTestCa({
      proxyFor: async () => `PROXY ${dead.host}; PROXY ${proxy.host}`,
      now: () => time
    })
    const read = () => http({ method: 'GET', url: shop.url })
    await read()
    await read()
    expect(tries).toBe(1)
    time += 5 * 60_000
    await read()
    expect(tries).toBe(2)
  })

  test('is tried first again if no other way worked either', async () => {
    await using shop = await fine()
    const gone = await serveProxy()
    await gone[Symbol.asyncDispose]()
    await using proxy = await serveProxy()
    let configuration = `PROXY ${gone.host}; SOCKS5 ${gone.host}`
    await using http = httpWithTestCa({ proxyFor: async () => configuration })
    await expect(http({ method: 'GET', url: shop.url })).rejects.toThrow('proxy')
    const asked = new AbortController()
    const silence = createSilence(() => asked.abort())
    await using back = await onLoopback(silence, Number(gone.host.split(':')[1]))
    configuration = `PROXY ${back.host}; PROXY ${proxy.host}`
    await expect(http({ method: 'GET', url: shop.url, signal: asked.signal })).rejects.toThrow('abort')
    expect(proxy.seen).toEqual([])
  })

  test('takes no time from the next way', async () => {
    // Longer than what would be left of the whole.
    await using slow = await serveShop((_, response) => void setTimeout(() => response.end('{}'), 1000))
    await using silence = await onLoopback(createSilence())
    await using proxy = await serveProxy()
    await using http = httpWithTestCa({
      proxyFor: async () => `PROXY ${silence.host}; PROXY ${proxy.host}`,
      silence: 2000,
      timeout: 2500
    })
    expect((await http({ method: 'GET', url: slow.url })).status).toBe(200)
  })
})

describe('plain HTTP on the local network', () => {
  const local = 'http://till.local:8000/balance?shop=7'

  test('is forwarded by a proxy rather than tunnelled, with its password', async () => {
    const seen: string[] = []
    await using proxy = await serve((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`)
      if (request.headers['proxy-authorization'] === undefined)
        return response.writeHead(407, { 'proxy-authenticate': 'Basic realm="Office"' }).end()
      return response.end('{}')
    })
    const { source } = known({ user: 'a', password: 'b' })
    const host = new URL(proxy.origin).host
    await using http = httpWithTestCa({ proxyFor: async () => `PROXY ${host}`, logins: source })
    expect((await http({ method: 'GET', url: local })).status).toBe(200)
    expect(seen).toEqual([`GET ${local} `, `GET ${local} Basic YTpi`])
  })
})
