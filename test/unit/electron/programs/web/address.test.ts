import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Question } from '#programs/request.ts'
import { type OpenWebAddress, openWebAddress } from '#programs/web/address.ts'
import { webToken } from '#programs/web/token.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'
import { askSocket, FUZZ_RUNS } from '../ask-socket.ts'
import { askedWorld } from '../asked-world.ts'
import { schemaProblems } from '../schema.ts'

const TOKEN = 'a'.repeat(64)
const folder = testFolder()
const asked: Question[] = []
let web: OpenWebAddress
let give: (question: Question) => Promise<Answer>

beforeEach(async () => {
  asked.length = 0
  const { monitor, watched } = await askedWorld()
  const { answer } = await import('#programs/answers.ts')
  give = question => answer(watched, question)
  web = await openWebAddress({
    token: TOKEN,
    port: 0,
    snapshot: () => monitor.snapshot(),
    answer: question => {
      asked.push(question)
      return give(question)
    },
    metrics: () => 'salio_info 1\n',
    message: async ({ kind }, language) => `${language} ${kind}`
  })
})
afterEach(() => web.close())

interface Told {
  readonly status: number | undefined
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

async function get(
  path: string,
  headers: Readonly<Record<string, string | string[]>> = {},
  method = 'GET'
): Promise<Told> {
  const sent = request(`http://${web.host}${path}`, {
    method,
    agent: false,
    headers: { authorization: `Bearer ${TOKEN}`, ...headers }
  }).end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode, body: await text(response), headers: response.headers }
}

test('tells balances, whether one can pay, and metrics', async () => {
  const balances = await get('/v1/balances')
  expect(balances.status).toBe(200)
  expect(schemaProblems(JSON.parse(balances.body))).toEqual([])
  expect(JSON.parse(balances.body)).toMatchObject({ kind: 'balances', wallets: [{ amount: '12000.00' }] })
  expect((await get('/metrics')).body).toBe('salio_info 1\n')
  const yes = await get('/v1/can-pay?amount=100&amount=50&from=payout&fee=1%25')
  expect(JSON.parse(yes.body)).toMatchObject({ answer: 'yes', total: '150', fees: '1.5', payments: 2 })
  const no = await get('/v1/can-pay?amount=99999&from=payout&maxAgeSeconds=600')
  expect([no.status, JSON.parse(no.body).answer]).toEqual([200, 'no'])
})

test('a problem is a document with a status: 400 wrong use, 429 later, 503 cannot tell', async () => {
  const wrong = await get('/v1/can-pay?amount=12,000&from=payout')
  expect([wrong.status, JSON.parse(wrong.body)]).toEqual([
    400,
    expect.objectContaining({ kind: 'error', problem: 'twofold', exitCode: 64, message: 'en twofold' })
  ])
  expect(schemaProblems(JSON.parse(wrong.body))).toEqual([])
  for (const path of [
    '/v1/balances?wallet=Nobody',
    '/v1/balances?x=1',
    '/v1/can-pay?amount=1',
    '/v1/can-pay?from=x',
    '/v1/can-pay?amount=1&from=payout&from=x',
    '/v1/can-pay?amount=1&from=payout&reserve=1&reserve=9',
    '/v1/can-pay?amount=-1&from=payout',
    '/v1/can-pay?amount=1&from=payout&reserve=-1',
    '/v1/can-pay?amount=1e5&from=payout',
    '/v1/can-pay?amount=%zz&from=payout'
  ])
    expect((await get(path)).status).toBe(400)
  give = async () => ({ problem: { kind: 'tooSoon', wallet: 'x', readAt: null, next: 0 } })
  expect((await get('/v1/can-pay?amount=1&from=payout')).status).toBe(429)
  give = async () => ({ problem: { kind: 'notFresh', wallet: 'x', readAt: 0 } })
  expect((await get('/v1/can-pay?amount=1&from=payout')).status).toBe(503)
  give = async () => Promise.reject(new Error('sk_secret'))
  const failed = await get('/v1/can-pay?amount=1&from=payout')
  expect([failed.status, failed.body]).toEqual([500, ''])
  expect((await get('/keys')).status).toBe(404)
})

test('nothing that it sends lets a page read it', async () => {
  for (const path of ['/v1/balances', '/metrics', '/nothing']) {
    const { headers } = await get(path)
    expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([])
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  }
})

