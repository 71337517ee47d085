import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Movement } from '#domain/readings/movements.ts'
import type { RecordedPayment } from '#domain/reconciliation/entry.ts'
import { matchPayments } from '#domain/reconciliation/match.ts'
import { MINUTE } from '#domain/time/units.ts'

const fall = (after: number, at: number, amount: string, kind: Movement['kind'] = 'spending'): Movement => ({
  after: after * MINUTE,
  at: at * MINUTE,
  kind,
  amount,
  balance: '0',
  afterGap: false
})
/** Payments on lines from 1 on, each an amount and a minute (null: no time). */
const paid = (...some: (readonly [amount: string, minute: number | null])[]): RecordedPayment[] =>
  some.map(([amount, minute], at) => ({ line: at + 1, amount, at: minute === null ? null : minute * MINUTE }))
const match = (movements: readonly Movement[], payments: readonly RecordedPayment[]) => {
  const result = matchPayments(movements, payments, 2 * MINUTE)
  return {
    matched: result.matched.map(one => [one.movement.at / MINUTE, ...one.payments.map(({ line }) => line)]),
    movements: result.movementsWithout.map(({ at }) => at / MINUTE),
    payments: result.paymentsWithout.map(({ line }) => line)
  }
}

describe('payments with a time', () => {
  test('within one interval match one movement together', () => {
    const payments = paid(['500', 6], ['300.50', 9], ['100', 12])
    expect(match([fall(5, 10, '800.5'), fall(10, 15, '100')], payments)).toEqual({
      matched: [
        [10, 1, 2],
        [15, 3]
      ],
      movements: [],
      payments: []
    })
  })

  test('belong to the interval after the old reading, up to and including the new one', () => {
    expect(match([fall(0, 5, '7'), fall(5, 10, '7')], paid(['7', 10], ['7', 5])).matched).toEqual([
      [5, 2],
      [10, 1]
    ])
  })

  test('match the nearest movement of the same amount, within the tolerance', () => {
    const movements = [fall(0, 5, '7'), fall(8, 10, '7'), fall(20, 25, '7')]
    expect(match(movements, paid(['7', 7.5], ['7', 28]))).toEqual({
      matched: [[10, 1]],
      movements: [5, 25],
      payments: [2]
    })
  })

  test('that were read in the next interval are found among their neighbours', () => {
    const payments = paid(['1', 6], ['2', 7], ['4', 9.9], ['8', 12])
    expect(match([fall(5, 10, '3'), fall(10, 15, '12')], payments).matched).toEqual([
      [10, 1, 2],
      [15, 3, 4]
    ])
  })

  test('never match a movement at another time', () => {
    expect(match([fall(5, 10, '7')], paid(['7', 60]))).toEqual({
      matched: [],
      movements: [10],
      payments: [1]
    })
  })
})

describe('payments without a time', () => {
  test('are matched by amount, in order', () => {
    expect(
      match([fall(0, 5, '7.00'), fall(5, 10, '9'), fall(10, 15, '7')], paid(['7', null], ['7', null]))
    ).toEqual({
      matched: [
        [5, 1],
        [15, 2]
      ],
      movements: [10],
      payments: []
    })
  })

  test('are matched in runs of consecutive payments', () => {
    const payments = paid(['1', null], ['2', null], ['4', null], ['8', null], ['16', null])
    expect(match([fall(0, 5, '6'), fall(5, 10, '24'), fall(10, 15, '3')], payments)).toEqual({
      matched: [
        [5, 2, 3],
        [10, 4, 5]
      ],
      movements: [15],
      payments: [1]
    })
  })
})

test('money in is matched to a rise, even with payments in the same interval', () => {
  const movements = [fall(0, 5, '7', 'topUp'), fall(5, 10, '60', 'topUp')]
  expect(match(movements, paid(['-7', 3], ['40', 6], ['-100', 8]))).toMatchObject({
    matched: [
      [5, 1],
      [10, 2, 3]
    ]
  })
})

test('a zero payment needs no movement', () => {
  expect(match([], paid(['0.00', 3]))).toEqual({ matched: [], movements: [], payments: [] })
})

const wallets = fc
  .array(
    fc.record({
      length: fc.integer({ min: 1, max: 10 }),
      gap: fc.integer({ min: 0, max: 5 }),
      payments: fc.array(fc.tuple(fc.bigInt(1n, 10n ** 20n), fc.double({ min: 0.01, max: 1, noNaN: true })), {
        maxLength: 5
      })
    }),
    { maxLength: 12 }
  )
  .map(intervals => {
    let now = 0
    const movements: Movement[] = []
    const payments: RecordedPayment[] = []
    for (const { gap, length, payments: made } of intervals) {
      const [after, at] = [now + gap, now + gap + length]
      now = at
      for (const [amount, where] of made)
        payments.push({
          line: payments.length + 1,
          amount: `${amount}`,
          at: Math.ceil((after + length * where) * MINUTE)
        })
      const sum = made.reduce((all, [amount]) => all + amount, 0n)
      if (sum > 0n) movements.push(fall(after, at, `${sum}.00`))
    }
    return { movements, payments }
  })

test('random payments in random intervals are all matched', () => {
  fc.assert(
    fc.property(wallets, ({ movements, payments }) => {
      const result = matchPayments(movements, payments, 2 * MINUTE)
      expect([result.movementsWithout, result.paymentsWithout]).toEqual([[], []])
      expect(result.matched.flatMap(one => one.payments).length).toBe(payments.length)
    })
  )
})

test('with random errors every item is matched at most once, and every match is exact', () => {
  const small = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.option(fc.integer({ min: 0, max: 60 })))
  fc.assert(
    fc.property(wallets, fc.array(small), ({ movements, payments }, wrong) => {
      const amiss = [
        ...payments
          .filter((_, at) => at % 3 > 0)
          .map((one, at) => ({ ...one, at: at % 2 > 0 ? one.at : null })),
        ...paid(...wrong.filter(([amount]) => amount !== 0).map(([amount, at]) => [`${amount}`, at] as const))
      ]
      const result = matchPayments(movements, amiss, 2 * MINUTE)
      const found = result.matched.flatMap(one => one.payments)
      expect(new Set([...found, ...result.paymentsWithout]).size).toBe(amiss.length)
      expect(found.length + result.paymentsWithout.length).toBe(amiss.length)
      expect(result.matched.length + result.movementsWithout.length).toBe(movements.length)
      for (const { movement, payments: made } of result.matched) {
        const sum = made.reduce((all, { amount }) => all + BigInt(amount), 0n)
        expect(`${sum}.00`).toBe(movement.amount)
      }
    })
  )
})

test.each([
  ['with times', true],
  ['without times', false]
])('matches 20,000 equal movements and payments %s', (_, timed) => {
  const movements = Array.from({ length: 20_000 }, (_, at) => fall(at, at + 1, '50'))
  const payments = paid(...movements.map(({ at }) => ['50', timed ? at / MINUTE + 1.5 : null] as const))
  const result = matchPayments(movements, payments, 2 * MINUTE)
  expect(result.matched.length).toBeGreaterThan(19_990)
})
