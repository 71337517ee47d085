import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const get = (path = '/api/v1/payments/wallet/balance', init: RequestInit = {}) =>
  fetch(simulator.url('voicepact') + path, init)

test('the balance matches the documentation byte for byte and needs no credentials', async () => {
  expect(await statusAndBody(await get())).toEqual([
    200,
    compactJson(`{
      "wallet_balance": {
        "balance": "KES 5,432.10",
        "currency": "KES"
      }
    }`)
  ])
})

test('a right token is accepted and a wrong one refused', async () => {
  expect((await get(undefined, withBearer(secretOf(simulator, 'voicepact', 'token')))).status).toBe(200)
  expect((await get(undefined, withBearer('wrong'))).status).toBe(401)
})

test('answers its health check, and 404 or 405 to anything else', async () => {
  expect((await get('/health')).status).toBe(200)
  expect(await statusAndBody(await get('/nothing'))).toEqual([404, '{"detail":"Not Found"}'])
  expect(await statusAndBody(await get(undefined, { method: 'POST' }))).toEqual([
    405,
    '{"detail":"Method Not Allowed"}'
  ])
})

test('fails in both documented ways, and can pass on an upstream failure', async () => {
  simulator.setFault('voicepact', { name: '500-detail' })
  expect(await statusAndBody(await get())).toEqual([500, '{"detail":"Failed to get wallet balance"}'])
  simulator.setFault('voicepact', { name: '500-crash' })
  const [status, body] = await statusAndBody(await get())
  expect(status).toBe(500)
  expect(body).toMatch(/^\{"detail":"Internal server error","error":"[^"]+"\}$/)
  simulator.setFault('voicepact', { name: '200-failed' })
  expect(await (await get()).text()).toContain('"status":"Failed"')
})

test('the as-coded form answers as the provider’s source code does, without a currency field', async () => {
  simulator.setFault('voicepact', { name: 'as-coded' })
  simulator.setBalance('voicepact', 'wallet', '810.5')
  expect(await (await get()).text()).toBe('{"wallet_balance":{"status":"Success","balance":"KES 810.5"}}')
})