describe('who is refused is told nothing', () => {
  test.each<[string, Record<string, string | string[]>, number, string?]>([
    ['without a token', { authorization: '' }, 401],
    ['another token', { authorization: `Bearer ${'b'.repeat(64)}` }, 401],
    ['a token that is too long', { authorization: `Bearer ${TOKEN}a` }, 401],
    ['another scheme', { authorization: `Basic ${TOKEN}` }, 401],
    ['another name for this computer', { host: 'evil.example' }, 403],
    ['localhost', { host: 'localhost' }, 403],
    ['the right name with another port', { host: '127.0.0.1:1' }, 403],
    ['a page', { origin: 'http://evil.example' }, 403],
    ['a page of a file', { origin: 'null' }, 403],
    ['a picture in a page', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a link in a page', { referer: 'http://evil.example/' }, 403],
    ['POST', {}, 405, 'POST'],
    ['OPTIONS', {}, 405, 'OPTIONS'],
    ['HEAD', {}, 405, 'HEAD'],
    ['DELETE', {}, 405, 'DELETE']
  ])('%s', async (_name, headers, status, method) => {
    const told = await get('/v1/balances', headers, method)
    expect([told.status, told.body, asked]).toEqual([status, '', []])
  })

  test('a header that comes twice, or none at all', async () => {
    const port = Number(web.host.split(':')[1])
    const raw = (lines: string[]) => askSocket(port, [...lines, 'Connection: close', '', ''].join('\r\n'))
    const token = `Authorization: Bearer ${TOKEN}`
    const twice = await raw(['GET /metrics HTTP/1.1', `Host: ${web.host}`, 'Host: evil.example', token])
    expect(twice).not.toContain('salio_info')
    const tokens = await raw(['GET /metrics HTTP/1.1', `Host: ${web.host}`, 'Authorization: x', token])
    expect(tokens).not.toContain('salio_info')
    expect(await raw(['GET /metrics HTTP/1.0', token])).not.toContain('salio_info')
    for (const path of [
      'http://evil.example/metrics',
      `http://${web.host}/metrics`,
      '//evil.example/metrics',
      '//[',
      '*'
    ])
      expect(await raw([`GET ${path} HTTP/1.1`, `Host: ${web.host}`, token])).toMatch(/^HTTP\/1\.1 40[04] /)
    expect(await raw(['\0\0\0'])).not.toContain('salio_info')
  })

  test('its connection ends, so that it keeps no place from a monitor', async () => {
    const refused = await get('/metrics', { authorization: 'Bearer x', connection: 'keep-alive' })
    expect(refused.headers.connection).toBe('close')
    expect((await get('/metrics', { connection: 'keep-alive' })).headers.connection).toBe('keep-alive')
  })

  test('a body that does not come is not waited for, and one that comes is not read', async () => {
    const headers = { 'content-length': '1000000' }
    const sent = request(`http://${web.host}/metrics`, { agent: false, headers })
    sent.flushHeaders()
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    expect([response.statusCode, await text(response)]).toEqual([401, ''])
    sent.on('error', () => undefined).destroy()
  })

  test('more connections than it serves: the next one is closed without a word', async () => {
    const port = Number(web.host.split(':')[1])
    const idle = await Promise.all(
      Array.from({ length: 16 }, async () => {
        const socket = connect(port, '127.0.0.1')
        await once(socket, 'connect')
        return socket
      })
    )
    const line = `GET /metrics HTTP/1.1\r\nHost: ${web.host}\r\nAuthorization: Bearer ${TOKEN}\r\n\r\n`
    expect(await askSocket(port, line)).toBe('')
    await Promise.all(
      idle.map(async socket => {
        socket.resume().end()
        await once(socket, 'close')
      })
    )
    expect((await get('/metrics')).status).toBe(200)
  })

  test('any bytes, and any change to a request without the token', async () => {
    const port = Number(web.host.split(':')[1])
    const good = [
      'GET /v1/balances HTTP/1.1',
      `Host: ${web.host}`,
      `Authorization: Bearer ${TOKEN}`,
      '',
      ''
    ].join('\r\n')
    const start = good.indexOf(TOKEN)
    // The token is always wrong by one digit at least, whatever else is changed.
    const wrong = good.slice(0, start) + good.slice(start).replace('a', 'b')
    const mutated = fc
      .tuple(fc.nat(wrong.length), fc.nat(8), fc.string({ maxLength: 8, unit: 'binary' }))
      .map(([at, left, text]) => wrong.slice(0, at) + text + wrong.slice(at + left))
      .filter(text => !text.includes(TOKEN))
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated), async bytes => {
        const told = await askSocket(port, bytes)
        expect(told === '' || /^HTTP\/1\.1 4\d\d /.test(told)).toBe(true)
        expect(told).not.toMatch(/12000|payout|salio_/)
      }),
      { numRuns: FUZZ_RUNS }
    )
    expect(asked).toEqual([])
  })

  test('other computers: it listens on the loopback address only', async () => {
    const [own] = Object.values(networkInterfaces())
      .flat()
      .filter(one => one && !one.internal && one.family === 'IPv4')
    const port = Number(web.host.split(':')[1])
    for (const host of [own?.address ?? '127.0.0.2', '::1']) {
      const socket = connect(port, host)
      const [event] = await Promise.race([
        once(socket, 'error').then(() => ['error']),
        once(socket, 'connect').then(() => ['connect'])
      ])
      socket.destroy()
      expect([host, event]).toEqual([host, 'error'])
    }
  })
})

test('the token is the user’s own, stays, and is made anew where its file is damaged', () => {
  const token = webToken(folder.path)
  const file = join(folder.path, 'programs/web-token')
  expect(token).toMatch(/^[0-9a-f]{64}$/)
  expect([webToken(folder.path), readFileSync(file, 'utf8')]).toEqual([token, token])
  expect(statSync(file).mode & 0o777).toBe(0o600)
  writeFileSync(file, 'x')
  expect(webToken(folder.path)).not.toBe(token)
})

test('a port that is taken is told as such', async () => {
  const port = Number(web.host.split(':')[1])
  const parts = {
    token: TOKEN,
    port,
    snapshot: () => Promise.reject as never,
    answer: give,
    metrics: () => '',
    message: async () => ''
  }
  await expect(openWebAddress(parts)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
