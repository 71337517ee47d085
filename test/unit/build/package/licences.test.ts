import { expect, test } from 'vitest'
import { isAllowed } from '#build/package/licences.ts'

test.each(['MIT', 'ISC', 'BlueOak-1.0.0', '(MIT OR GPL-3.0-only)', 'MIT or MPL-2.0', 'MIT AND ISC'])(
  '%s may be shipped',
  expression => {
    expect(isAllowed(expression)).toBe(true)
  }
)

test.each([
  'GPL-3.0-only',
  'MIT AND GPL-3.0-only',
  'MIT and GPL-3.0-only',
  'UNLICENSED',
  'SEE LICENSE IN LICENSE',
  ''
])('"%s" may not be shipped', expression => {
  expect(isAllowed(expression)).toBe(false)
})
