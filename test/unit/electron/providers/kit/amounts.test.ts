import { expect, test } from 'vitest'
import { parseAmountBeforeCurrency, parseAmountText } from '#providers/kit/amounts.ts'

test.each([
  ['KES 1785.50', 'KES', '1785.50'],
  ['KES 47.7191', 'KES', '47.7191'],
  ['KES 120.0000', 'KES', '120.0000'],
  ['KES 19', 'KES', '19'],
  ['KES 5,432.10', 'KES', '5432.10'],
  ['KES 1,785.5000', 'KES', '1785.5000'],
  ['KES 1,024.50', 'KES', '1024.50'],
  ['KES 1,234.5', 'KES', '1234.5'],
  ['UGX 1,234,567', 'UGX', '1234567'],
  ['10.00', null, '10.00'],
  ['  KES 1.50 ', 'KES', '1.50'],
  ['KES1.50', 'KES', '1.50'],
  ['KES -1.20', 'KES', '-1.20'],
  ['KES -0.00', 'KES', '0.00'],
  ['KES 1.0E7', 'KES', '10000000']
])('"%s" is read', (text, currency, amount) => {
  expect(parseAmountText(text)).toEqual({ currency, amount })
})

test.each([
  '',
  ' XXX',
  'Sandbox mode',
  'KES',
  '-KES 1.20',
  'kes 1.20',
  'KES 1.2.3',
  'KES .50',
  'KES 5,43',
  'KES 12,3456',
  'KES 1e3',
  '5,432.10 KES'
])('"%s" is rejected instead of read as 0', text => {
  expect(parseAmountText(text)).toBeNull()
})

test.each([
  ['12000 XOF', '12000'],
  ['0 XOF', '0'],
  ['12 000 XOF', '12000'],
  ['1\u202f234\u00a0567 XOF', '1234567'],
  ['12,000.50 XOF', '12000.50'],
  ['-3.5 XOF', '-3.5']
])('"%s" is read as an amount before its currency', (text, amount) => {
  expect(parseAmountBeforeCurrency(text)).toEqual({ currency: 'XOF', amount })
})

test.each(['', 'XOF', '12.000 XOF', '12 00 XOF', '1,2 XOF', '12000', '12000 xof', 'XOF 12000'])(
  '"%s" is rejected instead of read a thousand times too small',
  text => {
    expect(parseAmountBeforeCurrency(text)).toBeNull()
  }
)
