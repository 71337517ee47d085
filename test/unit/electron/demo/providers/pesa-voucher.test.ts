import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { askPesaVoucher, compactJson, secretOf, statusAndBody } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator({ now: () => Date.parse('2025-11-26T15:30:45+03:00') })
})
afterEach(() => simulator.stop())

const SUCCESS = compactJson(`{
  "success": true,
  "merchant_id": "550f8499-e29b-61d4-a816-446655449900",
  "merchant_name": "NEO Vouchers LTD",
  "balance": 125750.00,
  "currency": "KES",
  "timestamp": "2025-11-26 15:30:45"
}`)
const refusal = (error: string) =>
  compactJson(`{ "success": false, "error": "${error}", "timestamp": "2025-11-26 15:30:45" }`)
const get = (path: string, headers: Record<string, string>) =>
  fetch(simulator.url('pesa-voucher') + path, { headers })
const keys = () => ({
  'X-API-Key': secretOf(simulator, 'pesa-voucher', 'apiKey'),
  'X-API-Secret': secretOf(simulator, 'pesa-voucher', 'apiSecret')
})

test('the balance matches the documentation byte for byte on both paths', async () => {
  expect(await statusAndBody(await get('/query_balance', keys()))).toEqual([200, SUCCESS])
  expect(await statusAndBody(await get('/merchant/balance', keys()))).toEqual([200, SUCCESS])
})

test('a number is written as it was set', async () => {
  simulator.setBalance('pesa-voucher', 'merchant', '0.10')
  expect(await (await askPesaVoucher(simulator)).text()).toContain('"balance":0.10,')
})

test('the key and the secret have the live prefixes', () => {
  expect(keys()['X-API-Key']).toMatch(/^pk_live_/)
  expect(keys()['X-API-Secret']).toMatch(/^sk_live_/)
})

test('missing or wrong credentials and a wrong method are answered as documented', async () => {
  const { 'X-API-Key': key } = keys()
  expect(await statusAndBody(await get('/query_balance', { 'X-API-Key': key }))).toEqual([
    401,
    refusal('API credentials required')
  ])
  expect(
    await statusAndBody(await get('/query_balance', { ...keys(), 'X-API-Secret': 'sk_live_x' }))
  ).toEqual([401, refusal('Invalid merchant')])
  expect(await statusAndBody(await askPesaVoucher(simulator, { method: 'POST' }))).toEqual([
    405,
    refusal('Method not allowed. Use GET request')
  ])
})

test.each([
  ['401-missing', 401, 'API credentials required'],
  ['401-invalid', 401, 'Invalid merchant'],
  ['404-merchant', 404, 'Merchant account not found'],
  ['405', 405, 'Method not allowed. Use GET request'],
  ['500', 500, 'Internal server error message'],
  ['200-failing', 200, 'Internal server error message']
])('the fault %s is answered as documented', async (name, status, error) => {
  simulator.setFault('pesa-voucher', { name })
  expect(await statusAndBody(await askPesaVoucher(simulator))).toEqual([status, refusal(error)])
})

test('when the endpoint is gone, the path from the examples still answers', async () => {
  simulator.setFault('pesa-voucher', { name: 'query-balance-missing' })
  const [status, body] = await statusAndBody(await askPesaVoucher(simulator))
  expect(status).toBe(404)
  expect(body).not.toContain('Merchant account not found')
  expect(await statusAndBody(await get('/merchant/balance', keys()))).toEqual([200, SUCCESS])
})
