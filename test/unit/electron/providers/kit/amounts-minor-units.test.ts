import { expect, test } from 'vitest'
import { fromMinor } from '#providers/kit/amounts.ts'
import { ExactNumber } from '#providers/kit/exact-json.ts'

test.each([
  ['666670', 2, '6666.70'],
  ['5', 2, '0.05'],
  ['0', 2, '0.00'],
  ['-350', 2, '-3.50'],
  ['-5', 2, '-0.05'],
  ['500', 0, '500'],
  ['5120', 3, '5.120'],
  ['900719925474099301', 2, '9007199254740993.01'],
  ['1e5', 2, '1000.00'],
  // https://github.com/messagebird/go-rest-api/issues/6 (2016-08-10): a balance documented as whole came with decimals.
  ['1250.0', 2, '12.50'],
  ['1250.00', 0, '1250'],
  ['-0', 2, '0.00'],
  ['1.2500E3', 2, '12.50'],
  // https://github.com/Lenius/economic-php-client/issues/7 (2020-05-27): cents calculated in binary floating point.
  ['994.9999999999999', 2, '9.95']
])('%s with %i decimals is %s', (text, decimals, amount) => {
  expect(fromMinor(new ExactNumber(text), decimals)).toBe(amount)
})

test.each([
  new ExactNumber('12.5'),
  new ExactNumber('1250.01'),
  new ExactNumber('1e-1'),
  '1250',
  true,
  null,
  {}
])('%s is not an amount in minor units', value => {
  expect(fromMinor(value, 2)).toBeNull()
})

test('an absent balance stays absent', () => {
  expect(fromMinor(undefined, 2)).toBeUndefined()
})
