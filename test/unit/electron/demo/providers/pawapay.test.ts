import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const balances = (init?: RequestInit) => fetch(`${simulator.url('pawapay')}/v2/wallet-balances`, init)

test('the balances match the documentation byte for byte', async () => {
  expect(await statusAndBody(await balances(withBearer(secretOf(simulator, 'pawapay', 'apiToken'))))).toEqual(
    [
      200,
      compactJson(`{ "balances": [
      { "country": "ZMB", "balance": "21798.03", "currency": "ZMW", "provider": "" },
      { "country": "UGA", "balance": "10798.03", "currency": "UGX", "provider": "" },
      { "country": "BEN", "balance": "1000.0", "currency": "XOF", "provider": "MTN_MOMO_BEN" }
    ] }`)
    ]
  )
})

test.each([
  ['no token', undefined, 401, 'NO_AUTHENTICATION'],
  ['a wrong token', withBearer('nobody'), 403, 'AUTHENTICATION_ERROR']
])('a request with %s is refused as documented', async (_, init, status, code) => {
  const [got, body] = await statusAndBody(await balances(init))
  expect(got).toBe(status)
  expect(JSON.parse(body)).toMatchObject({ failureReason: { failureCode: code } })
})
