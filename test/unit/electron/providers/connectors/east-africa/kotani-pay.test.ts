import { expect, test } from 'vitest'
import { kotaniPay } from '#providers/connectors/east-africa/kotani-pay.ts'
import { requestLines } from '../../sent-by.ts'

test.each([
  ['production', 'https://api.kotanipay.com'],
  ['sandbox', 'https://sandbox-api.kotanipay.com']
])('%s has its own address', async (environment, origin) => {
  expect(await requestLines(kotaniPay, { environment, secrets: { apiKey: 'k' } })).toEqual([
    `GET ${origin}/api/v3/wallet/fiat`
  ])
})

test('unreadable deposits leave the payouts readable', async () => {
  const text = '{"success":true,"data":[{"id":"w","currency":"kes","balance":12.50}]}'
  const credentials = { environment: '', values: {}, secrets: { apiKey: 'k' } }
  const answer = { status: 200, headers: {}, text, receivedAt: 0 }
  expect(await kotaniPay.connect(credentials, async () => answer).read()).toMatchObject({
    wallets: [
      { key: 'w', name: 'KES payouts', currency: 'KES', amount: '12.50', active: true },
      { key: 'w/deposit', failure: { kind: 'unreadable', reason: 'shape' } }
    ]
  })
})
