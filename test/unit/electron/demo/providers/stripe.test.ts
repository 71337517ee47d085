import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const balance = (key = secretOf(simulator, 'stripe', 'apiKey')) =>
  fetch(`${simulator.url('stripe')}/v1/balance`, withBearer(key))

test('every currency is in its own minor units', async () => {
  expect(await statusAndBody(await balance())).toEqual([
    200,
    compactJson(`{
      "object": "balance",
      "available": [
        { "amount": 666670, "currency": "usd", "source_types": { "card": 666670 } },
        { "amount": -12050, "currency": "kes", "source_types": { "card": -12050 } },
        { "amount": 250000, "currency": "xof", "source_types": { "card": 250000 } },
        { "amount": 48000000, "currency": "ugx", "source_types": { "card": 48000000 } },
        { "amount": 5120, "currency": "kwd", "source_types": { "card": 5120 } }
      ],
      "connect_reserved": [{ "amount": 700, "currency": "usd" }],
      "livemode": true,
      "pending": [{ "amount": 61414, "currency": "usd", "source_types": { "card": 61414 } }]
    }`)
  ])
})

test('a balance too large for a double is written as it was set', async () => {
  simulator.setBalance('stripe', 'USD', '9007199254740993.01')
  expect(await (await balance()).text()).toContain('{"amount":900719925474099301,"currency":"usd"')
})

test('an unknown key is refused in the documented envelope', async () => {
  const [status, body] = await statusAndBody(await balance('rk_live_nobody'))
  expect(status).toBe(401)
  expect(JSON.parse(body)).toMatchObject({ error: { type: 'invalid_request_error' } })
})
