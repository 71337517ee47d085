import { expect, test } from 'vitest'
import { startSimulator } from '#demo/index.ts'
import { sasapay } from '#providers/connectors/east-africa/sasapay.ts'
import { createHttp } from '#providers/http/client.ts'
import { basicAuthorization } from '#providers/kit/auth.ts'
import { requestsOf } from '../../sent-by.ts'

const credentials = { values: { merchantCode: '1' }, secrets: { clientId: 'i', clientSecret: 's' } }

test.each([
  ['production', 'https://api.sasapay.app/api/v1'],
  ['sandbox', 'https://sandbox.sasapay.app/api/v1']
])('%s has its own address', async (environment, base) => {
  expect(await requestsOf(sasapay, { ...credentials, environment })).toEqual([
    {
      method: 'GET',
      url: `${base}/auth/token/?grant_type=client_credentials`,
      headers: { authorization: basicAuthorization('i', 's') }
    }
  ])
})

test('the total is the organisation’s, and the merchant code is encoded in the address', async () => {
  const simulator = await startSimulator()
  const http = createHttp()
  const given = simulator.credentials('sasapay')
  const read = (merchantCode: string) =>
    sasapay.connect({ ...given, values: { ...given.values, merchantCode } }, http).read()
  try {
    expect((await read('609980')).total).toEqual({ currency: 'KES', amount: '1000.00' })
    await expect(read('60&99=80')).rejects.toThrow('unreadable')
    expect(simulator.requests.at(-1)?.path).toBe('/payments/check-balance?MerchantCode=60%2699%3D80')
  } finally {
    await http.close()
    await simulator.stop()
  }
})
