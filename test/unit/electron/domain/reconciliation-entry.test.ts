import { expect, test } from 'vitest'
import { type Left, partsOf, take } from '../../../../electron/domain/reconciliation-entry.ts'

test.each([
  ['1234.5', 2, 123450n],
  ['-0.50', 2, -50n],
  ['7', 0, 7n],
  ['9007199254740993.01', 3, 9007199254740993010n]
])('%s at %i decimals is %s minor units', (amount, decimals, parts) =>
  expect(partsOf(amount, decimals)).toBe(parts)
)

test('no movement or entry is matched twice', () => {
  const movement = { at: 2, after: 1, kind: 'spending', amount: '5', balance: '0', afterGap: false } as const
  const left: Left = { movement, parts: 5n }
  const entry = { paid: { line: 1, amount: '5', at: null }, parts: 5n }
  const used = new Set<Left | typeof entry>()
  expect(take(left, [entry], used)).toEqual([{ left, entries: [entry] }])
  expect(take({ ...left }, [entry], used)).toEqual([])
  expect(take(left, [{ ...entry }], used)).toEqual([])
})
