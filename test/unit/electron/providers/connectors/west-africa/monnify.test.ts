import { expect, test } from 'vitest'
import { monnify } from '#providers/connectors/west-africa/monnify.ts'
import { requestsOf } from '../../sent-by.ts'

test.each([
  ['MK_PROD_1', 'https://api.monnify.com'],
  ['MK_TEST_1', 'https://sandbox.monnify.com'],
  ['another form', 'https://api.monnify.com']
])('uses the address that fits the key %s', async (apiKey, base) => {
  const values = { accountNumber: '3934178936' }
  expect(await requestsOf(monnify, { values, secrets: { apiKey, secretKey: 's' } })).toEqual([
    {
      method: 'POST',
      url: `${base}/api/v1/auth/login`,
      headers: { authorization: `Basic ${btoa(`${apiKey}:s`)}` }
    }
  ])
})

test('an account number is encoded in the address', async () => {
  const asked: string[] = []
  const body = '{"accessToken":"t","expiresIn":3600,"availableBalance":"12.50"}'
  const credentials = {
    environment: '',
    values: { accountNumber: '1&walletId=2' },
    secrets: { apiKey: 'k', secretKey: 's' }
  }
  const connection = monnify.connect(credentials, async ({ url }) => {
    asked.push(url)
    return {
      status: 200,
      headers: {},
      text: `{"requestSuccessful":true,"responseBody":${body}}`,
      receivedAt: 0
    }
  })
  expect(await connection.read()).toMatchObject({ wallets: [{ currency: 'NGN', amount: '12.50' }] })
  expect(asked[1]).toMatch(/\?accountNumber=1%26walletId%3D2$/)
})
