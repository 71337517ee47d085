import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { basicAuthorization } from '#providers/kit/auth.ts'
import { compactJson, secretOf, statusAndBody } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const balance = (authorization: string) => {
  const { accountSid } = simulator.credentials('twilio').values
  const url = `${simulator.url('twilio')}/2010-04-01/Accounts/${accountSid}/Balance.json`
  return fetch(url, { headers: { authorization } })
}
const key = () =>
  basicAuthorization(
    secretOf(simulator, 'twilio', 'apiKeySid'),
    secretOf(simulator, 'twilio', 'apiKeySecret')
  )

test('the balance is a string next to its currency, for an API key and for the auth token', async () => {
  const { accountSid = '' } = simulator.credentials('twilio').values
  const answer = compactJson(`{ "account_sid": "${accountSid}", "balance": "0.05", "currency": "USD" }`)
  expect(await statusAndBody(await balance(key()))).toEqual([200, answer])
  const token = basicAuthorization(accountSid, secretOf(simulator, 'twilio', 'authToken'))
  expect(await statusAndBody(await balance(token))).toEqual([200, answer])
})

test('a refusal carries a code, a link and its status', async () => {
  expect(await statusAndBody(await balance('Basic nobody'))).toEqual([
    401,
    compactJson(`{
      "code": 20003,
      "message": "Authenticate",
      "more_info": "https://www.twilio.com/docs/errors/20003",
      "status": 401
    }`)
  ])
})
