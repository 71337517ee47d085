import { describe, expect, test } from 'vitest'
import type { ProxyCredentials, ProxyLoginSource } from '#domain/accounts/proxy-login.ts'
import { httpWithTestCa, serveShop } from '#test/unit/electron/providers/shop.ts'
import { start, whyNot } from './real-servers.ts'

const amina = { user: 'amina', password: 'pw' }

async function readThrough(configuration: string, url: string, login: ProxyCredentials | null = amina) {
  const refused: ProxyCredentials[] = []
  const logins: ProxyLoginSource = {
    get: async () => (login && !refused.includes(login) ? login : null),
    reportRefused: (_, wrong) => void refused.push(wrong)
  }
  await using http = httpWithTestCa({ proxyFor: async () => configuration, logins })
  const result = await http({ method: 'GET', url }).then(
    () => 'read',
    ({ failure }) => failure
  )
  return { result, refused }
}

const fine = () => serveShop((_, response) => response.end('{}'))
const down = { kind: 'down', status: null }

describe.skipIf(whyNot('squid') !== null)('squid', () => {
  const squid = (rules: string) =>
    start('squid', {
      args: ['-N', '-n', 'salioPORT', '-f', 'FOLDER/squid.conf'],
      files: {
        users: 'amina:pw\n',
        'squid.conf': `http_port 127.0.0.1:PORT
visible_hostname proxy.test
pid_filename none
access_log none
cache_log /dev/null
cache deny all
coredump_dir none
hosts_file FOLDER/hosts
shutdown_lifetime 0 seconds
${rules}
`
      }
    })
  const signedIn = 'acl known proxy_auth REQUIRED\nhttp_access allow known\nhttp_access deny all'
  const digest = `auth_param digest program /usr/lib/squid/digest_file_auth FOLDER/users
auth_param digest realm Office
${signedIn}`

  test('lets a shop be read, and says what it cannot reach', async () => {
    await using shop = await fine()
    await using proxy = await squid('http_access allow all')
    expect((await readThrough(`PROXY ${proxy.host}`, shop.url)).result).toBe('read')
    const nowhere = await readThrough(`PROXY ${proxy.host}; DIRECT`, 'https://nowhere.invalid')
    expect(nowhere.result).toEqual(down)
    const closed = await readThrough(`PROXY ${proxy.host}; DIRECT`, 'https://shop.test:1')
    expect(closed.result).toEqual(down)
  })

  test('that denies is not passed by', async () => {
    await using proxy = await squid('http_access deny all')
    const { result } = await readThrough(`PROXY ${proxy.host}; DIRECT`, 'https://shop.test')
    expect(result).toEqual({ kind: 'proxy', problem: 'refused', proxy: proxy.host })
  })

  test('that offers only Digest gets no password, and a right one is not called wrong', async () => {
    await using proxy = await squid(digest)
    const { refused, result } = await readThrough(`PROXY ${proxy.host}`, 'https://shop.test')
    expect(result).toEqual({ kind: 'proxy', problem: 'scheme', proxy: proxy.host, schemes: ['Digest'] })
    expect(refused).toEqual([])
  })

  test('that offers Basic as well is signed in to', async () => {
    await using shop = await fine()
    const basic = 'auth_param basic program /usr/lib/squid/basic_fake_auth\nauth_param basic realm Office'
    await using proxy = await squid(`${basic}\n${digest}`)
    expect((await readThrough(`PROXY ${proxy.host}`, shop.url)).result).toBe('read')
  })
})

