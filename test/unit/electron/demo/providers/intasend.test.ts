import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const wallets = (query = '', key = secretOf(simulator, 'intasend', 'secretKey')) =>
  fetch(`${simulator.url('intasend')}/wallets/${query}`, withBearer(key))

const row = (id: string, label: string, currency: string, balance: string, type: string) =>
  `{ "wallet_id": "${id}", "label": "${label}", "currency": "${currency}", "current_balance": ${balance},
     "can_disburse": true, "wallet_type": "${type}" }`

test('the wallets come as a page with numeric balances', async () => {
  expect(await statusAndBody(await wallets())).toEqual([
    200,
    compactJson(`{ "count": 3, "next": null, "previous": null, "results": [
      ${row('WID-KES-1', 'default', 'KES', '1000.0', 'SETTLEMENT')},
      ${row('WID-USD-1', 'usd', 'USD', '50.0', 'SETTLEMENT')},
      ${row('WID-KES-2', 'payroll', 'KES', '35200.5', 'WORKING')}
    ] }`)
  ])
})

test('each page links to the next one, except the last', async () => {
  simulator.setFault('intasend', { name: 'pages' })
  expect(await (await wallets()).text()).toContain(
    '"next":"https://payment.intasend.com/api/v1/wallets/?page=2"'
  )
  expect(await (await wallets('?page=3')).text()).toContain('"next":null')
})

test('an unknown key is refused', async () => {
  const [status, body] = await statusAndBody(await wallets('', 'ISSecretKey_live_nobody'))
  expect(status).toBe(401)
  expect(JSON.parse(body)).toMatchObject({ errors: [{ code: 'authentication_failed' }] })
})
