import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { basicAuthorization } from '#providers/kit/auth.ts'
import { compactJson, secretOf, statusAndBody, stringIn } from '../asking.ts'

let simulator: Simulator
let base: string
beforeEach(async () => {
  simulator = await startSimulator()
  base = `${simulator.url('mtn-momo')}/disbursement`
})
afterEach(() => simulator.stop())

const subscription = () => ({
  'ocp-apim-subscription-key': secretOf(simulator, 'mtn-momo', 'subscriptionKey')
})
const mint = (body?: string) => {
  const { apiUser = '' } = simulator.credentials('mtn-momo').values
  const authorization = basicAuthorization(apiUser, secretOf(simulator, 'mtn-momo', 'apiKey'))
  return fetch(`${base}/token/`, {
    method: 'POST',
    headers: { ...subscription(), authorization },
    ...(body !== undefined && { body })
  })
}
const balance = async (environment: string) =>
  fetch(`${base}/v1_0/account/balance`, {
    headers: {
      ...subscription(),
      authorization: `Bearer ${await stringIn(await mint(), 'access_token')}`,
      'x-target-environment': environment
    }
  })

test('the balance is a string next to its currency', async () => {
  expect(await statusAndBody(await balance('mtnuganda'))).toEqual([
    200,
    compactJson('{ "availableBalance": "2000", "currency": "UGX" }')
  ])
})

test('another country is refused with status 500 and an error code', async () => {
  expect(await statusAndBody(await balance('mtnghana'))).toEqual([
    500,
    compactJson(
      '{ "code": "NOT_ALLOWED_TARGET_ENVIRONMENT", "message": "Access to target environment is forbidden." }'
    )
  ])
})

test('a token request must not have a body', async () => {
  expect((await mint()).status).toBe(200)
  expect((await mint('{}')).status).toBe(400)
})

test('a request without a subscription key is refused', async () => {
  const [status, body] = await statusAndBody(await fetch(`${base}/v1_0/account/balance`))
  expect(status).toBe(401)
  expect(body).toContain('invalid subscription key')
})
