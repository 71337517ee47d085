import { createServer } from 'node:https'
import { expect, test } from 'vitest'
import type { ProxyCredentials, ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import { serverCertificates } from '../office.ts'
import { serveProxy } from '../proxy-server.ts'
import { httpWithTestCa, serveShop } from '../shop.ts'

const wanted = { user: 'amina', password: 'pw_märked' }
const wrong = { user: 'amina', password: 'old' }

/** Stored proxy logins for the realm "Office"; each one is offered until it is refused. */
function storedLogins(...logins: ProxyCredentials[]) {
  const asked: string[] = []
  const kept: ProxyLoginSource = {
    get: async (proxy, realm) => {
      asked.push(`${proxy} ${realm}`)
      if (realm !== 'Office') return 'otherRealm'
      return logins[0] ?? null
    },
    reportRefused: (_, login) => void logins.splice(logins.indexOf(login), 1)
  }
  return { kept, asked, logins }
}

async function setUp(...logins: ProxyCredentials[]) {
  const shop = await serveShop((request, response) => response.end(JSON.stringify(request.headers)))
  const now = { challenge: 'Basic realm="Office"', time: 0 }
  const login = `${wanted.user}:${wanted.password}`
  const proxy = await serveProxy(login, undefined, () => now.challenge)
  const known = storedLogins(...logins)
  const http = httpWithTestCa({
    proxyFor: async () => `PROXY ${proxy.host}`,
    logins: known.kept,
    now: () => now.time
  })
  return {
    ...known,
    now,
    proxy,
    read: () => http({ method: 'GET', url: shop.url }),
    /** For each request the proxy got, whether it carried a password. */
    carriedLogin: () => proxy.seen.map(({ headers }) => 'proxy-authorization' in headers),
    async [Symbol.asyncDispose]() {
      await http.close()
      await Promise.all([shop[Symbol.asyncDispose](), proxy[Symbol.asyncDispose]()])
    }
  }
}

test('a password goes to the proxy when it asks and from then on, and never to the host', async () => {
  await using there = await setUp(wanted)
  expect((await there.read()).text).not.toMatch(/proxy-auth|Basic/i)
  await there.read()
  expect(there.asked).toEqual([`${there.proxy.host} Office`])
  expect(there.carriedLogin().slice(0, 2)).toEqual([false, true])
  expect(there.carriedLogin().slice(2)).not.toContain(false)
})

test('without a password the failure names the proxy that asks for one', async () => {
  await using there = await setUp()
  const failure = { kind: 'proxy', problem: 'password', proxy: there.proxy.host }
  await expect(there.read()).rejects.toMatchObject({ failure })
  expect(there.carriedLogin()).toEqual([false])
})

test('a refused password is not sent again, but a new one is', async () => {
  await using there = await setUp(wrong)
  await expect(there.read()).rejects.toThrow('proxy')
  await expect(there.read()).rejects.toThrow('proxy')
  expect(there.carriedLogin()).toEqual([false, true, false])
  there.logins.push(wanted)
  expect((await there.read()).status).toBe(200)
})

test('a keychain failure is reported instead of a missing password', async () => {
  await using there = await setUp()
  there.kept.get = () => Promise.reject(new TypeError())
  await expect(there.read()).rejects.toThrow()
  expect(there.carriedLogin()).toEqual([false])
})

test('a login given for one realm does not go to a proxy that asks in another, and the failure says so', async () => {
  await using there = await setUp(wanted)
  there.now.challenge = 'Basic realm="Free Wi-Fi"'
  const failure = { kind: 'proxy', problem: 'otherRealm', proxy: there.proxy.host }
  await expect(there.read()).rejects.toMatchObject({ failure })
  expect(there.carriedLogin()).toEqual([false])
})

test('a login that was accepted is not sent unasked for ever: minutes later the proxy has to ask again', async () => {
  await using there = await setUp(wanted)
  await there.read()
  there.now.challenge = 'Basic realm="Free Wi-Fi"'
  there.now.time += 5 * 60_000
  const before = there.proxy.seen.length
  there.proxy.login = 'somebody:else'
  await expect(there.read()).rejects.toMatchObject({ failure: { problem: 'otherRealm' } })
  expect(there.carriedLogin().slice(before)).toEqual([false])
})

test('a proxy that keeps changing its realm ends in a failure', async () => {
  await using there = await setUp(wanted)
  there.proxy.login = 'somebody:else'
  const realms = ['Office', 'Branch']
  there.kept.get = async () => wanted
  const set = () => {
    there.now.challenge = `Basic realm="${realms[there.proxy.seen.length % 2]}"`
  }
  there.proxy.onAsk = set
  await expect(there.read()).rejects.toThrow('proxy')
  expect(there.carriedLogin()).toEqual([false, true])
})

test('the failure says whether the connection to the proxy is encrypted', async () => {
  await using proxy = await serveProxy('amina:pw', createServer(serverCertificates.good))
  await using http = httpWithTestCa({ proxyFor: async () => `HTTPS ${proxy.host}` })
  const failure = { kind: 'proxy', problem: 'password', proxy: proxy.host, encrypted: true }
  await expect(http({ method: 'GET', url: 'https://shop.test' })).rejects.toMatchObject({ failure })
})
