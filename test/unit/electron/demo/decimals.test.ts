import { expect, test } from 'vitest'
import { withDecimals } from '../../../../electron/demo/decimals.ts'

test('Decimals are padded or cut, never rounded', () => {
  expect(withDecimals('5', 2)).toBe('5.00')
  expect(withDecimals('5.999', 2)).toBe('5.99')
  expect(withDecimals('5.9', 0)).toBe('5')
})
