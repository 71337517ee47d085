import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  decimalsOf,
  interpolate,
  isBelow,
  parseAmount,
  roundDown,
  significantDecimals,
  subtract,
  sumOf
} from '#domain/money/money.ts'

/** Any amount a provider could send: up to 18 digits and 7 decimals. */
const amounts = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 18n), fc.option(fc.stringMatching(/^\d{1,7}$/)))
  .map(
    ([negative, whole, decimals]) =>
      `${negative ? '-' : ''}${whole}${decimals === null ? '' : `.${decimals}`}`
  )

describe('parseAmount', () => {
  test.each([
    ['0.10', '0.10'],
    ['125750.00', '125750.00'],
    ['9007199254740993.01', '9007199254740993.01'],
    ['4621.0000000', '4621.0000000'],
    ['-3.5', '-3.5'],
    ['007', '7'],
    [' 12 ', '12'],
    ['1.5e3', '1500'],
    ['1E-7', '0.0000001']
  ])('keeps %s as %s', (text, amount) => expect(parseAmount(text)).toBe(amount))

  test.each([
    '',
    ' ',
    'NaN',
    'null',
    '1,000',
    '1.',
    '.5',
    '+5',
    '0x10',
    '1e999',
    '1_000',
    `${'9'.repeat(41)}`
  ])('rejects %j instead of reading it as 0', text => expect(parseAmount(text)).toBeNull())

  test('keeps every digit of any amount', () => {
    fc.assert(fc.property(amounts, text => void expect(parseAmount(text)).toBe(text)))
  })
})

describe('exact arithmetic', () => {
  test('0.1 + 0.2 is 0.3', () => {
    expect(add('0.1', '0.2')).toBe('0.3')
    expect(subtract('9007199254740993.01', '9007199254740993')).toBe('0.01')
  })

  test('a sum is exact, and 0 for nothing', () => {
    expect(sumOf([{ amount: '0.1' }, { amount: '0.2' }, { amount: '-1' }])).toBe('-0.7')
    expect(sumOf([])).toBe('0')
  })

  test.each([
    ['500', 0, 0],
    ['500.00', 2, 0],
    ['-3.50', 2, 1],
    ['47.7191', 4, 4]
  ])('%s is written with %d decimals, of which %d matter', (amount, written, significant) => {
    expect([decimalsOf(amount), significantDecimals(amount)]).toEqual([written, significant])
  })

  test('subtraction undoes addition', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => void expect(compare(subtract(add(a, b), b), a)).toBe(0))
    )
  })

  test('an amount is not below itself, however it is written', () => {
    expect(isBelow('5000', '5000.00')).toBe(false)
    expect(isBelow('4999.99', '5000')).toBe(true)
  })

  test('rounds down to one digit', () => {
    expect(roundDown('11250')).toBe('10000')
    expect(roundDown('0.47')).toBe('0.4')
  })
})

describe('between', () => {
  test('uses the target’s decimals and ends exactly on the target', () => {
    expect(interpolate('80000.00', '3250.00', 0.5)).toBe('41625.00')
    expect(interpolate('1', '2.50', 0.333)).toBe('1.50')
    expect(interpolate('0', '9007199254740993.01', 1)).toBe('9007199254740993.01')
    expect(interpolate('5.00', '7.00', 1.4)).toBe('7.00')
  })
})
