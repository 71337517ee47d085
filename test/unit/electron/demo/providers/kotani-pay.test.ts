import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const wallets = (key = secretOf(simulator, 'kotani-pay', 'apiKey')) =>
  fetch(`${simulator.url('kotani-pay')}/wallet/fiat`, withBearer(key))
const row = (id: string, name: string, currency: string, status: string) =>
  `{ "name": "${name}", "type": "fiat", "currency": "${currency}",
     "integrator": "4440cb6a-f7c7-11ed-b67e-0242ac120002", "status": "${status}", "id": "${id}",
     "balance": 1000, "deposit_balance": 250.5 }`

test('a wallet has two numeric balances', async () => {
  expect(await statusAndBody(await wallets())).toEqual([
    200,
    compactJson(`{
      "success": true,
      "message": "Fiat wallet has been successfully retrieved.",
      "data": [
        ${row('f053188c-d924-4423-bbba-871eda0b1cd9', 'My Wallet', 'KES', 'active')},
        ${row('0b6f2a9e-41c7-4d58-9e03-c5d81f7a2b64', 'Accra', 'GHS', 'inactive')}
      ]
    }`)
  ])
})

test('an unknown key is refused in the documented envelope', async () => {
  expect(await statusAndBody(await wallets('nobody'))).toEqual([
    401,
    compactJson('{ "success": false, "message": "Unauthorized", "error_code": 401, "data": {} }')
  ])
})

test('throttling gives the seconds to wait in the body', async () => {
  simulator.setFault('kotani-pay', { name: '429' })
  const answer = await wallets()
  expect(answer.headers.get('retry-after')).toBeNull()
  expect(await answer.text()).toContain('"retryAfter":30')
})
