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
  sumOf,
  times,
  withoutBinaryNoise
} from '#domain/money/money.ts'

/** Any amount a provider could send: up to 18 digits and 7 decimals. */
const amounts = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 18n), fc.option(fc.stringMatching(/^\d{1,7}$/)))
  .map(
    ([negative, whole, decimals]) =>
      `${negative ? '-' : ''}${whole}${decimals === null ? '' : `.${decimals}`}`
  )
  // Zero has no sign.
  .filter(text => !/^-[0.]+$/.test(text))

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
    ['1E-7', '0.0000001'],
    ['1.0E+007', '10000000'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    ['-0e3', '0'],
    ['1e39', `1${'0'.repeat(39)}`],
    // https://github.com/php/php-src/issues/10433 (2023-01-24): 67.2 as PHP writes it with all its digits.
    ['67.2000000000000028421709430404007434844970703125', '67.2000000000000028421709430404007434844970703125']
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
    '1e40',
    '1e-101',
    '1e1000',
    `0.${'0'.repeat(100)}1`,
    '1_000',
    `${'9'.repeat(41)}`
  ])('rejects %j instead of reading it as 0', text => expect(parseAmount(text)).toBeNull())

  test('keeps every digit of any amount', () => {
    fc.assert(fc.property(amounts, text => void expect(parseAmount(text)).toBe(text)))
  })
})

describe('withoutBinaryNoise', () => {
  test.each([
    // https://github.com/php/php-src/issues/10433 (2023-01-24) and 8020; https://github.com/Lenius/economic-php-client/issues/7
    // (2020-05-27).
    ['67.2000000000000028421709430404007434844970703125', 2, '67.2'],
    ['27963.999999999996', 2, '27964'],
    ['27964.000000000004', 2, '27964'],
    ['-27963.999999999996', 2, '-27964'],
    ['994.9999999999999', 0, '995'],
    ['0.30000000000000004', 2, '0.3'],
    ['47.71910000000001', 2, '47.7191'],
    // A hundred and a hundred thousand tenths, added up.
    ['9.99999999999998', 2, '10'],
    ['10000.000000018848', 2, '10000'],
    // What is left of 0.1 + 0.2 - 0.3.
    ['0.00000000000000005551115123125783', 2, '0'],
    ['-0.00000000000000005551115123125783', 2, '0'],
    ['123456789012.10001', 2, '123456789012.1'],
    ['67.20000000000000284217', 2, '67.2'],
    // 67.2 and 999.123 from a database column of 32 bits.
    ['67.19999694824219', 2, '67.2'],
    ['999.12298583984375', 2, '999.123']
  ])('%s with %i decimals is %s', (text, digits, amount) => {
    expect(withoutBinaryNoise(text, digits)).toBe(amount)
  })

  test.each([
    ['125750.00', 2],
    ['4621.0000000', 0],
    ['47.7191', 2],
    ['9007199254740993.01', 2],
    ['9007199254740993.01', 0],
    ['90071992547409.91', 0],
    ['9007199254740.25', 0],
    // More digits than a binary number of 64 bits has: an exact decimal, such as a token with 18.
    ['1.000000000000000001', 2],
    ['27963.9999999999961', 2],
    ['0.123456789012345678', 2],
    ['1234.5678901234567', 2]
  ])('%s with %i decimals stays as it is', (text, digits) => {
    expect(withoutBinaryNoise(text, digits)).toBe(text)
  })

  test('what calculating in 64 bits makes of payments in cents is the same number of cents', () => {
    const cents = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { minLength: 1, maxLength: 50 })
    fc.assert(
      fc.property(cents, payments => {
        const sum = payments.reduce((total, payment) => total + payment / 100, 0)
        const exact = payments.reduce((total, payment) => total + payment, 0)
        const amount = withoutBinaryNoise(parseAmount(String(sum)) ?? '', 2)
        expect(compare(amount, times(String(exact), '0.01'))).toBe(0)
      })
    )
  })

  test('an amount with no more digits than its currency is never changed', () => {
    fc.assert(
      fc.property(amounts, text => void expect(withoutBinaryNoise(text, decimalsOf(text))).toBe(text))
    )
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
