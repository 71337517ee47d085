import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { compactJson, post, secretOf, statusAndBody, stringIn, withBearer } from '../asking.ts'

let simulator: Simulator
let base: string
beforeEach(async () => {
  simulator = await startSimulator({ now: () => Date.parse('2021-05-11T21:14:00Z') })
  base = simulator.url('reloadly')
})
afterEach(() => simulator.stop())

const mint = (audience = 'https://topups.reloadly.com') =>
  post(`${base}/oauth/token`, {
    client_id: secretOf(simulator, 'reloadly', 'clientId'),
    client_secret: secretOf(simulator, 'reloadly', 'clientSecret'),
    grant_type: 'client_credentials',
    audience
  })

test('the balance is a number and a token’s lifetime a string', async () => {
  const minted = await mint()
  expect(await minted.clone().text()).toMatch(/"expires_in":"5184000","token_type":"Bearer"\}$/)
  const token = await stringIn(minted, 'access_token')
  expect(await statusAndBody(await fetch(`${base}/accounts/balance`, withBearer(token)))).toEqual([
    200,
    compactJson(
      '{ "balance": 550.75, "currencyCode": "USD", "currencyName": "US Dollar", "updatedAt": "2018-12-04 08:45:51" }'
    )
  ])
})

test('another audience gets no token, and a request without a token no balance', async () => {
  expect((await mint('https://giftcards.reloadly.com')).status).toBe(400)
  expect(await statusAndBody(await fetch(`${base}/accounts/balance`))).toEqual([
    401,
    compactJson(`{
      "timeStamp": "2021-05-11 21:14:00",
      "message": "Full authentication is required to access this resource",
      "path": "/accounts/balance",
      "errorCode": "INVALID_TOKEN",
      "infoLink": null,
      "details": []
    }`)
  ])
})
