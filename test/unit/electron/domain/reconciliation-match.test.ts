import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Movement } from '../../../../electron/domain/movement.ts'
import type { Paid } from '../../../../electron/domain/reconciliation-entry.ts'
import { matchPayments } from '../../../../electron/domain/reconciliation-match.ts'

const MINUTE = 60_000
const fall = (after: number, at: number, amount: string, kind: Movement['kind'] = 'spending'): Movement => ({
  after: after * MINUTE,
  at: at * MINUTE,
  kind,
  amount,
  balance: '0',
  afterGap: false
})
/** Payments on lines from 1, each an amount and the minute, or none. */
const paid = (...some: (readonly [amount: string, minute: number | null])[]): Paid[] =>
  some.map(([amount, minute], at) => ({ line: at + 1, amount, at: minute === null ? null : minute * MINUTE }))
const match = (movements: readonly Movement[], payments: readonly Paid[]) => {
  const said = matchPayments(movements, payments, 2 * MINUTE)
  return {
    matched: said.matched.map(one => [one.movement.at / MINUTE, ...one.payments.map(({ line }) => line)]),
    movements: said.movementsWithout.map(({ at }) => at / MINUTE),
    payments: said.paymentsWithout.map(({ line }) => line)
  }
}

describe('payments with a time', () => {
  test('that fall into one interval are one movement, all together', () => {
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

  test('belong after the old balance was read, up to when the new one was', () => {
    expect(match([fall(0, 5, '7'), fall(5, 10, '7')], paid(['7', 10], ['7', 5])).matched).toEqual([
      [5, 2],
      [10, 1]
    ])
  })

  test('are matched to the movement of the same amount that is nearest, within the tolerance', () => {
    const movements = [fall(0, 5, '7'), fall(8, 10, '7'), fall(20, 25, '7')]
    expect(match(movements, paid(['7', 7.5], ['7', 28]))).toEqual({
      matched: [[10, 1]],
      movements: [5, 25],
      payments: [2]
    })
  })

  test('that were seen in the next interval are found among their neighbours', () => {
    const payments = paid(['1', 6], ['2', 7], ['4', 9.9], ['8', 12])
    expect(match([fall(5, 10, '3'), fall(10, 15, '12')], payments).matched).toEqual([
      [10, 1, 2],
      [15, 3, 4]
    ])
  })

  test('are never matched to a movement of another time', () => {
    expect(match([fall(5, 10, '7')], paid(['7', 60]))).toEqual({
      matched: [],
      movements: [10],
      payments: [1]
    })
  })
})

describe('payments without a time', () => {
  test('are matched by their amount, the first to the first', () => {
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

  test('that follow one another are found together', () => {
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

test('money in is matched to a rise, also with payments in the same interval', () => {
  const movements = [fall(0, 5, '7', 'topUp'), fall(5, 10, '60', 'topUp')]
  expect(match(movements, paid(['-7', 3], ['40', 6], ['-100', 8]))).toMatchObject({
    matched: [
      [5, 1],
      [10, 2, 3]
    ]
  })
})

test('a payment of zero needs no movement', () => {
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
    const payments: Paid[] = []
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

test('whatever was paid in whichever intervals, all of it is found', () => {
  fc.assert(
    fc.property(wallets, ({ movements, payments }) => {
      const said = matchPayments(movements, payments, 2 * MINUTE)
      expect([said.movementsWithout, said.paymentsWithout]).toEqual([[], []])
      expect(said.matched.flatMap(one => one.payments).length).toBe(payments.length)
    })
  )
})

test('each is matched once at most, and a match is exact, whatever is amiss', () => {
  const small = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.option(fc.integer({ min: 0, max: 60 })))
  fc.assert(
    fc.property(wallets, fc.array(small), ({ movements, payments }, wrong) => {
      const amiss = [
        ...payments
          .filter((_, at) => at % 3 > 0)
          .map((one, at) => ({ ...one, at: at % 2 > 0 ? one.at : null })),
        ...paid(...wrong.filter(([amount]) => amount !== 0).map(([amount, at]) => [`${amount}`, at] as const))
      ]
      const said = matchPayments(movements, amiss, 2 * MINUTE)
      const found = said.matched.flatMap(one => one.payments)
      expect(new Set([...found, ...said.paymentsWithout]).size).toBe(amiss.length)
      expect(found.length + said.paymentsWithout.length).toBe(amiss.length)
      expect(said.matched.length + said.movementsWithout.length).toBe(movements.length)
      for (const { movement, payments: made } of said.matched) {
        const sum = made.reduce((all, { amount }) => all + BigInt(amount), 0n)
        expect(`${sum}.00`).toBe(movement.amount)
      }
    })
  )
})

test.each([
  ['with times', true],
  ['without times', false]
])('20,000 movements and as many payments %s are matched, all alike though they are', (_, timed) => {
  const movements = Array.from({ length: 20_000 }, (_, at) => fall(at, at + 1, '50'))
  const payments = paid(...movements.map(({ at }) => ['50', timed ? at / MINUTE + 1.5 : null] as const))
  const said = matchPayments(movements, payments, 2 * MINUTE)
  expect(said.matched.length).toBeGreaterThan(19_990)
})
