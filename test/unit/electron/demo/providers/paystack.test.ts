import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const balance = (key = secretOf(simulator, 'paystack', 'secretKey')) =>
  fetch(`${simulator.url('paystack')}/balance`, withBearer(key))

test('every currency is in hundredths, even those without a minor unit', async () => {
  expect(await statusAndBody(await balance())).toEqual([
    200,
    compactJson(`{
      "status": true,
      "message": "Balances retrieved",
      "data": [
        { "currency": "NGN", "balance": 1700000 },
        { "currency": "GHS", "balance": 505 },
        { "currency": "XOF", "balance": 25000000 }
      ]
    }`)
  ])
})

test('an unknown key is refused in the documented envelope', async () => {
  const [status, body] = await statusAndBody(await balance('sk_live_nobody'))
  expect(status).toBe(401)
  expect(JSON.parse(body)).toMatchObject({ status: false, message: 'Invalid key' })
})
