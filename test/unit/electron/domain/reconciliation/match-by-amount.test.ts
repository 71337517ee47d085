import { expect, test } from 'vitest'
import type { Outflow, PaymentEntry } from '#domain/reconciliation/entry.ts'
import { byAmount, byRun } from '#domain/reconciliation/match-by-amount.ts'
import { finish } from '#domain/steps.ts'

const left = (units: bigint): Outflow => ({
  movement: { after: 1, at: 2, kind: 'spending', amount: String(units), balance: '0', afterGap: false },
  units
})
const entry = (units: bigint, at: number | null = null): PaymentEntry => ({
  payment: { line: 1, amount: String(units), at },
  units
})

test('matches by amount and order, and ignores payments with a time', () => {
  const [one, two] = [entry(5n), entry(5n)]
  const [first, second, third] = [left(5n), left(5n), left(5n)]
  expect(finish(byAmount([first, second, third], [entry(5n, 1), one, two]))).toEqual([
    { outflow: first, entries: [one] },
    { outflow: second, entries: [two] }
  ])
})

test('takes the first run that has not been used', () => {
  const some = [1n, 2n, 1n, 2n].map(parts => entry(parts))
  const [first, second, third] = [left(3n), left(3n), left(3n)]
  expect(finish(byRun([first, second, third], some))).toEqual([
    { outflow: first, entries: some.slice(0, 2) },
    { outflow: second, entries: some.slice(2) }
  ])
})

test('takes at most ten payments together', () => {
  const some = Array.from({ length: 11 }, () => entry(1n))
  expect(finish(byRun([left(11n)], some))).toEqual([])
  expect(finish(byRun([left(10n)], some))).toHaveLength(1)
})
