import { expect, test } from 'vitest'
import type { Outflow, PaymentEntry } from '#domain/reconciliation/entry.ts'
import { byAmountAndTime, byInterval, byRunInTime } from '#domain/reconciliation/match-by-time.ts'
import { finish } from '#domain/steps.ts'

const left = (after: number, at: number, units: bigint): Outflow => ({
  movement: { after, at, kind: 'spending', amount: String(units), balance: '0', afterGap: false },
  units
})
const entry = (at: number | null, units: bigint): PaymentEntry => ({
  payment: { line: 1, amount: String(units), at },
  units
})

test('takes all payments of an interval or none', () => {
  const [one, two, other] = [entry(12, 3n), entry(11, 4n), entry(21, 1n)]
  const [seven, most] = [left(10, 20, 7n), left(20, 30, 5n)]
  expect(finish(byInterval([seven, most], [one, two, other, entry(25, 5n)]))).toEqual([
    { outflow: seven, entries: [two, one] }
  ])
})

test('an interval starts after the old reading and includes the new one', () => {
  const [before, within] = [entry(10, 7n), entry(20, 7n)]
  const movement = left(10, 20, 7n)
  expect(finish(byInterval([movement], [before]))).toEqual([])
  expect(finish(byInterval([movement], [before, within]))).toEqual([{ outflow: movement, entries: [within] }])
})

test('takes the nearest payment of the same amount', () => {
  const [near, far] = [entry(23, 5n), entry(5, 5n)]
  const movement = left(10, 20, 5n)
  expect(finish(byAmountAndTime(10)([movement], [far, near]))).toEqual([
    { outflow: movement, entries: [near] }
  ])
  expect(finish(byAmountAndTime(2)([movement], [far, near]))).toEqual([])
})

test('takes the shortest run that adds up to the movement', () => {
  const some = [entry(8, 2n), entry(12, -2n), entry(14, 3n), entry(16, 4n)]
  const movement = left(10, 20, 7n)
  expect(finish(byRunInTime(2)([movement], some))).toEqual([{ outflow: movement, entries: some.slice(2) }])
})

test('ignores payments without a time', () => {
  for (const find of [byInterval, byAmountAndTime(9), byRunInTime(9)])
    expect(finish(find([left(10, 20, 7n)], [entry(null, 7n)]))).toEqual([])
})
