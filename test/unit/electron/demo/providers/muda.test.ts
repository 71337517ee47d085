import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, post, secretOf, statusAndBody, stringIn, withBearer } from '../asking.ts'

let simulator: Simulator
let base: string
let time: number
beforeEach(async () => {
  time = Date.parse('2026-01-15T10:30:00Z')
  simulator = await startSimulator({ now: () => time })
  base = simulator.url('muda')
})
afterEach(() => simulator.stop())

const mint = () =>
  post(`${base}/clients/oauth/token`, {
    secret_key: secretOf(simulator, 'muda', 'secretKey'),
    api_key: secretOf(simulator, 'muda', 'apiKey')
  })
const balance = async () =>
  fetch(`${base}/payment/balance`, withBearer(await stringIn(await mint(), 'data', 'access_token')))
const envelope = (status: number, message: string) =>
  compactJson(`{ "status": ${status}, "message": "${message}", "data": null }`)

test('the balances match the documentation byte for byte', async () => {
  expect(await statusAndBody(await balance())).toEqual([
    200,
    compactJson(`{
      "status": 200,
      "message": "Balance fetched successfully",
      "data": [
      { "id": 1, "asset_code": "UGX", "asset_issuer": "issuer_ugx", "currency": "UGX", "balance": "4621.0000000" },
      { "id": 2, "asset_code": "KES", "asset_issuer": "issuer_kes", "currency": "KES", "balance": "0" },
      { "id": 3, "asset_code": "TZS", "asset_issuer": "issuer_tzs", "currency": "TZS", "balance": "0" },
      { "id": 4, "asset_code": "cUGX", "asset_issuer": "issuer_ugx", "currency": "UGX", "balance": "650.0000000" },
      { "id": 5, "asset_code": "cKES", "asset_issuer": "issuer_kes", "currency": "KES", "balance": "0" },
      { "id": 6, "asset_code": "cTZS", "asset_issuer": "issuer_tzs", "currency": "TZS", "balance": "0" }
      ]
    }`)
  ])
})

test('a token is valid for the two hours stated, although its claims say twelve', async () => {
  const minted = await mint()
  const answer = await minted.clone().text()
  expect(answer).toMatch(
    /^\{"status":200,"message":"success","data":\{"access_token":"[^"]+","token_type":"Bearer","expires_in":7200\}\}$/
  )
  const token = await stringIn(minted, 'data', 'access_token')
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  expect(claims).toMatchObject({ iat: time / 1000, exp: time / 1000 + 43_200 })
  const status = async () => (await fetch(`${base}/payment/balance`, withBearer(token))).status
  time += 7_200_000 - 1
  expect(await status()).toBe(200)
  time += 1
  expect(await status()).toBe(401)
})

test('wrong keys, a missing token and an unknown path are answered in the documented envelope', async () => {
  const token = `${base}/clients/oauth/token`
  expect(await statusAndBody(await post(token, { api_key: 'a', secret_key: 'b' }))).toEqual([
    401,
    envelope(401, 'Unauthorized')
  ])
  expect(await statusAndBody(await post(token, '{'))).toEqual([400, envelope(400, 'Bad request')])
  expect(await statusAndBody(await fetch(`${base}/payment/balance`))).toEqual([
    401,
    envelope(401, 'Unauthorized')
  ])
  expect(await statusAndBody(await fetch(`${base}/v1/payment/balance`))).toEqual([
    404,
    envelope(404, 'Resource not found')
  ])
})

test.each([
  ['400', 'Failed to fetch balances'],
  ['401', 'Unauthorized'],
  ['403', 'Forbidden'],
  ['404', 'Resource not found'],
  ['429', 'Too many requests'],
  ['500', 'An unexpected error occurred'],
  ['502', 'Bad gateway'],
  ['503', 'Service unavailable'],
  ['504', 'Gateway timeout']
])('the fault %s repeats its status in the body', async (name, message) => {
  simulator.setFault('muda', { name })
  expect(await statusAndBody(await balance())).toEqual([Number(name), envelope(Number(name), message)])
})

test('a refusal can come with HTTP 200', async () => {
  simulator.setFault('muda', { name: '200-failing' })
  expect(await statusAndBody(await balance())).toEqual([200, envelope(400, 'Failed to fetch balances')])
  simulator.setFault('muda', { name: '200-unauthorized' })
  expect(await statusAndBody(await balance())).toEqual([200, envelope(401, 'Unauthorized')])
})

test('a success can say 404 in its body, and rows can have a code instead of a currency', async () => {
  simulator.setFault('muda', { name: 'status-404-with-data' })
  const [status, body] = await statusAndBody(await balance())
  expect(status).toBe(200)
  expect(body).toContain('"status":404')
  expect(body).toContain('"balance":"4621.0000000"')
  simulator.setFault('muda', { name: 'code-rows' })
  simulator.setBalance('muda', 'cUGX', '253000.0000000')
  expect(await (await balance()).text()).toContain('{"code":"cUGX","balance":"253000.0000000"}')
})
