import { once } from 'node:events'
import { createServer } from 'node:https'
import { createServer as createSocketServer } from 'node:net'
import { afterAll, describe, expect, test } from 'vitest'
import { createHttp } from '#providers/http/client.ts'
import { requestFailure } from '../failure-of.ts'
import { selfSigned } from '../self-signed.ts'
import { serve } from '../server.ts'

const http = createHttp()
afterAll(() => http.close())

describe('an answer', () => {
  test('comes as text with its status, headers and time of receipt', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(404, { 'X-Reason': 'gone' }).end('<p>Not here — sorry</p>')
    })
    const clocked = createHttp({ now: () => 42 })
    const answer = await clocked({ method: 'GET', url: server.origin })
    await clocked.close()
    expect(answer).toMatchObject({
      status: 404,
      headers: { 'x-reason': 'gone' },
      text: '<p>Not here — sorry</p>',
      receivedAt: 42
    })
  })

  test('is requested as uncompressed JSON, and a body is sent as JSON', async () => {
    await using server = await serve(async (request, response) => {
      const { accept, authorization } = request.headers
      const body = (await request.toArray()).join('')
      const encoding = request.headers['accept-encoding']
      const type = request.headers['content-type']
      response.end(JSON.stringify({ method: request.method, accept, encoding, type, authorization, body }))
    })
    const answer = await http({
      method: 'POST',
      url: server.origin,
      headers: { authorization: 'Bearer x' },
      body: { app_key: 'k' }
    })
    expect(JSON.parse(answer.text)).toEqual({
      method: 'POST',
      accept: 'application/json',
      encoding: 'identity',
      type: 'application/json',
      authorization: 'Bearer x',
      body: '{"app_key":"k"}'
    })
  })

  test('of exactly the maximum length is accepted, but not of one byte more', async () => {
    await using server = await serve((request, response) =>
      response.end('x'.repeat(request.url === '/' ? 1000 : 1001))
    )
    const limited = createHttp({ maxBytes: 1000 })
    expect((await limited({ method: 'GET', url: server.origin })).text).toHaveLength(1000)
    await limited.close()
    const failure = await requestFailure({ url: `${server.origin}/more` }, { maxBytes: 1000 })
    expect(failure).toEqual({ kind: 'unreadable', reason: 'tooLarge' })
  })

  test('that never ends is refused once it exceeds the maximum length', async () => {
    await using server = await serve((_, response) => {
      const chunk = 'x'.repeat(100_000)
      const more = () => response.write(chunk, error => error || more())
      more()
    })
    expect(await requestFailure({ url: server.origin })).toEqual({ kind: 'unreadable', reason: 'tooLarge' })
  })
})

describe('a request', () => {
  test('to a server that is not listening counts as down', async () => {
    const server = await serve(() => {})
    await server[Symbol.asyncDispose]()
    expect(await requestFailure({ url: server.origin })).toEqual({ kind: 'down', status: null })
  })

  test('to an unknown host name says that the address cannot be found', async () => {
    expect(await requestFailure({ url: 'http://salio.invalid' })).toEqual({
      kind: 'unresolved',
      problem: 'notFound'
    })
  })

  test('whose connection is cut counts as down', async () => {
    await using server = await serve(request => request.socket.destroy())
    expect(await requestFailure({ url: server.origin })).toEqual({ kind: 'down', status: null })
  })

  test('without an answer in time is a timeout', async () => {
    await using server = await serve(() => {})
    expect(await requestFailure({ url: server.origin }, { timeout: 50 })).toEqual({ kind: 'timeout' })
  })

  test('is stopped by whoever made it, at any moment, and says so', async () => {
    const stopped = new AbortController()
    await using server = await serve(() => stopped.abort(new Error('stopped')))
    await expect(http({ method: 'GET', url: server.origin, signal: stopped.signal })).rejects.toThrow(
      'stopped'
    )
    await expect(http({ method: 'GET', url: server.origin, signal: stopped.signal })).rejects.toThrow(
      'stopped'
    )
  })

  test('whose answer falls silent is a timeout before the whole is over', async () => {
    await using server = await serve((_, response) => response.write('{'))
    expect(await requestFailure({ url: server.origin }, { silence: 50 })).toEqual({ kind: 'timeout' })
  })

  test('whose answer comes slowly but steadily is not cut', async () => {
    await using server = await serve(async (_, response) => {
      for (const byte of '{"slow":true}') {
        response.write(byte)
        await new Promise(resolve => setTimeout(resolve, 200))
      }
      response.end()
    })
    const patient = createHttp({ silence: 2000 })
    const answer = await patient({ method: 'GET', url: server.origin })
    await patient.close()
    expect(answer.text).toBe('{"slow":true}')
  })

  test('that is answered with plain HTTP where TLS was spoken has met a sign-in page', async () => {
    await using server = await serve((_, response) => response.end('sign in'))
    const url = server.origin.replace('http:', 'https:')
    expect(await requestFailure({ url })).toEqual({ kind: 'portal' })
  })

  test('whose body does not end in time is a timeout', async () => {
    await using server = await serve((_, response) => response.write('{'))
    expect(await requestFailure({ url: server.origin }, { timeout: 50 })).toEqual({ kind: 'timeout' })
  })

  test('to a server whose TLS handshake does not finish is a timeout', async () => {
    const silent = createSocketServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const address = silent.address()
    const port = typeof address === 'object' && address?.port
    const failure = await requestFailure({ url: `https://127.0.0.1:${port}` }, { silence: 50 })
    silent.close()
    expect(failure).toEqual({ kind: 'timeout' })
  })

  test('is not sent to a server with an untrusted certificate', async () => {
    const asked: string[] = []
    await using server = await serve(request => asked.push(request.url ?? ''), createServer(selfSigned))
    const url = server.origin.replace('http:', 'https:')
    expect(await requestFailure({ url })).toEqual({ kind: 'certificate', problem: 'untrusted' })
    expect(asked).toEqual([])
  })
})
