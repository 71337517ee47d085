import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { basicAuthorization } from '#providers/kit/auth.ts'
import { compactJson, secretOf, statusAndBody, stringIn, withBearer } from '../asking.ts'

let simulator: Simulator
let time: number
beforeEach(async () => {
  time = Date.parse('2026-01-15T10:30:00Z')
  simulator = await startSimulator({ now: () => time })
})
afterEach(() => simulator.stop())

const login = (secretKey = secretOf(simulator, 'monnify', 'secretKey')) =>
  fetch(`${simulator.url('monnify')}/api/v1/auth/login`, {
    method: 'POST',
    headers: { authorization: basicAuthorization(secretOf(simulator, 'monnify', 'apiKey'), secretKey) }
  })
const token = async () => stringIn(await login(), 'responseBody', 'accessToken')
const balance = (bearer: string, account = '3934178936') =>
  fetch(
    `${simulator.url('monnify')}/api/v2/disbursements/wallet-balance?accountNumber=${account}`,
    withBearer(bearer)
  )
const envelope = (isSuccess: boolean, message: string, code: string, body: string) =>
  compactJson(`{ "requestSuccessful": ${isSuccess}, "responseMessage": "${message}", "responseCode": "${code}",
    "responseBody": ${body} }`)

test('the balance is in the documented envelope', async () => {
  expect(await statusAndBody(await balance(await token()))).toEqual([
    200,
    envelope(true, 'success', '0', '{ "availableBalance": 378.93, "ledgerBalance": 400.00 }')
  ])
})

test('a token is valid for its stated lifetime', async () => {
  const bearer = await token()
  time += 3_567_000 - 1
  expect((await balance(bearer)).status).toBe(200)
  time += 1
  expect((await balance(bearer)).status).toBe(401)
})

test('wrong keys and an unknown account are refused', async () => {
  expect(await statusAndBody(await login('wrong'))).toEqual([
    401,
    envelope(false, 'Invalid credentials', '99', 'null')
  ])
  expect(await statusAndBody(await balance(await token(), '1'))).toEqual([
    404,
    envelope(false, 'Could not find wallet', '99', 'null')
  ])
})
