import { expect, test } from 'vitest'
import { toMinorUnits, withDecimals } from '#demo/kit/decimals.ts'

test('decimals are padded or truncated, never rounded', () => {
  expect(withDecimals('5', 2)).toBe('5.00')
  expect(withDecimals('5.999', 2)).toBe('5.99')
  expect(withDecimals('5.9', 0)).toBe('5')
})

test('an amount in minor units keeps every digit', () => {
  expect(toMinorUnits('9007199254740993.01', 2)).toBe('900719925474099301')
  expect(toMinorUnits('-3.5', 2)).toBe('-350')
  expect(toMinorUnits('about a thousand', 2)).toBe('about a thousand')
})
