import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createRawServer } from 'node:net'
import { expect, test } from 'vitest'
import type { Way } from '#domain/recipients/recipient.ts'
import { createHttp } from '#providers/http/client.ts'
import { sendBy } from '#providers/ways/index.ts'
import type { OutgoingMessage } from '#providers/ways/way.ts'
import { isSigningSecret, newSigningSecret } from '#providers/ways/webhook.ts'
import { serve } from '../server.ts'

const NOW = Date.parse('2026-11-27T11:20:00Z')

const message: OutgoingMessage = {
  key: 'msg-1',
  at: NOW,
  title: 'Payout is critical',
  body: 'JPay Africa: KES 3,250.00\nSalio, 14:20',
  urgency: 'critical',
  mayBeRepeat: false,
  isTest: false,
  language: 'en',
  alerts: [
    {
      what: 'critical',
      level: 'critical',
      wallet: 'Payout',
      account: 'Main shop',
      provider: 'JPay Africa',
      balance: null,
      since: NOW,
      until: null
    }
  ]
}

const by = (http: ReturnType<typeof createHttp>) => ({ http, openLine: http.openLine })
const running = () => new AbortController().signal
const ntfy = (server: string): Way => ({ kind: 'ntfy', server, topic: 'salio-x', ownNetwork: false })
const webhook = (url: string): Way => ({ kind: 'webhook', url, ownNetwork: false })

/** Sends the message to a server that answers with this, and returns what came of it and what it got. */
async function tryAt(
  wayTo: (origin: string) => Way,
  status: number,
  headers: Record<string, string> = {},
  secrets: Record<string, string> = {}
) {
  const http = createHttp({ now: () => NOW })
  const got: { text: string; headers: Record<string, unknown>; path: string }[] = []
  await using server = await serve(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    got.push({ text, headers: request.headers, path: request.url ?? '' })
    response.writeHead(status, headers).end('{"error":"a text of the server’s"}')
  })
  const outcome = await sendBy(by(http), wayTo(server.origin), secrets, message, running())
  await http.close()
  return { outcome, got }
}

test('ntfy gets JSON, so that no name ends up in a header', async () => {
  const { got, outcome } = await tryAt(ntfy, 200, {}, { token: 'tk_1' })
  expect(outcome).toEqual({ kind: 'taken' })
  expect(got).toHaveLength(1)
  expect(got[0]?.path).toBe('/')
  expect(got[0]?.headers).toMatchObject({ authorization: 'Bearer tk_1', 'content-type': 'application/json' })
  expect(JSON.parse(got[0]?.text ?? '')).toEqual({
    topic: 'salio-x',
    title: 'Payout is critical',
    message: 'JPay Africa: KES 3,250.00\nSalio, 14:20',
    priority: 5,
    tags: ['rotating_light']
  })
})

test('a webhook is signed by the Standard Webhooks scheme', async () => {
  const signingSecret = newSigningSecret()
  const { got } = await tryAt(
    origin => webhook(`${origin}/hook`),
    200,
    {},
    { signingSecret, query: '?key=1' }
  )
  const { headers, path, text } = got[0] ?? { headers: {}, path: '', text: '' }
  expect(path).toBe('/hook?key=1')
  expect(headers['webhook-id']).toBe('msg-1')
  expect(headers['webhook-timestamp']).toBe(`${NOW / 1000}`)
  const key = Buffer.from(signingSecret.slice('whsec_'.length), 'base64')
  const expected = createHmac('sha256', key)
    .update(`msg-1.${NOW / 1000}.${text}`)
    .digest('base64')
  expect(headers['webhook-signature']).toBe(`v1,${expected}`)
  expect(JSON.parse(text)).toMatchObject({
    version: 1,
    type: 'salio.alerts',
    timestamp: '2026-11-27T11:20:00.000Z',
    may_be_repeat: false,
    alerts: [{ what: 'critical', wallet: 'Payout', balance: null, until: null }]
  })
})

test('made secrets can be signed by, others cannot', () => {
  expect(isSigningSecret(newSigningSecret())).toBe(true)
  for (const text of [
    '',
    'whsec_',
    'whsec_c2hvcnQ=',
    'secret',
    `whsec_${'A'.repeat(120)}`,
    'whsec_not base64 at all, no'
  ])
    expect(isSigningSecret(text)).toBe(false)
})

// https://docs.ntfy.sh/publish, and the answers that Standard Webhooks and RFC 9110 define.
test.each([
  [400, { kind: 'refused', why: 'message' }],
  [401, { kind: 'refused', why: 'credentials' }],
  [403, { kind: 'refused', why: 'notAllowed' }],
  [404, { kind: 'refused', why: 'gone' }],
  [410, { kind: 'refused', why: 'gone' }],
  [413, { kind: 'refused', why: 'message' }],
  [500, { kind: 'failed', failure: { kind: 'down', status: 500 }, until: null, mayHaveCome: false }],
  [503, { kind: 'failed', failure: { kind: 'down', status: 503 }, until: null, mayHaveCome: false }],
  // A gateway that gave up waiting does not know whether it was taken.
  [504, { kind: 'failed', failure: { kind: 'down', status: 504 }, until: null, mayHaveCome: true }]
])('status %i', async (status, expected) => {
  expect((await tryAt(ntfy, status)).outcome).toEqual(expected)
  expect((await tryAt(webhook, status)).outcome).toEqual(expected)
})

test('a wait that is asked for is kept', async () => {
  const until = NOW + 120_000
  expect((await tryAt(ntfy, 429, { 'retry-after': '120' })).outcome).toEqual({
    kind: 'failed',
    failure: { kind: 'throttled', until },
    until,
    mayHaveCome: false
  })
  expect((await tryAt(webhook, 503, { 'retry-after': '120' })).outcome).toMatchObject({ until })
})

test.each([301, 302, 307, 308])('no redirect is followed, not even within the server: %i', async status => {
  const { got, outcome } = await tryAt(ntfy, status, { location: '/elsewhere' })
  expect(outcome).toEqual({ kind: 'refused', why: 'redirected' })
  expect(got).toHaveLength(1)
})

test('where nobody listens, nothing can have come', async () => {
  const http = createHttp()
  const outcome = await sendBy(by(http), ntfy('http://127.0.0.1:9'), {}, message, running())
  expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'down' }, mayHaveCome: false })
  await http.close()
})

test('where the line breaks after it was sent, it may have come', async () => {
  const http = createHttp()
  const server = createRawServer(socket => socket.once('data', () => socket.destroy()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const outcome = await sendBy(by(http), ntfy(`http://127.0.0.1:${port}`), {}, message, running())
  expect(outcome).toMatchObject({ kind: 'failed', mayHaveCome: true })
  await http.close()
  server.close()
})

test('quitting ends a try, which may have come', async () => {
  const http = createHttp()
  const ended = new AbortController()
  await using server = await serve(() => ended.abort())
  const outcome = await sendBy(by(http), ntfy(server.origin), {}, message, ended.signal)
  expect(outcome).toMatchObject({ kind: 'failed', mayHaveCome: true })
  await http.close()
})
