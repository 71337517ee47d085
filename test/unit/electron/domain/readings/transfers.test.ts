import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Movement } from '#domain/readings/movements.ts'
import { withTransfers } from '#domain/readings/transfers.ts'
import { MINUTE } from '#domain/time/units.ts'

const moved = (kind: Movement['kind'], minute: number, amount: string, minutes = 5): Movement => ({
  at: minute * MINUTE,
  after: (minute - minutes) * MINUTE,
  kind,
  amount,
  balance: '0',
  afterGap: false
})
const fall = (minute: number, amount: string, minutes?: number) => moved('spending', minute, amount, minutes)
const rise = (minute: number, amount: string, minutes?: number) => moved('topUp', minute, amount, minutes)

function kindsOf(...wallets: (readonly Movement[])[]): Movement['kind'][][] {
  const named = withTransfers(new Map(wallets.map((movements, index) => [`${index}`, movements])))
  return wallets.map((_, index) => (named.get(`${index}`) ?? []).map(({ kind }) => kind))
}

test('a fall and an equal rise at the same reading are a transfer', () => {
  expect(kindsOf([fall(10, '500')], [rise(10, '500.00')])).toEqual([['transferOut'], ['transferIn']])
})

test('wallets that are read separately may differ a little in time', () => {
  expect(kindsOf([fall(10, '500')], [rise(17, '500')])).toEqual([['transferOut'], ['transferIn']])
  expect(kindsOf([fall(10, '500')], [rise(18, '500')])).toEqual([['spending'], ['topUp']])
})

test('a transfer into a wallet with a gap is recognised after the gap', () => {
  expect(kindsOf([fall(10, '500')], [rise(200, '500', 195)])).toEqual([['transferOut'], ['transferIn']])
})

test('different amounts, or the same wallet, are not a transfer', () => {
  expect(kindsOf([fall(10, '500')], [rise(10, '500.01')])).toEqual([['spending'], ['topUp']])
  expect(kindsOf([fall(10, '500'), rise(12, '500')])).toEqual([['spending', 'topUp']])
})

test('each movement is matched once, the nearest in time first', () => {
  expect(kindsOf([fall(10, '500')], [rise(12, '500')], [rise(10, '500')])).toEqual([
    ['transferOut'],
    ['topUp'],
    ['transferIn']
  ])
  expect(kindsOf([fall(10, '500'), fall(12, '500')], [rise(12, '500')])).toEqual([
    ['spending', 'transferOut'],
    ['transferIn']
  ])
})

test('transfers in and out balance, and nothing else changes', () => {
  const movement = fc
    .record({
      kind: fc.constantFrom('spending' as const, 'topUp' as const),
      minute: fc.nat(60),
      amount: fc.constantFrom('1', '2')
    })
    .map(({ kind, minute, amount }) => moved(kind, minute, amount))
  const wallet = fc
    .array(movement, { maxLength: 12 })
    .map(movements => movements.toSorted((a, b) => a.at - b.at))
  fc.assert(
    fc.property(fc.array(wallet, { maxLength: 4 }), wallets => {
      const kinds = kindsOf(...wallets)
      for (const amount of ['1', '2']) {
        const count = (kind: Movement['kind']) =>
          wallets.flatMap((movements, wallet) =>
            movements.filter((it, index) => it.amount === amount && kinds[wallet]?.[index] === kind)
          ).length
        expect(count('transferIn')).toBe(count('transferOut'))
      }
      expect(kinds.map(({ length }) => length)).toEqual(wallets.map(({ length }) => length))
    })
  )
})
