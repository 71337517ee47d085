import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator({ now: () => Date.parse('2024-01-15T10:30:00.000Z') })
})
afterEach(() => simulator.stop())

const get = (path: string, key = secretOf(simulator, 'clickairtime', 'apiKey')) =>
  fetch(simulator.url('clickairtime') + path, withBearer(key))

const INACTIVE = compactJson(`{
  "id": "wal_ngn_001", "currency": "NGN", "balance": 15000.00, "type": "local",
  "status": "inactive", "allowed_countries": ["Nigeria"]
}`)

test('the balances match the documentation, plus an inactive wallet', async () => {
  const [status, body] = await statusAndBody(await get('/balance'))
  expect(status).toBe(200)
  expect(body).toContain(`,${INACTIVE}]`)
  expect(body.replace(`,${INACTIVE}`, '')).toBe(
    compactJson(`{
      "success": true,
      "data": {
        "available_balance": { "amount": 1250.50, "currency": "USD" },
        "wallets": [
          { "id": "wal_global_001", "currency": "USD", "balance": 1000.00, "type": "global",
            "status": "active", "allowed_countries": ["All Countries"] },
          { "id": "wal_ghs_001", "currency": "GHS", "balance": 3090.00, "type": "local",
            "status": "active", "allowed_countries": ["Ghana"] }
        ]
      },
      "meta": { "request_id": "req_w1x2y3z4a5b6", "timestamp": "2024-01-15T10:30:00.000Z" }
    }`)
  )
})

test('a single wallet matches the documentation byte for byte', async () => {
  expect(await statusAndBody(await get('/balance/wal_ghs_001'))).toEqual([
    200,
    compactJson(`{
      "success": true,
      "data": { "id": "wal_ghs_001", "currency": "GHS", "balance": 3090.00, "type": "local",
        "status": "active", "allowed_countries": ["Ghana"] },
      "meta": { "request_id": "req_s1w2b3a4l5n6", "timestamp": "2024-01-15T10:30:00.000Z" }
    }`)
  ])
})

test('a number is written digit for digit as it was set', async () => {
  simulator.setBalance('clickairtime', 'wal_global_001', '9007199254740993.10')
  expect(await (await get('/balance/wal_global_001')).text()).toContain('"balance":9007199254740993.10,')
})

test('the key has the format of a live key', () => {
  expect(secretOf(simulator, 'clickairtime', 'apiKey')).toMatch(/^ce_live_[A-Za-z0-9]{32}$/)
})

test('every answer carries the rate limit headers, the reset in Unix seconds', async () => {
  const { headers } = await get('/balance')
  expect(headers.get('x-ratelimit-limit')).toBe('300')
  expect(headers.get('x-ratelimit-remaining')).toBe('299')
  expect(Number(headers.get('x-ratelimit-reset'))).toBe(Date.parse('2024-01-15T10:30:45Z') / 1000)
})

test('a wrong key and an unknown wallet are refused', async () => {
  const [status, body] = await statusAndBody(await get('/balance', 'ce_live_wrong'))
  expect([status, body]).toEqual([401, expect.stringContaining('"code":"INVALID_API_KEY"')])
  const [missing, why] = await statusAndBody(await get('/balance/wal_xxx_001'))
  expect([missing, why]).toEqual([404, expect.stringContaining('"code":"NOT_FOUND"')])
})
