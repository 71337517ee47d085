import { expect, test } from 'vitest'
import { stripe } from '#providers/connectors/worldwide/stripe.ts'
import { requestLines } from '../../sent-by.ts'

/** What is read from an answer, e.g. "KES 12.50 Test mode". */
async function read(text: string) {
  const credentials = { environment: '', values: {}, secrets: { apiKey: 'rk_live_1' } }
  const answer = { status: 200, headers: {}, text, receivedAt: 0 }
  const { wallets } = await stripe.connect(credentials, async () => answer).read()
  return wallets.map(({ currency, amount, failure, detail }) =>
    [currency, amount ?? failure?.kind, detail].filter(Boolean).join(' ')
  )
}
const balance = (available: string, live = true) => `{"available":[${available}],"livemode":${live}}`

test('uses the documented address', async () => {
  expect(await requestLines(stripe, { secrets: { apiKey: 'rk_live_1' } })).toEqual([
    'GET https://api.stripe.com/v1/balance'
  ])
})

test.each([
  ['usd', '12.50'],
  ['rwf', '1250'],
  ['jpy', '1250'],
  ['tnd', '1.250'],
  // Zero-decimal currencies that Stripe writes with two decimals.
  ['ugx', '12.50'],
  ['isk', '12.50']
])('1250 in %s is %s', async (currency, amount) => {
  expect(await read(balance(`{"amount":1250,"currency":"${currency}"}`))).toEqual([
    `${currency.toUpperCase()} ${amount}`
  ])
})

test('a fractional amount makes only its own wallet unreadable', async () => {
  expect(await read(balance('{"amount":12.5,"currency":"eur"},{"amount":100,"currency":"usd"}'))).toEqual([
    'EUR unreadable',
    'USD 1.00'
  ])
})

test('test mode balances are labelled', async () => {
  expect(await read(balance('{"amount":100,"currency":"usd"}', false))).toEqual(['USD 1.00 Test mode'])
})

test('a publishable key is not sent', () => {
  const credentials = { environment: '', values: {}, secrets: { apiKey: 'pk_live_1' } }
  expect(stripe.check?.(credentials)).toEqual({ kind: 'field', field: 'apiKey', problem: 'malformed' })
})
