import { expect, test } from 'vitest'
import { estimateText } from '#domain/money/money.ts'

test('an estimate has three significant digits and no exponent', () => {
  expect(estimateText(1234.5)).toBe('1230')
  expect(estimateText(0.000123456)).toBe('0.000123')
  expect(estimateText(1.5e21)).toBe('1500000000000000000000')
  expect(estimateText(0)).toBe('0')
})
