import { expect, test } from 'vitest'
import type { Entry, Left } from '../../../../electron/domain/reconciliation-entry.ts'
import { byAmount, byRun } from '../../../../electron/domain/reconciliation-untimed.ts'

const left = (parts: bigint): Left => ({
  movement: { after: 1, at: 2, kind: 'spending', amount: String(parts), balance: '0', afterGap: false },
  parts
})
const entry = (parts: bigint, at: number | null = null): Entry => ({
  paid: { line: 1, amount: String(parts), at },
  parts
})

test('matches by amount and order, and ignores payments with a time', () => {
  const [one, two] = [entry(5n), entry(5n)]
  const [first, second, third] = [left(5n), left(5n), left(5n)]
  expect(byAmount([first, second, third], [entry(5n, 1), one, two])).toEqual([
    { left: first, entries: [one] },
    { left: second, entries: [two] }
  ])
})

test('takes the first run that has not been used', () => {
  const some = [1n, 2n, 1n, 2n].map(parts => entry(parts))
  const [first, second, third] = [left(3n), left(3n), left(3n)]
  expect(byRun([first, second, third], some)).toEqual([
    { left: first, entries: some.slice(0, 2) },
    { left: second, entries: some.slice(2) }
  ])
})

test('takes at most ten payments together', () => {
  const some = Array.from({ length: 11 }, () => entry(1n))
  expect(byRun([left(11n)], some)).toEqual([])
  expect(byRun([left(10n)], some)).toHaveLength(1)
})
