import { expect, test } from 'vitest'
import type { Login, ProxyLogins } from '../../../../electron/providers/proxy-login.ts'
import { serveProxy } from './proxy-server.ts'
import { officeHttp, serveShop } from './shop.ts'

const wanted = { user: 'amina', password: 'pw_märked' }
const wrong = { user: 'amina', password: 'old' }

/** Logins as they are kept: each given until it is refused. */
function keep(...logins: Login[]) {
  const asked: string[] = []
  const kept: ProxyLogins = {
    of: async proxy => {
      asked.push(proxy)
      return logins[0] ?? null
    },
    refused: (_, login) => void logins.splice(logins.indexOf(login), 1)
  }
  return { kept, asked, logins }
}

async function office(...logins: Login[]) {
  const shop = await serveShop((request, response) => response.end(JSON.stringify(request.headers)))
  const proxy = await serveProxy(`${wanted.user}:${wanted.password}`)
  const known = keep(...logins)
  const http = officeHttp({ proxyFor: async () => `PROXY ${proxy.host}`, logins: known.kept })
  return {
    ...known,
    proxy,
    read: () => http({ method: 'GET', url: shop.url }),
    /** Which of the proxy's callers gave a password. */
    told: () => proxy.seen.map(({ headers }) => 'proxy-authorization' in headers),
    async [Symbol.asyncDispose]() {
      await http.close()
      await Promise.all([shop[Symbol.asyncDispose](), proxy[Symbol.asyncDispose]()])
    }
  }
}

test('a proxy is told a password when it asks and from then on, and the host never is', async () => {
  await using there = await office(wanted)
  expect((await there.read()).text).not.toMatch(/proxy-auth|Basic/i)
  await there.read()
  expect(there.asked).toEqual([there.proxy.host])
  expect(there.told().slice(0, 2)).toEqual([false, true])
  expect(there.told().slice(2)).not.toContain(false)
})

test('without a password it says which proxy asks for one', async () => {
  await using there = await office()
  const failure = { kind: 'proxy', problem: 'password', proxy: there.proxy.host }
  await expect(there.read()).rejects.toMatchObject({ failure })
  expect(there.told()).toEqual([false])
})

test('a password that is refused is not sent twice, and a new one is', async () => {
  await using there = await office(wrong)
  await expect(there.read()).rejects.toThrow('proxy')
  await expect(there.read()).rejects.toThrow('proxy')
  expect(there.told()).toEqual([false, true, false])
  there.logins.push(wanted)
  expect((await there.read()).status).toBe(200)
})

test('a keychain that does not give the password is what is told of', async () => {
  await using there = await office()
  there.kept.of = () => Promise.reject(new TypeError())
  await expect(there.read()).rejects.toThrow()
  expect(there.told()).toEqual([false])
})
