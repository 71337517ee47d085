import { expect, test } from 'vitest'
import { moveId } from '#renderer/features/settings/account-order.ts'

test.each([
  ['a', 2, 'bca'],
  ['c', 0, 'cab'],
  ['b', 1, 'abc'],
  ['a', -1, 'abc'],
  ['c', 9, 'abc'],
  ['x', 0, 'abc']
])('moving %s to %i gives %s', (id, to, order) => {
  expect(moveId(['a', 'b', 'c'], id, to).join('')).toBe(order)
})
