import { expect, test } from 'vitest'
import { paystack } from '#providers/connectors/west-africa/paystack.ts'
import { requestLines } from '../../sent-by.ts'

/** What is read from an answer, e.g. "NGN 12.50 Test mode". */
async function read(text: string, secretKey = 'sk_live_1') {
  const answer = { status: 200, headers: {}, text, receivedAt: 0 }
  const credentials = { environment: '', values: {}, secrets: { secretKey } }
  const { wallets } = await paystack.connect(credentials, async () => answer).read()
  return wallets.map(({ currency, amount, failure, detail }) =>
    [currency, amount ?? failure?.kind, detail].filter(Boolean).join(' ')
  )
}
const balances = (rows: string) => `{"status":true,"data":[${rows}]}`

test('uses the documented address', async () => {
  expect(await requestLines(paystack, { secrets: { secretKey: 'sk_live_1' } })).toEqual([
    'GET https://api.paystack.co/balance'
  ])
})

test('1250 is 12.50 in every currency, even in those without a minor unit', async () => {
  const row = (currency: string) => `{"currency":"${currency}","balance":1250}`
  expect(await read(balances(['NGN', 'XOF', 'RWF'].map(row).join(',')))).toEqual([
    'NGN 12.50',
    'XOF 12.50',
    'RWF 12.50'
  ])
})

test('a fraction of a hundredth makes only its own wallet unreadable', async () => {
  expect(await read(balances('{"currency":"NGN","balance":12.5},{"currency":"KES","balance":100}'))).toEqual([
    'NGN unreadable',
    'KES 1.00'
  ])
})

test('test mode balances are labelled', async () => {
  expect(await read(balances('{"currency":"NGN","balance":100}'), 'sk_test_1')).toEqual([
    'NGN 1.00 Test mode'
  ])
})

test('a public key is not sent', () => {
  const credentials = { environment: '', values: {}, secrets: { secretKey: 'pk_live_1' } }
  expect(paystack.check?.(credentials)).toEqual({ kind: 'field', field: 'secretKey', problem: 'malformed' })
})
