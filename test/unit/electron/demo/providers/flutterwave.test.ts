import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const balances = (key = secretOf(simulator, 'flutterwave', 'secretKey')) =>
  fetch(`${simulator.url('flutterwave')}/balances`, withBearer(key))

test('the balances match the documentation byte for byte', async () => {
  expect(await statusAndBody(await balances())).toEqual([
    200,
    compactJson(`{
      "status": "success",
      "message": "Wallet balances fetched",
      "data": [
        { "currency": "NGN", "available_balance": 2367840, "ledger_balance": 253125.82 },
        { "currency": "KES", "available_balance": 0, "ledger_balance": 1226.72 },
        { "currency": "GHS", "available_balance": 0, "ledger_balance": 0 },
        { "currency": "USD", "available_balance": 0, "ledger_balance": 472.08 }
      ]
    }`)
  ])
})

test('an unknown key is refused in the documented envelope', async () => {
  expect(await statusAndBody(await balances('FLWSECK-nobody'))).toEqual([
    401,
    compactJson('{ "status": "error", "message": "Authorization required", "data": null }')
  ])
})
