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

test('a redirect of a POST is refused, as its body holds the secret', async () => {
  await using server = await serve((request, response) => {
    response.writeHead(request.url === '/' ? 307 : 200, { location: '/token' }).end()
  })
  const failure = await requestFailure({ method: 'POST', url: server.origin, body: {} })
  expect(failure).toEqual({ kind: 'redirected' })
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
