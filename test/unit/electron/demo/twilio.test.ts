import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../../electron/demo/index.ts'
import { basic } from '../../../../electron/providers/basic.ts'
import { documented, said, secretOf } from './asking.ts'

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
  basic(secretOf(simulator, 'twilio', 'apiKeySid'), secretOf(simulator, 'twilio', 'apiKeySecret'))

test('the balance is a string next to its currency, for an API key and for the auth token', async () => {
  const { accountSid = '' } = simulator.credentials('twilio').values
  const answer = documented(`{ "account_sid": "${accountSid}", "balance": "0.05", "currency": "USD" }`)
  expect(await said(await balance(key()))).toEqual([200, answer])
  const token = basic(accountSid, secretOf(simulator, 'twilio', 'authToken'))
  expect(await said(await balance(token))).toEqual([200, answer])
})

test('a refusal carries a code, a link and its status', async () => {
  expect(await said(await balance('Basic nobody'))).toEqual([
    401,
    documented(`{
      "code": 20003,
      "message": "Authenticate",
      "more_info": "https://www.twilio.com/docs/errors/20003",
      "status": 401
    }`)
  ])
})