describe.skipIf(whyNot('tinyproxy') !== null)('tinyproxy', () => {
  const tinyproxy = (rules = '') =>
    start('tinyproxy', {
      args: ['-d', '-c', 'FOLDER/tinyproxy.conf'],
      files: { 'tinyproxy.conf': `Port PORT\nListen 127.0.0.1\nTimeout 60\n${rules}\n` }
    })

  test('lets a shop be read, and says what it cannot reach', async () => {
    await using shop = await fine()
    await using proxy = await tinyproxy()
    expect((await readThrough(`PROXY ${proxy.host}`, shop.url)).result).toBe('read')
    const { result } = await readThrough(`PROXY ${proxy.host}; DIRECT`, 'https://shop.test:1')
    expect(result).toEqual(down)
  })

  test('is signed in to by Basic', async () => {
    await using shop = await fine()
    await using proxy = await tinyproxy('BasicAuth amina pw')
    expect((await readThrough(`PROXY ${proxy.host}`, shop.url)).result).toBe('read')
    const wrong = { user: 'amina', password: 'old' }
    const { refused, result } = await readThrough(`PROXY ${proxy.host}`, shop.url, wrong)
    expect(result).toEqual({ kind: 'proxy', problem: 'password', proxy: proxy.host })
    expect(refused).toEqual([wrong])
  })
})

describe.skipIf(whyNot('microsocks') !== null)('microsocks', () => {
  test.each([
    ['without a password', []],
    ['with a password', ['-u', 'amina', '-P', 'pw']]
  ])('%s lets a shop be read, and says what it cannot reach', async (_, args) => {
    await using shop = await fine()
    await using proxy = await start('microsocks', { args: ['-i', '127.0.0.1', '-p', 'PORT', ...args] })
    expect((await readThrough(`SOCKS5 ${proxy.host}`, shop.url)).result).toBe('read')
    const { result } = await readThrough(`SOCKS5 ${proxy.host}; DIRECT`, 'https://shop.test:1')
    expect(result).toEqual(down)
  })

  test('asks for its password where none or a wrong one is known', async () => {
    const args = ['-i', '127.0.0.1', '-p', 'PORT', '-u', 'amina', '-P', 'other']
    await using proxy = await start('microsocks', { args })
    const asks = { kind: 'proxy', problem: 'password', proxy: proxy.host }
    expect((await readThrough(`SOCKS5 ${proxy.host}`, 'https://shop.test', null)).result).toEqual(asks)
    expect(await readThrough(`SOCKS5 ${proxy.host}`, 'https://shop.test')).toEqual({
      result: asks,
      refused: [amina]
    })
  })
})

describe.skipIf(whyNot('danted') !== null)('dante', () => {
  const dante = (method: string, rule = 'pass') =>
    start('danted', {
      args: ['-f', 'FOLDER/danted.conf'],
      files: {
        'danted.conf': `errorlog: /dev/null
internal: 127.0.0.1 port = PORT
external: 127.0.0.1
clientmethod: none
socksmethod: ${method}
user.privileged: root
user.unprivileged: root
client pass { from: 0.0.0.0/0 to: 0.0.0.0/0 }
socks ${rule} { from: 0.0.0.0/0 to: 0.0.0.0/0 }
`
      }
    })

  test('lets a shop be read, and says what it cannot reach', async () => {
    await using shop = await fine()
    await using proxy = await dante('none')
    expect((await readThrough(`SOCKS5 ${proxy.host}`, shop.url)).result).toBe('read')
    const { result } = await readThrough(`SOCKS5 ${proxy.host}; DIRECT`, 'https://shop.test:1')
    expect(result).toEqual(down)
  })

  test('that blocks is not passed by', async () => {
    await using proxy = await dante('none', 'block')
    const { result } = await readThrough(`SOCKS5 ${proxy.host}; DIRECT`, 'https://shop.test')
    expect(result).toEqual({ kind: 'proxy', problem: 'refused', proxy: proxy.host })
  })

  test('that wants a user of its own asks for the password', async () => {
    await using proxy = await dante('username')
    const { result } = await readThrough(`SOCKS5 ${proxy.host}`, 'https://shop.test')
    expect(result).toEqual({ kind: 'proxy', problem: 'password', proxy: proxy.host })
  })
})
