import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReadings } from '#domain/files/parse-readings.ts'
import { readingLines } from '#domain/files/readings-file.ts'
import { exportHeader, withTheirTopUps, withTopUps } from '#domain/files/top-up-cells.ts'

const settled = (settledAt: number, more: object = {}) => ({
  amount: '5',
  isCalledOff: false,
  sentAt: 0,
  way: 'bank',
  reference: null,
  settledAt,
  ...more
})

test('each top-up stands beside one period, also where the clock was set back', () => {
  const times = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(times, times, (froms, moments) => {
      const topUps = moments.map(moment => settled(moment))
      const placed = [
        ...withTheirTopUps(
          froms.map(from => ({ from })),
          topUps
        )
      ]
      expect(placed.map(([{ from }]) => from)).toEqual(froms)
      const order = placed.flatMap(([, own]) => own.map(({ settledAt }) => settledAt))
      expect(order).toEqual(moments.toSorted((one, other) => one - other))
    })
  )
})

test('it is the last period that began before it arrived', () => {
  const periods = [{ from: 10 }, { from: 20 }, { from: 30 }]
  const placed = [...withTheirTopUps(periods, [settled(30), settled(25), settled(3)])]
  expect(placed.map(([{ from }, own]) => [from, own.map(({ settledAt }) => settledAt)])).toEqual([
    [10, [3]],
    [20, [25]],
    [30, [30]]
  ])
})

test('no reference is executed by a spreadsheet, loses its zeros, or becomes part of a reading', () => {
  const shop = { provider: 'Till', account: 'Shop', wallet: 'Payout', walletKey: 'p', currency: 'KES' }
  const line = readingLines(shop, () => 180)
  const period = { from: 0, until: 1_000, amount: '7.00', afterGap: false }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), reference => {
      const text = exportHeader + withTopUps(line(period), [settled(0, { reference })], () => 180)
      expect(parseReadings(text).wallets?.[0]?.periods).toEqual([period])
    })
  )
  const cell = (reference: string) =>
    withTopUps(line(period), [settled(0, { reference })], () => 180)
      .trimEnd()
      .split(',')
      .at(-1)
  expect([cell('007'), cell('=1+1'), cell('QK7')]).toEqual(["'007", "'=1+1", 'QK7'])
})
