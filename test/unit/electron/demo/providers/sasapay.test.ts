import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { basicAuthorization } from '#providers/kit/auth.ts'
import { compactJson, secretOf, statusAndBody, stringIn, withBearer } from '../asking.ts'

let simulator: Simulator
let base: string
beforeEach(async () => {
  simulator = await startSimulator()
  base = simulator.url('sasapay')
})
afterEach(() => simulator.stop())

const mint = () => {
  const authorization = basicAuthorization(
    secretOf(simulator, 'sasapay', 'clientId'),
    secretOf(simulator, 'sasapay', 'clientSecret')
  )
  return fetch(`${base}/auth/token/?grant_type=client_credentials`, { headers: { authorization } })
}
const balance = async (merchant: string) =>
  fetch(
    `${base}/payments/check-balance/?MerchantCode=${merchant}`,
    withBearer(await stringIn(await mint(), 'access_token'))
  )

test('the balances match the documentation, with cents in the total', async () => {
  expect(await statusAndBody(await balance('609980'))).toEqual([
    200,
    compactJson(`{
      "statusCode": "0",
      "message": "Account Balances",
      "data": {
        "CurrencyCode": "KES",
        "OrgAccountBalance": 1000.00,
        "Accounts": [
          { "account_label": "Bulk Payment", "account_balance": 0.0 },
          { "account_label": "Utility Account", "account_balance": 0.0 },
          { "account_label": "Working Account", "account_balance": 1000.0 }
        ]
      }
    }`)
  ])
})

test('another merchant’s balance is refused with HTTP 200', async () => {
  const [status, body] = await statusAndBody(await balance('1'))
  expect(status).toBe(200)
  expect(body).toContain('"statusCode":"1"')
})

test('a token is granted as documented, and without one there is no balance', async () => {
  expect(await (await mint()).text()).toMatch(
    /^\{"status":true,"detail":"SUCCESS","access_token":"[^"]+","expires_in":3600,"token_type":"Bearer"/
  )
  expect((await fetch(`${base}/payments/check-balance/?MerchantCode=609980`)).status).toBe(401)
})
