import { expect, test } from 'vitest'
import { claim, type Outflow, unitsOf } from '#domain/reconciliation/entry.ts'

test.each([
  ['1234.5', 2, 123450n],
  ['-0.50', 2, -50n],
  ['7', 0, 7n],
  ['9007199254740993.01', 3, 9007199254740993010n]
])('%s at %i decimals is %s minor units', (amount, decimals, units) =>
  expect(unitsOf(amount, decimals)).toBe(units)
)

test('no movement or entry is matched twice', () => {
  const movement = { at: 2, after: 1, kind: 'spending', amount: '5', balance: '0', afterGap: false } as const
  const left: Outflow = { movement, units: 5n }
  const entry = { payment: { line: 1, amount: '5', at: null }, units: 5n }
  const used = new Set<Outflow | typeof entry>()
  expect(claim(left, [entry], used)).toEqual([{ outflow: left, entries: [entry] }])
  expect(claim({ ...left }, [entry], used)).toEqual([])
  expect(claim(left, [{ ...entry }], used)).toEqual([])
})
