import { expect, test } from 'vitest'
import { pawaPay } from '#providers/connectors/worldwide/pawapay.ts'
import { requestLines } from '../../sent-by.ts'

test.each([
  ['production', 'https://api.pawapay.io'],
  ['sandbox', 'https://api.sandbox.pawapay.io']
])('%s has its own address', async (environment, base) => {
  expect(await requestLines(pawaPay, { environment, secrets: { apiToken: 't' } })).toEqual([
    `GET ${base}/v2/wallet-balances`
  ])
})

test('each pair of country and currency is a wallet', async () => {
  const rows = ['COD CDF', 'COD USD', 'BEN XOF', 'CIV XOF'].map(pair => {
    const [country, currency] = pair.split(' ')
    return `{"country":"${country}","currency":"${currency}","balance":"1"}`
  })
  const answer = { status: 200, headers: {}, text: `{"balances":[${rows}]}`, receivedAt: 0 }
  const credentials = { environment: '', values: {}, secrets: { apiToken: 't' } }
  const { wallets } = await pawaPay.connect(credentials, async () => answer).read()
  expect(wallets.map(({ key, name, currency }) => [key, name, currency].join(' | '))).toEqual([
    'COD-CDF | COD CDF | CDF',
    'COD-USD | COD USD | USD',
    'BEN-XOF | BEN XOF | XOF',
    'CIV-XOF | CIV XOF | XOF'
  ])
})
