import { expect, test } from 'vitest'
import { payHero } from '#providers/connectors/east-africa/payhero.ts'
import { createHttp } from '#providers/http/client.ts'
import { serve } from '#test/unit/electron/providers/server.ts'

/** The header that PayHero is sent. */
async function sentWith(secrets: Readonly<Record<string, string>>): Promise<Set<string | undefined>> {
  const sent = new Set<string | undefined>()
  await using server = await serve((request, response) => {
    sent.add(request.headers.authorization)
    response.setHeader('content-type', 'application/json')
    response.end('{"available_balance":5}')
  })
  const http = createHttp()
  await payHero.connect({ environment: '', values: { baseUrl: server.origin }, secrets }, http).read()
  await http.close()
  return sent
}

test.each([
  [{ username: 'user', password: 'pass' }],
  [{ token: 'Basic dXNlcjpwYXNz' }],
  [{ token: 'basic  dXNlcjpwYXNz' }],
  [{ token: 'dXNlcjpwYXNz' }]
])('signs in with %j', async secrets => {
  expect(await sentWith(secrets)).toEqual(new Set(['Basic dXNlcjpwYXNz']))
})
