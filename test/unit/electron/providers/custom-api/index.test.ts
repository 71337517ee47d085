import type { IncomingHttpHeaders, RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import { languages } from '#domain/language.ts'
import { customJson } from '#providers/custom-api/index.ts'
import { createHttp } from '#providers/http/client.ts'
import type { Credentials } from '#providers/kit/provider.ts'
import { serve } from '../server.ts'

const mapping =
  '{"amount":"/balance","unit":{"kind":"major"},"currency":{"fixed":"KES"},"name":null,"key":null}'
const url = 'https://api.example.com/balance'
const credentials = (values: Credentials['values'], secrets: Credentials['secrets'] = {}): Credentials => ({
  environment: '',
  values: { url, mapping, ...values },
  secrets
})
const problem = (values: Credentials['values'], secrets?: Credentials['secrets']) => {
  const failure = customJson.check?.(credentials(values, secrets)) ?? null
  return failure?.kind === 'field' ? `${failure.field} ${failure.problem}` : (failure?.kind ?? null)
}

interface ReceivedRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Reads or inspects an API that gives the same answer to everything; returns the result and the requests. */
async function readFrom(
  given: (origin: string) => Credentials,
  answers: RequestListener = (_, response) => response.end('{"balance":12.50}'),
  how: 'read' | 'look' = 'read'
) {
  const seen: ReceivedRequest[] = []
  await using server = await serve(async (request, response) => {
    const { headers, method = '', url = '' } = request
    seen.push({ method, url, headers, body: await text(request) })
    answers(request, response)
  })
  const http = createHttp()
  const resolved = given(server.origin)
  const work =
    how === 'read' ? customJson.connect(resolved, http).read() : customJson.readAnswer?.(resolved, http)
  const result = await work?.catch((error: unknown) => (error instanceof SalioError ? error.failure : error))
  await http.close()
  return { seen, result }
}

test.each([
  [{}, null],
  [{ url: '' }, 'url empty'],
  [{ url: 'api.example.com' }, 'url malformed'],
  [{ url: 'ftp://api.example.com' }, 'url malformed'],
  [{ url: 'https://user:pass@api.example.com' }, 'url malformed'],
  [{ url: `${url}?shop=7` }, null],
  [{ url: `${url}?shop=7&api_key=sk_1` }, 'url malformed'],
  [{ url: `${url}#x` }, 'url malformed'],
  [{ url: 'http://api.example.com/balance' }, 'insecure'],
  [{ url: 'http://192.168.1.5/balance' }, null],
  [{ url: 'http://localhost:8000/balance' }, null],
  [{ auth: 'magic' }, 'auth malformed'],
  [{ auth: 'constructor' }, 'auth malformed'],
  [{ auth: '__proto__' }, 'auth malformed'],
  [{ auth: 'bearer' }, 'token empty'],
  [{ auth: 'oauth', tokenUrl: 'https://id.example.com/token' }, 'clientId empty'],
  [{ method: 'POST', body: '{"shop":7}' }, null],
  [{ method: 'POST', body: '{"shop":' }, 'body malformed'],
  [{ method: 'POST', body: '{"auth":{"apiKey":"sk_1"}}' }, 'body malformed'],
  [{ headers: '[{"name":"X-Shop","value":"7"}]' }, null],
  [{ headers: '[{"name":"Host","value":"x"}]' }, 'headers malformed'],
  [{ headers: '[{"name":"X-Api-Key","value":"sk_1"}]' }, 'headers malformed'],
  [{ headers: '[{"name":"X-Api-Key","secret":"headerA"}]' }, 'headers malformed'],
  [{ url: `${url}?secretkey=s` }, 'url malformed'],
  [{ url: `${url}/token/a1b2` }, 'url malformed'],
  [{ url: `${url}?key={{apikey}}` }, 'url malformed'],
  [{ url: `${url}?key={{apiKey}}` }, 'apiKey empty'],
  [{ url: 'https://{{apiKey}}.example.com/' }, 'url malformed'],
  [{ url: 'https://{{apiKey}}@api.example.com/' }, 'url malformed'],
  [{ method: 'POST', body: '{"pin":1234}' }, 'body malformed'],
  [{ method: 'POST', body: '{"pin":"{{pin}}"}' }, 'body malformed'],
  [{ method: 'POST', body: '{"pin":"{{password}}"}' }, 'password empty'],
  [{ headers: '[{"name":"x-appkey","value":"sk_1"}]' }, 'headers malformed'],
  [{ headers: '[{"name":"X-Shop","value":"{{apiKey}}"}]' }, 'headers malformed'],
  [{ mapping: '' }, 'mapping empty'],
  [{ mapping: mapping.replace('{"fixed":"KES"}', 'null') }, 'mapping malformed']
])('a problem with %j is reported before anything is sent', (values, expected) => {
  expect(problem(values)).toBe(expected)
})

test('a secret never goes over http to another computer, even on the local network', () => {
  const local = { url: 'http://192.168.1.5/balance' }
  expect(problem({ ...local, auth: 'bearer' }, { token: 't' })).toBe('insecure')
  const headers = '[{"name":"X-Key","secret":"headerA"}]'
  expect(problem({ ...local, headers }, { headerA: 's' })).toBe('insecure')
  const tokenUrl = 'http://192.168.1.5/token'
  expect(problem({ auth: 'oauth', tokenUrl }, { clientId: 'a', clientSecret: 'b' })).toBe('insecure')
})

test('a placeholder’s secret never goes over http to another computer, and never leads a path elsewhere', () => {
  const local = { url: 'http://192.168.1.5/{{apiKey}}/balance' }
  expect(problem(local, { apiKey: 's' })).toBe('insecure')
  expect(problem({ url: `${url}/{{apiKey}}/x` }, { apiKey: '..' })).toBe('apiKey malformed')
})

test('placeholders are filled in the path, the query and the body, and nowhere else', async () => {
  const secrets = { apiKey: 'a/b?c', token: 't&u', password: 'p"w' }
  const body = '{"login":{"pin":"{{password}}"},"shop":7.10}'
  const { seen } = await readFrom(origin =>
    credentials({ url: `${origin}/v1/{{apiKey}}/b?token={{token}}`, method: 'POST', body }, secrets)
  )
  expect(seen[0]).toMatchObject({
    url: '/v1/a%2Fb%3Fc/b?token=t%26u',
    body: '{"login":{"pin":"p\\"w"},"shop":7.10}'
  })
  expect(seen[0]?.headers.authorization).toBeUndefined()
})

test('a look hides a placeholder’s secret echoed in its encoded forms', async () => {
  const { result } = await readFrom(
    origin => credentials({ url: `${origin}/{{apiKey}}` }, { apiKey: 'long secret/1' }),
    ({ url }, response) => response.end(JSON.stringify({ you: url })),
    'look'
  )
  expect(result).toMatchObject({ root: { members: [{ path: ['you'], text: null }] } })
})

test('a secret with characters invalid in a header is reported', () => {
  expect(problem({ auth: 'bearer' }, { token: 'sk_1\u201d' })).toBe('token malformed')
})

test.each([
  [{ auth: 'none' }, {}, undefined],
  [{ auth: 'basic', user: 'duka' }, { password: 'p:w' }, `Basic ${btoa('duka:p:w')}`],
  [{ auth: 'bearer' }, { token: 'tok' }, 'Bearer tok']
])('signs in with %j', async (values, secrets, authorization) => {
  const { result, seen } = await readFrom(origin =>
    credentials({ ...values, url: `${origin}/b?shop=7` }, secrets)
  )
  expect(result).toMatchObject({ wallets: [{ amount: '12.50', currency: 'KES' }] })
  expect(seen).toMatchObject([{ method: 'GET', url: '/b?shop=7' }])
  expect(seen[0]?.headers.authorization).toBe(authorization)
})

test('each header is sent once, secret or not, and the body as typed', async () => {
  const body = '{ "account": 12345678901234567890.10 }'
  const headers = '[{"name":"Accept","value":"application/vnd.v2+json"},{"name":"X-Pass","secret":"headerB"}]'
  const { seen } = await readFrom(origin =>
    credentials(
      { url: origin, method: 'POST', body, headers, auth: 'header', keyName: 'X-Key' },
      { headerB: 'pw', apiKey: 'k1' }
    )
  )
  expect(seen[0]).toMatchObject({ method: 'POST', body })
  expect(seen[0]?.headers).toMatchObject({
    accept: 'application/vnd.v2+json',
    'content-type': 'application/json',
    'x-pass': 'pw',
    'x-key': 'k1'
  })
})

const client = { clientId: 'id 1', clientSecret: 's+/:%' }
const oauth = (origin: string, more: Credentials['values'] = {}) =>
  credentials({ url: `${origin}/balance`, auth: 'oauth', tokenUrl: `${origin}/token`, ...more }, client)
const granting: RequestListener = ({ url }, response) =>
  response.end(
    url === '/token' ? '{"access_token":"minted_token_1"}' : '{"balance":1,"echo":"minted_token_1"}'
  )

test('a token is requested with a form, and needs no stated lifetime', async () => {
  const { result, seen } = await readFrom(
    origin => oauth(origin, { audience: 'api', scope: 'a b' }),
    granting
  )
  expect(result).toMatchObject({ wallets: [{ amount: '1' }] })
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /token', 'GET /balance'])
  expect(seen[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: 'id 1',
    client_secret: 's+/:%',
    audience: 'api',
    scope: 'a b'
  })
  expect(seen[1]?.headers.authorization).toBe('Bearer minted_token_1')
})

test('the client can authenticate with Basic instead', async () => {
  const { seen } = await readFrom(origin => oauth(origin, { clientAuth: 'basic' }), granting)
  expect(seen[0]?.headers.authorization).toBe(`Basic ${btoa('id%201:s%2B%2F%3A%25')}`)
  expect(seen[0]?.body).toBe('grant_type=client_credentials')
})

test('a look needs no mapping and hides all secrets, even minted tokens', async () => {
  const { result, seen } = await readFrom(origin => oauth(origin, { mapping: '' }), granting, 'look')
  expect(seen).toHaveLength(2)
  expect(JSON.stringify(result)).not.toContain('minted_token_1')
  expect(result).toMatchObject({
    root: { kind: 'object', size: 2, members: [{ text: '1' }, { text: null }] }
  })
})

test('a look hides a login echoed in its encoded form', async () => {
  const { result } = await readFrom(
    origin => credentials({ url: origin, auth: 'basic', user: 'duka' }, { password: 'p:w' }),
    ({ headers }, response) => response.end(JSON.stringify({ you: headers.authorization?.slice(6) })),
    'look'
  )
  expect(result).toMatchObject({ root: { members: [{ path: ['you'], text: null }] } })
})

test('a look at a forbidden address sends nothing', async () => {
  const { result, seen } = await readFrom(
    () => credentials({ url: 'http://api.example.com' }),
    undefined,
    'look'
  )
  expect(result).toEqual({ kind: 'insecure' })
  expect(seen).toEqual([])
})

test('every text on its card exists in every language', () => {
  const { fields, tagline } = customJson
  const texts = [tagline, ...fields.flatMap(({ options = [] }) => options.map(({ name }) => name))]
  for (const text of texts) for (const language of languages) expect(text[language].trim()).not.toBe('')
})
