import { describe, expect, test } from 'vitest'
import { flutterwave } from '#providers/connectors/worldwide/flutterwave.ts'
import { requestLines } from '../../sent-by.ts'

const text =
  '{"status":"success","data":[{"currency":"NGN","available_balance":12.5},{"currency":"kes","available_balance":0}]}'
const given = (secretKey: string, currencies = '') => ({
  environment: '',
  values: { currencies },
  secrets: { secretKey }
})

/** What is read from that answer, e.g. "NGN 12.5 Test mode". */
async function read(secretKey: string, currencies?: string) {
  const answer = { status: 200, headers: {}, text, receivedAt: 0 }
  const { wallets } = await flutterwave.connect(given(secretKey, currencies), async () => answer).read()
  return wallets.map(({ currency, amount, failure, detail }) =>
    [currency, amount ?? failure?.kind, detail].filter(Boolean).join(' ')
  )
}

test('uses the documented address', async () => {
  expect(await requestLines(flutterwave, { secrets: { secretKey: 'FLWSECK-1' } })).toEqual([
    'GET https://api.flutterwave.com/v3/balances'
  ])
})

test('test mode balances are labelled', async () => {
  expect(await read('FLWSECK_TEST-1', 'NGN')).toEqual(['NGN 12.5 Test mode'])
})

describe('the currencies', () => {
  test('are all shown if none are named, even with a zero balance', async () => {
    expect(await read('FLWSECK-1')).toEqual(['NGN 12.5', 'KES 0'])
  })

  test('are shown as named, even with a zero balance', async () => {
    expect(await read('FLWSECK-1', ' kes, NGN;kes')).toEqual(['KES 0', 'NGN 12.5'])
  })

  test('that the account does not have are reported as not found', async () => {
    expect(await read('FLWSECK-1', 'NGN, XOF')).toEqual(['NGN 12.5', 'XOF notFound'])
  })

  test('must be codes, not names', () => {
    expect(flutterwave.check?.(given('FLWSECK-1', 'shillings'))).toEqual({
      kind: 'field',
      field: 'currencies',
      problem: 'malformed'
    })
  })
})

test('a public key is not sent', () => {
  expect(flutterwave.check?.(given('FLWPUBK-1'))).toEqual({
    kind: 'field',
    field: 'secretKey',
    problem: 'malformed'
  })
})
