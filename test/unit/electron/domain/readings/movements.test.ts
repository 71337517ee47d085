import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, subtract } from '#domain/money/money.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { movementsOf, spentIn } from '#domain/readings/movements.ts'

const period = (from: number, until: number, amount: string, afterGap = false): BalancePeriod => ({
  from,
  until,
  amount,
  afterGap
})

test('a fall is spending and a rise is a top-up, each between two readings', () => {
  const movements = movementsOf([
    period(0, 10, '100.00'),
    period(15, 20, '70.5'),
    period(25, 25, '570.50', true)
  ])
  expect(movements).toEqual([
    { at: 15, after: 10, kind: 'spending', amount: '29.5', balance: '70.5', afterGap: false },
    { at: 25, after: 20, kind: 'topUp', amount: '500', balance: '570.50', afterGap: true }
  ])
})

test('an equal balance after a gap is not a movement, nor is the first reading', () => {
  expect(movementsOf([period(0, 10, '100'), period(900, 910, '100.00', true)])).toEqual([])
  expect(movementsOf([])).toEqual([])
})

test('after a clock set back no movement begins later than it ends', () => {
  const [movement] = movementsOf([period(0, 1000, '100'), period(400, 500, '90')])
  expect(movement).toMatchObject({ after: 400, at: 400 })
})

test('spending is summed by the time it was first read, without top-ups and transfers', () => {
  const movements = movementsOf([
    period(0, 0, '9007199254740993.01'),
    period(10, 10, '9007199254740993.00'),
    period(20, 20, '9007199254741000'),
    period(30, 30, '9007199254740999.98')
  ])
  expect(spentIn(movements, 0, 30)).toBe('0.03')
  expect(spentIn(movements, 10, 30)).toBe('0.02')
  expect(spentIn(movements, 10, 29)).toBe('0')
  const away = movements.map(movement => ({ ...movement, kind: 'transferOut' as const }))
  expect(spentIn(away, 0, 30)).toBe('0')
})

test('movements add up exactly from the first balance to the last', () => {
  const cents = fc.array(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(cents, balances => {
      const stretches = balances.map((balance, index) => period(index, index, `${balance}`))
      const movements = movementsOf(stretches)
      const end = movements.reduce(
        (sum, { kind, amount }) => (kind === 'spending' ? subtract(sum, amount) : add(sum, amount)),
        `${balances[0]}`
      )
      expect(end).toBe(`${balances.at(-1)}`)
    })
  )
})
