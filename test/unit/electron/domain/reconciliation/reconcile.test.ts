import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Movement } from '#domain/readings/movements.ts'
import { reconcile } from '#domain/reconciliation/reconcile.ts'

const move = (at: number, kind: Movement['kind'], amount: string): Movement => ({
  at,
  after: at - 1,
  kind,
  amount,
  balance: '0',
  afterGap: false
})
const paid = (...amounts: string[]) => amounts.map((amount, at) => ({ line: at + 1, amount, at: null }))

test('a wallet adds up if payments, top-ups and transfers lead from the opening to the closing balance', () => {
  const movements = [
    move(1, 'spending', '300.25'),
    move(2, 'topUp', '1000'),
    move(3, 'transferOut', '40'),
    move(4, 'transferIn', '15')
  ]
  const result = reconcile({
    opening: '500',
    closing: '1174.75',
    movements,
    payments: paid('300.25'),
    toppedUp: null
  })
  expect(result).toEqual({
    paid: '300.25',
    toppedUp: '1000',
    transferred: '-25',
    shouldBe: '1174.75',
    is: '1174.75',
    difference: '0',
    matched: [{ movement: movements[0], payments: paid('300.25') }],
    movementsWithout: [],
    paymentsWithout: []
  })
})

test('reports the difference, and what is missing on either side', () => {
  const movements = [move(1, 'spending', '300'), move(2, 'spending', '80')]
  const result = reconcile({
    opening: '500',
    closing: '120',
    movements,
    payments: paid('300', '70'),
    toppedUp: null
  })
  expect(result).toMatchObject({ shouldBe: '130', is: '120', difference: '-10' })
  expect(result.movementsWithout).toEqual([movements[1]])
  expect(result.paymentsWithout.map(({ line }) => line)).toEqual([2])
})

test('uses the given top-ups instead of the observed ones', () => {
  const movements = [move(1, 'topUp', '900')]
  const given = { opening: '0', closing: '900', movements, payments: [], toppedUp: '1000' }
  expect(reconcile(given)).toMatchObject({ toppedUp: '1000', shouldBe: '1000', difference: '-100' })
})

test('takes top-ups from records that contain money in', () => {
  const movements = [move(1, 'topUp', '900'), move(2, 'topUp', '50'), move(3, 'spending', '10')]
  const given = { opening: '0', closing: '940', movements, payments: paid('-900', '10'), toppedUp: null }
  const result = reconcile(given)
  expect(result).toMatchObject({ paid: '-890', toppedUp: '0', shouldBe: '890', difference: '50' })
  expect(result.movementsWithout).toEqual([movements[1]])
})

test('leaves no difference for consistent records, however large the amounts', () => {
  const kind = fc.constantFrom<Movement['kind']>('spending', 'topUp', 'transferIn', 'transferOut')
  const some = fc.array(fc.tuple(kind, fc.bigInt(1n, 10n ** 25n)))
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 25n), some, (opening, steps) => {
      const decimal = (parts: bigint) => `${parts}.5`
      const movements = steps.map(([what, parts], at) => move(at + 1, what, decimal(parts)))
      const rose = (what: Movement['kind']) => what === 'topUp' || what === 'transferIn'
      // In halves, to stay in whole numbers.
      const closing = steps.reduce(
        (sum, [what, parts]) => sum + (rose(what) ? 1n : -1n) * (parts * 2n + 1n),
        opening * 2n
      )
      const payments = steps.flatMap(([what, parts]) => (what === 'spending' ? [decimal(parts)] : []))
      const half = closing < 0n ? -closing : closing
      const result = reconcile({
        opening: `${opening}`,
        closing: `${closing < 0n ? '-' : ''}${half / 2n}${half % 2n === 0n ? '' : '.5'}`,
        movements,
        payments: paid(...payments),
        toppedUp: null
      })
      expect(result.difference).toBe('0')
      expect([result.movementsWithout, result.paymentsWithout]).toEqual([[], []])
    })
  )
})
