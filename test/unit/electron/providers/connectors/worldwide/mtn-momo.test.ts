import { describe, expect, test } from 'vitest'
import { startSimulator } from '#demo/index.ts'
import { mtnMomo } from '#providers/connectors/worldwide/mtn-momo.ts'
import { createHttp } from '#providers/http/client.ts'
import { basicAuthorization } from '#providers/kit/auth.ts'
import { requestsOf } from '../../sent-by.ts'

const secrets = { apiKey: 'k', subscriptionKey: 's' }

test.each([
  ['mtnuganda', 'https://proxy.momoapi.mtn.com'],
  ['mtnrwanda', 'https://proxy.momoapi.mtn.co.rw'],
  ['sandbox', 'https://sandbox.momodeveloper.mtn.com']
])('%s has its own address', async (environment, base) => {
  const values = { product: 'collection', apiUser: 'u' }
  expect(await requestsOf(mtnMomo, { environment, values, secrets })).toEqual([
    {
      method: 'POST',
      url: `${base}/collection/token/`,
      headers: { authorization: basicAuthorization('u', 'k'), 'ocp-apim-subscription-key': 's' }
    }
  ])
})

describe('with the simulator', () => {
  async function wallets(product: string, subscriptionKey: string, environment = 'mtnuganda') {
    const simulator = await startSimulator()
    const http = createHttp()
    const { values, secrets } = simulator.credentials('mtn-momo')
    const credentials = {
      environment,
      values: { ...values, product },
      secrets: { ...secrets, subscriptionKey }
    }
    try {
      const { wallets } = await mtnMomo.connect(credentials, http).read()
      return wallets.map(({ key, currency, amount }) => [key, currency, amount].join(' '))
    } finally {
      await http.close()
      await simulator.stop()
    }
  }
  const collection = '5d2a9c7e1b8f46038e4c6a1d9f7b2e50'

  test('each product is a wallet with its own subscription key', async () => {
    expect(await wallets('collection', collection)).toEqual(['collection UGX 15000'])
    await expect(wallets('remittance', collection)).rejects.toThrow('rejected')
  })

  test('another country is a missing permission, although MTN answers 500', async () => {
    await expect(wallets('collection', collection, 'mtnghana')).rejects.toThrow('permission')
  })
})
