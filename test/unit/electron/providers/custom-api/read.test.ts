import { expect, test } from 'vitest'
import { SalioError } from '#domain/accounts/failure.ts'
import type { Mapping } from '#domain/custom-api/mapping.ts'
import { readUnlessRefused, readWithMapping } from '#providers/custom-api/read.ts'
import { parseJson } from '#providers/kit/json.ts'

const single: Mapping = {
  amount: '/balance',
  unit: { kind: 'major' },
  currency: { fixed: 'KES' },
  name: null,
  key: null
}
const list: Mapping = {
  ...single,
  amount: '/rows/*/amount',
  key: '/rows/*/id',
  name: '/rows/*/name',
  currency: { at: '/rows/*/ccy' }
}

/** "key name KES 1.50" for each wallet, or the reason it is unreadable. */
function read(mapping: Mapping, text: string): string[] {
  try {
    return readWithMapping(mapping, parseJson(text)).wallets.map(({ amount, currency, failure, key, name }) =>
      [
        key,
        name,
        currency,
        amount ?? `${failure?.kind} ${failure?.kind === 'unreadable' ? failure.reason : ''}`
      ].join(' ')
    )
  } catch (error) {
    if (error instanceof SalioError && error.failure.kind === 'unreadable') return [error.failure.reason]
    throw error
  }
}

const minor = (digits: number | null): Mapping => ({ ...single, unit: { kind: 'minor', digits } })
const text: Mapping = { ...single, unit: { kind: 'text' }, currency: null }
const inShillings: Mapping = { ...text, currency: { fixed: 'KES' } }

test.each([
  [single, '{"balance":9007199254740993.010}', 'wallet Wallet KES 9007199254740993.010'],
  [single, '{"balance":"-3.5"}', 'wallet Wallet KES -3.5'],
  [single, '{"balance":"1,234.50"}', 'amount'],
  [single, '{"balance":null}', 'amount'],
  [single, '{"balance":true}', 'amount'],
  [single, '{"balans":1}', 'shape'],
  [single, '[]', 'shape'],
  [single, 'null', 'shape'],
  [minor(null), '{"balance":123450}', 'wallet Wallet KES 1234.50'],
  [minor(null), '{"balance":"5"}', 'wallet Wallet KES 0.05'],
  [minor(3), '{"balance":-1}', 'wallet Wallet KES -0.001'],
  [minor(0), '{"balance":12}', 'wallet Wallet KES 12'],
  [minor(2), '{"balance":1.5}', 'amount'],
  [minor(2), '{"balance":"1.5"}', 'amount'],
  [{ ...minor(null), currency: { fixed: 'UGX' } } as Mapping, '{"balance":4621}', 'wallet Wallet UGX 4621'],
  [text, '{"balance":"KES 1,234.50"}', 'wallet Wallet KES 1234.50'],
  [text, '{"balance":"1,234.50 UGX"}', 'wallet Wallet UGX 1234.50'],
  [text, '{"balance":"KSh 1,234/="}', 'wallet Wallet KES 1234'],
  [text, '{"balance":"-KES 5.00"}', 'wallet Wallet KES -5.00'],
  [text, '{"balance":"1,234.50"}', 'amount'],
  [text, '{"balance":"KES 1.234,50"}', 'amount'],
  [text, '{"balance":"pending"}', 'amount'],
  [text, '{"balance":12}', 'amount'],
  [text, '{}', 'shape'],
  [inShillings, '{"balance":"1,234.50"}', 'wallet Wallet KES 1234.50'],
  [inShillings, '{"balance":"UGX 1,234.50"}', 'amount'],
  [inShillings, '{"other":1}', 'shape']
])('a single balance is read exactly or not at all (%#)', (mapping, answer, expected) => {
  expect(read(mapping, answer)).toEqual([expected])
})

const row = (id: string, amount: string, more = '"ccy":"kes","name":"Till"') =>
  `{"id":${id},"amount":${amount},${more}}`
const rows = (...some: string[]) => `{"rows":[${some.join()}]}`

test.each([
  [rows(row('"a"', '1.50'), row('7', '"2"')), ['a Till KES 1.50', '7 Till KES 2']],
  // The order does not matter.
  [rows(row('7', '"2"'), row('"a"', '1.50')), ['7 Till KES 2', 'a Till KES 1.50']],
  [rows(row('"a"', '1'), row('"b"', '"soon"')), ['a Till KES 1', 'b Till KES unreadable amount']],
  [rows(row('"a"', '1', '"ccy":"KES"')), ['a a KES 1']],
  [rows(), []],
  [rows(row('"a"', '1'), row('"a"', '2')), ['shape']],
  [rows(row('null', '1')), ['shape']],
  [rows(row('null', '1'), row('null', '2'), row('"a"', '1')), ['shape']],
  // One item without its key or its currency takes only itself.
  [rows(row('null', '1'), row('"a"', '2')), ['? Till KES unreadable shape', 'a Till KES 2']],
  [rows(row('"a"', '1', '"ccy":null'), row('"b"', '2')), ['a a  unreadable shape', 'b Till KES 2']],
  [rows('null', row('"b"', '2')), ['? ?  unreadable shape', 'b Till KES 2']],
  [rows(row('"a"', '1', '"name":"Till"')), ['shape']],
  ['{"rows":{"id":"a","amount":1,"ccy":"KES"}}', ['shape']],
  ['{}', ['shape']]
])('wallets in a list are identified by their key (%#)', (answer, expected) => {
  expect(read(list, answer)).toEqual(expected)
})

// https://github.com/zh667/TokenLedger/pull/16 (2026-08-17): a refusal taken for an empty account.
test.each([
  ['{"code":401,"msg":"token expired or incorrect","success":false}', 'refusedInBody'],
  ['{"error":{"code":"invalid_api_key","message":"x"}}', 'refusedInBody'],
  ['{"success":false,"balance":0}', 'refusedInBody'],
  ['{"status":"error","balance":null}', 'refusedInBody'],
  ['{"balans":0}', 'shape'],
  ['{"success":true,"balance":0}', '0'],
  ['{"success":false,"balance":12}', '12'],
  ['{"balance":0,"card":{"status":"failed"}}', '0']
])('%s is read as %s', (answer, expected) => {
  const outcome = () => readUnlessRefused(single, parseJson(answer)).wallets[0]?.amount
  if (/^\d/.test(expected)) expect(outcome()).toBe(expected)
  else expect(outcome).toThrow(expect.objectContaining({ failure: { kind: 'unreadable', reason: expected } }))
})

test('a single currency applies to every wallet', () => {
  const mapping: Mapping = { ...list, currency: { at: '/ccy' } }
  expect(read(mapping, `{"ccy":"TZS",${rows(row('"a"', '1')).slice(1)}`)).toEqual(['a Till TZS 1'])
})
