import { expect, test } from 'vitest'
import type { ProxyCredentials, ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import { serveProxy } from '../proxy-server.ts'
import { httpWithTestCa, serveShop } from '../shop.ts'

const wanted = { user: 'amina', password: 'pw_märked' }
const wrong = { user: 'amina', password: 'old' }

/** Stored proxy logins; each one is offered until it is refused. */
function storedLogins(...logins: ProxyCredentials[]) {
  const asked: string[] = []
  const kept: ProxyLoginSource = {
    get: async proxy => {
      asked.push(proxy)
      return logins[0] ?? null
    },
    reportRefused: (_, login) => void logins.splice(logins.indexOf(login), 1)
  }
  return { kept, asked, logins }
}

async function setUp(...logins: ProxyCredentials[]) {
  const shop = await serveShop((request, response) => response.end(JSON.stringify(request.headers)))
  const proxy = await serveProxy(`${wanted.user}:${wanted.password}`)
  const known = storedLogins(...logins)
  const http = httpWithTestCa({ proxyFor: async () => `PROXY ${proxy.host}`, logins: known.kept })
  return {
    ...known,
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
  expect(there.asked).toEqual([there.proxy.host])
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
