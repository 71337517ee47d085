import { describe, expect, test } from 'vitest'
import { readAmount, readFee } from '#programs/typed.ts'

const kes = { currency: 'KES', decimals: 2 }

test.each([
  ['12000', '12000'],
  ['12000.50', '12000.50'],
  ['KES 12000.50', '12000.50'],
  ['1,234,567', '1234567'],
  ['12k', '12000']
])('“%s” has one reading', (given, amount) => {
  expect(readAmount(given, kes)).toEqual({ value: amount })
})

test.each([
  ['12,000', '12000', '12'],
  ['1.234', '1234', '1.23'],
  ['12.000', '12000', '12']
])('“%s” is refused with both readings', (given, larger, smaller) => {
  const money = (amount: string) => ({ currency: 'KES', amount })
  expect(readAmount(given, kes)).toEqual({
    problem: { kind: 'twofold', given, readings: [money(larger), money(smaller)] }
  })
})

test.each([
  ['', 'amount'],
  ['abc', 'amount'],
  ['-5', 'amount'],
  ['1.2345', 'decimals'],
  ['UGX 500', 'currency'],
  ['1e9', 'amount'],
  ['NaN', 'amount']
])('“%s” is no amount of this wallet: %s', (given, kind) => {
  expect(readAmount(given, kes)).toMatchObject({ problem: { kind } })
})

describe('a fee', () => {
  test.each([
    [null, { fixed: '0', percent: '0' }],
    ['50', { fixed: '50', percent: '0' }],
    ['1.5%', { fixed: '0', percent: '1.5' }]
  ])('%s', (given, fee) => {
    expect(readFee(given, kes)).toEqual({ value: { ...fee, decimals: 2 } })
  })

  test.each(['101%', '%', '-1%', 'x%', '1,5%'])('%s is none', given => {
    expect(readFee(given, kes)).toMatchObject({ problem: { kind: 'fee' } })
  })
})
