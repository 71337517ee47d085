import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, secretOf, statusAndBody, withBearer } from '../asking.ts'

let simulator: Simulator
let base: string
beforeEach(async () => {
  simulator = await startSimulator()
  base = simulator.url('wise')
})
afterEach(() => simulator.stop())

const ask = (path: string) => fetch(base + path, withBearer(secretOf(simulator, 'wise', 'apiToken')))

test('a profile’s balances are numbers next to their currency', async () => {
  expect(await statusAndBody(await ask('/v4/profiles/14575282/balances?types=STANDARD'))).toEqual([
    200,
    compactJson(`[{
      "id": 200101,
      "currency": "GBP",
      "type": "STANDARD",
      "name": null,
      "icon": null,
      "investmentState": "NOT_INVESTED",
      "amount": { "value": 310.25, "currency": "GBP" },
      "reservedAmount": { "value": 0, "currency": "GBP" },
      "cashAmount": { "value": 310.25, "currency": "GBP" },
      "totalWorth": { "value": 310.25, "currency": "GBP" }
    }]`)
  ])
})

test('the balance type is required, and the profile must belong to the token', async () => {
  expect((await ask('/v4/profiles/14575282/balances')).status).toBe(400)
  expect((await ask('/v4/profiles/1/balances?types=STANDARD')).status).toBe(404)
})

test('throttling gives the seconds to wait and an empty body', async () => {
  simulator.setFault('wise', { name: '429' })
  const answer = await ask('/v2/profiles')
  expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([429, '60', ''])
})
