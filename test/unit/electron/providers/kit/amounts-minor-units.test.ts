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
  ['1e5', 2, '1000.00']
])('%s with %i decimals is %s', (text, decimals, amount) => {
  expect(fromMinor(new ExactNumber(text), decimals)).toBe(amount)
})

test.each([new ExactNumber('12.5'), '1250', true, null, {}])('%s is not an amount in minor units', value => {
  expect(fromMinor(value, 2)).toBeNull()
})

test('an absent balance stays absent', () => {
  expect(fromMinor(undefined, 2)).toBeUndefined()
})
