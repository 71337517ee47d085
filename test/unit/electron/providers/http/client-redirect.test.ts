import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createHttp } from '#providers/http/client.ts'
import { requestFailure } from '../failure-of.ts'
import { serve } from '../server.ts'

test('a redirect within the origin is followed with the same headers', async () => {
  await using server = await serve((request, response) => {
    if (request.url === '/balance') return response.writeHead(308, { location: '/balance/' }).end()
    return response.end(`${request.url} ${request.headers.authorization}`)
  })
  const headers = { authorization: 'Bearer x' }
  const http = createHttp()
  const { text } = await http({ method: 'GET', url: `${server.origin}/balance`, headers })
  await http.close()
  expect(text).toBe('/balance/ Bearer x')
})

test('a redirect to another origin is never followed', async () => {
  const asked: string[] = []
  await using other = await serve((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await using server = await serve((_, response) => {
    response.writeHead(302, { location: `${other.origin}/login` }).end()
  })
  expect(await requestFailure({ url: server.origin })).toEqual({ kind: 'redirected' })
  expect(asked).toEqual([])
})

test.each(['http://', undefined])('a redirect to "%s" is refused', async location => {
  await using server = await serve((request, response) => {
    const status = request.url === '/a' ? 302 : 200
    response.writeHead(status, location === undefined ? {} : { location }).end()
  })
  expect(await requestFailure({ url: `${server.origin}/a` })).toEqual({ kind: 'redirected' })
})

// https://github.com/django-oauth/django-oauth-toolkit/issues/1851 (2026-09-09): a token address without its slash.
test.each([307, 308])(
  'a redirect %i of a POST within the origin repeats its method and body',
  async status => {
    await using server = await serve(async (request, response) => {
      if (request.url === '/token') return response.writeHead(status, { location: '/token/' }).end()
      return response.end(`${request.method} ${request.headers.authorization} ${await text(request)}`)
    })
    const http = createHttp()
    const headers = { authorization: 'Basic x' }
    const answer = await http({ method: 'POST', url: `${server.origin}/token`, headers, body: { a: 1 } })
    await http.close()
    expect(answer.text).toBe('POST Basic x {"a":1}')
  }
)

test.each([301, 302, 303])('a redirect %i of a POST within the origin is told as one', async status => {
  const asked: string[] = []
  await using server = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(status, { location: '/token/' }).end()
  })
  const failure = await requestFailure({ method: 'POST', url: `${server.origin}/token`, body: {} })
  expect(failure).toEqual({ kind: 'redirected', withinOrigin: true })
  expect(asked).toEqual(['POST /token'])
})

test.each([301, 307, 308])('a redirect %i of a POST to another origin gets no secret', async status => {
  const asked: string[] = []
  await using other = await serve((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await using server = await serve((_, response) => {
    response.writeHead(status, { location: `${other.origin}/token` }).end()
  })
  const failure = await requestFailure({ method: 'POST', url: server.origin, body: {} })
  expect(failure).toEqual({ kind: 'redirected' })
  expect(asked).toEqual([])
})

test('at most three redirects are followed', async () => {
  const asked: string[] = []
  await using server = await serve((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(301, { location: `${request.url}x` }).end()
  })
  expect(await requestFailure({ url: server.origin })).toEqual({ kind: 'down', status: null })
  expect(asked).toEqual(['/', '/x', '/xx', '/xxx'])
})
