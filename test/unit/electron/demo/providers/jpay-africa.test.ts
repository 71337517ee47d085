import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, post, secretOf, statusAndBody, stringIn, withBearer } from '../asking.ts'

let simulator: Simulator
let base: string
let time: number
beforeEach(async () => {
  time = Date.parse('2026-01-15T10:30:00Z')
  simulator = await startSimulator({ now: () => time })
  base = simulator.url('jpay-africa')
})
afterEach(() => simulator.stop())

const app = () => ({
  app_key: secretOf(simulator, 'jpay-africa', 'appKey'),
  app_secret: secretOf(simulator, 'jpay-africa', 'appSecret')
})
const mint = () => post(`${base}/auth/app/token`, app())
const balance = (token: string) => fetch(`${base}/wallets/balance`, withBearer(token))
const detail = (text: string) => `{"detail":"${text}"}`
const EXPIRED = [401, detail('Invalid or expired token')]

test('the balances match the documentation byte for byte', async () => {
  const answer = await balance(await stringIn(await mint(), 'access'))
  expect(await statusAndBody(answer)).toEqual([
    200,
    compactJson(`{
      "collection_wallet_balance": "45000.00",
      "payout_wallet_balance": "12000.00",
      "total_balance": "57000.00"
    }`)
  ])
})

test('the total is exact where a double would not be', async () => {
  simulator.setBalance('jpay-africa', 'payout', '9007199254740993.01')
  const answer = await balance(await stringIn(await mint(), 'access'))
  expect(await answer.text()).toContain('"total_balance":"9007199254785993.01"')
})

test('a token answer names the merchant but no expiry; that is in the token, 15 minutes ahead', async () => {
  const answer = await (await mint()).text()
  expect(answer).toMatch(
    /^\{"access":"[^"]+","refresh":"[^"]+","merchant_id":123,"app_code":12345,"products":\["collections","payouts"\]\}$/
  )
  const token = /"access":"([^"]+)"/.exec(answer)?.[1] ?? ''
  expect(token).toMatch(/^eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9\./)
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  expect(claims).toMatchObject({ exp: time / 1000 + 15 * 60 })
})

test('a token is refused after 15 minutes, or at once when all tokens are expired', async () => {
  const token = await stringIn(await mint(), 'access')
  time += 15 * 60_000 - 1
  expect((await balance(token)).status).toBe(200)
  time += 1
  expect(await statusAndBody(await balance(token))).toEqual(EXPIRED)
  const second = await stringIn(await mint(), 'access')
  simulator.expireTokens('jpay-africa')
  expect(await statusAndBody(await balance(second))).toEqual(EXPIRED)
})

test('a refresh token gives a new pair once, and is not accepted as an access token', async () => {
  const refresh = await stringIn(await mint(), 'refresh')
  expect(await statusAndBody(await balance(refresh))).toEqual(EXPIRED)
  const renewed = await post(`${base}/auth/refresh`, { refresh })
  expect((await balance(await stringIn(renewed, 'access'))).status).toBe(200)
  expect(await statusAndBody(await post(`${base}/auth/refresh`, { refresh }))).toEqual(EXPIRED)
})

test('an access token works without an app key', async () => {
  expect((await balance(secretOf(simulator, 'jpay-africa', 'accessToken'))).status).toBe(200)
})

test('a token is accepted only with the Bearer scheme', async () => {
  const token = await stringIn(await mint(), 'access')
  const answer = await fetch(`${base}/wallets/balance`, { headers: { authorization: `Tokens ${token}` } })
  expect(await statusAndBody(answer)).toEqual(EXPIRED)
})

test('missing or wrong input is answered as documented', async () => {
  const token = `${base}/auth/app/token`
  const { app_key, app_secret } = app()
  expect(await statusAndBody(await fetch(`${base}/wallets/balance`))).toEqual([
    401,
    detail('Authentication credentials were not provided')
  ])
  expect(await statusAndBody(await balance('eyJ0.eyJ9.x'))).toEqual(EXPIRED)
  expect(await statusAndBody(await post(token, { app_key }))).toEqual([
    400,
    detail('app_secret field is required')
  ])
  expect(await statusAndBody(await post(token, { app_secret }))).toEqual([
    400,
    detail('app_key field is required')
  ])
  expect(await statusAndBody(await post(token, '{'))).toEqual([400, detail('JSON parse error')])
  expect(await statusAndBody(await post(token, { app_key, app_secret: 'wrong' }))).toEqual([
    401,
    detail('Invalid or missing credentials')
  ])
  expect((await fetch(token)).status).toBe(404)
})

test.each([
  ['401-expired', 401, 'Invalid or expired token'],
  ['401-missing', 401, 'Authentication credentials were not provided'],
  ['403-address', 403, 'Access denied: IP address not allowed'],
  ['429', 429, 'Request was throttled.'],
  ['500', 500, 'Internal server error'],
  ['502', 502, 'Bad gateway'],
  ['503', 503, 'Service unavailable']
])('the fault %s affects the balance call and not the token call', async (name, status, text) => {
  simulator.setFault('jpay-africa', { name })
  const token = await stringIn(await mint(), 'access')
  expect(await statusAndBody(await balance(token))).toEqual([status, detail(text)])
})

test.each([
  ['400-field', 400, 'app_key field is required'],
  ['400-json', 400, 'JSON parse error'],
  ['401-credentials', 401, 'Invalid or missing credentials']
])('the fault %s affects the token call and not the balance call', async (name, status, text) => {
  const token = await stringIn(await mint(), 'access')
  simulator.setFault('jpay-africa', { name })
  expect(await statusAndBody(await mint())).toEqual([status, detail(text)])
  expect((await balance(token)).status).toBe(200)
})
