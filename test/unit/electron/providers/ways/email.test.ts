import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import type { Way } from '#domain/recipients/recipient.ts'
import { createHttp, type HttpOptions } from '#providers/http/client.ts'
import { sendBy } from '#providers/ways/index.ts'
import type { OutgoingMessage } from '#providers/ways/way.ts'
import { serverCertificates, testCa } from '../office.ts'
import { serveProxy } from '../proxy-server.ts'

const NOW = Date.parse('2026-11-27T11:20:00Z')
const message: OutgoingMessage = {
  key: 'msg-1',
  at: NOW,
  title: 'Le portefeuille « Payout » est bas',
  body: 'Kisumu · 3 250,00 KES\nSalio, 14:20',
  urgency: 'critical',
  mayBeRepeat: false,
  isTest: false,
  language: 'fr',
  alerts: []
}

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** A mail server on loopback that asks for STARTTLS and a login, and what it was told. */
async function mailServer(options: SMTPServerOptions = {}) {
  const said: { user?: string | undefined; from?: string; to: string[]; mail: string; names: string[] } = {
    to: [],
    mail: '',
    names: []
  }
  const server = new SMTPServer({
    ...serverCertificates.good,
    authMethods: ['PLAIN', 'LOGIN'],
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ password, username }, session, done) => {
      said.names.push(session.hostNameAppearsAs || '')
      said.user = username
      if (password === 'app password') done(null, { user: username ?? '' })
      else done(Object.assign(new Error('Username and Password not accepted'), { responseCode: 535 }))
    },
    onMailFrom: ({ address }, _session, done) => {
      said.from = address
      done()
    },
    onRcptTo: ({ address }, _session, done) => {
      said.to.push(address)
      done()
    },
    onData: (stream, _session, done) => {
      stream.on('data', part => {
        said.mail += part
      })
      stream.on('end', () => done())
    },
    ...options
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  ends.push(() => new Promise<void>(resolve => server.close(() => resolve())))
  return { said, port: (server.server.address() as AddressInfo).port }
}

interface SendOptions extends HttpOptions {
  readonly password?: string
  readonly server?: string
  readonly signal?: AbortSignal
}

async function send(
  port: number,
  { password = 'app password', server = '127.0.0.1', signal, ...options }: SendOptions = {}
) {
  const http = createHttp({ certificates: [testCa], ...options })
  ends.push(() => http.close())
  const way: Way = { kind: 'email', to: 'asha@shop.example', user: 'salio@shop.example', server, port }
  const parts = { http, openLine: http.openLine }
  return sendBy(parts, way, { password }, message, signal ?? new AbortController().signal)
}

const refuse = (responseCode: number) => (_: unknown, _session: unknown, done: (error: Error) => void) =>
  done(Object.assign(new Error('a text of the server’s'), { responseCode }))

test('a mail goes out over TLS, from the user’s own mailbox, as plain text', async () => {
  const { port, said } = await mailServer()
  expect(await send(port)).toEqual({ kind: 'taken' })
  expect(said).toMatchObject({
    user: 'salio@shop.example',
    from: 'salio@shop.example',
    to: ['asha@shop.example']
  })
  expect(said.mail).toContain('Message-ID: <msg-1@salio.invalid>')
  expect(said.mail).toContain('Auto-Submitted: auto-generated')
  expect(said.mail).toMatch(/Content-Type: text\/plain; charset=utf-8/)
  expect(said.mail).not.toMatch(/text\/html/)
  // The computer's name is nobody's business.
  expect(said.names).toEqual(['[127.0.0.1]'])
})

test.each<[string, SMTPServerOptions, object]>([
  ['no such address', { onRcptTo: refuse(550) }, { kind: 'refused', why: 'gone' }],
  ['a mailbox that is full for now', { onRcptTo: refuse(452) }, { kind: 'failed', mayHaveCome: false }],
  ['a sender that may not send', { onMailFrom: refuse(553) }, { kind: 'refused', why: 'notAllowed' }],
  ['greylisting', { onMailFrom: refuse(451) }, { kind: 'failed', mayHaveCome: false }],
  [
    'a server that is busy',
    { onConnect: (_session, done) => done(Object.assign(new Error('busy'), { responseCode: 421 })) },
    { kind: 'failed', mayHaveCome: false }
  ],
  [
    'a mail that is taken for spam',
    {
      onData: (stream, _session, done) =>
        stream.on('end', () => done(Object.assign(new Error('spam'), { responseCode: 554 }))).resume()
    },
    { kind: 'refused', why: 'message' }
  ],
  [
    'a server that cannot keep it now',
    {
      onData: (stream, _session, done) =>
        stream.on('end', () => done(Object.assign(new Error('later'), { responseCode: 451 }))).resume()
    },
    { kind: 'failed', mayHaveCome: false }
  ],
  [
    'a server without encryption',
    { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] },
    { kind: 'refused', why: 'unencrypted' }
  ]
])('%s', async (_name, options, outcome) => {
  const { port } = await mailServer(options)
  expect(await send(port)).toMatchObject(outcome)
})

test('a wrong password is refused for good, and nothing was sent in the open', async () => {
  const { port, said } = await mailServer()
  expect(await send(port, { password: 'usual password' })).toEqual({ kind: 'refused', why: 'credentials' })
  expect(said.to).toEqual([])
})

test('no certificate but a right one is trusted', async () => {
  const { port, said } = await mailServer()
  const outcome = await send(port, { certificates: [] })
  expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'certificate' }, mayHaveCome: false })
  expect(said.user).toBeUndefined()
})

test('a mail that was not answered may have come', async () => {
  const ended = new AbortController()
  const { port } = await mailServer({ onData: stream => stream.resume().on('end', () => ended.abort()) })
  const outcome = await send(port, { signal: ended.signal })
  expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'timeout' }, mayHaveCome: true })
})

test('a mail takes the system’s proxy', async () => {
  const { port, said } = await mailServer()
  await using proxy = await serveProxy()
  const proxyFor = async () => `PROXY ${proxy.host}`
  expect(await send(port, { proxyFor, server: 'shop.test' })).toEqual({ kind: 'taken' })
  expect(proxy.seen[0]?.line).toBe(`CONNECT shop.test:${port}`)
  expect(said.to).toEqual(['asha@shop.example'])
})

test('where nobody listens, nothing can have come', async () => {
  expect(await send(9)).toMatchObject({ kind: 'failed', failure: { kind: 'down' }, mayHaveCome: false })
})
