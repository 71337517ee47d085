import { expect, test } from 'vitest'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { hourlyTotals } from '#domain/readings/hourly-totals.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'

const at = (minute: number, amount: string, afterGap = false, until = minute): BalancePeriod => ({
  from: minute * MINUTE,
  until: until * MINUTE,
  amount,
  afterGap
})

test('a fall counts in the hour it was first read, a rise as a top-up, both exactly', () => {
  const hours = hourlyTotals([
    at(50, '9007199254740993.01'),
    at(70, '9007199254740992'),
    at(75, '9007199254740991.90'),
    at(80, '9007199254741000.00')
  ])
  expect(hours.map(({ hour, spent, toppedUp }) => [hour / HOUR, spent, toppedUp])).toEqual([
    [0, '0', '0'],
    [1, '1.11', '8.1']
  ])
})

test('the time between readings is observed hour by hour, a gap is not', () => {
  const hours = hourlyTotals([at(30, '5', false, 45), at(70, '5', true, 80), at(190, '4')])
  expect(hours.map(({ hour, seen }) => [hour / HOUR, seen / MINUTE])).toEqual([
    [0, 15],
    [1, 50],
    [2, 60],
    [3, 10]
  ])
})

test('a fall during a gap still counts as spent', () => {
  expect(hourlyTotals([at(0, '5'), at(30, '3', true)])).toEqual([
    { hour: 0, spent: '2', toppedUp: '0', seen: 0 }
  ])
})

test('a clock set back adds no observed time', () => {
  expect(hourlyTotals([at(90, '5'), at(30, '3')])).toEqual([{ hour: 0, spent: '2', toppedUp: '0', seen: 0 }])
})

test('a single reading gives no hours', () => {
  expect(hourlyTotals([at(30, '5')])).toEqual([])
  expect(hourlyTotals([])).toEqual([])
})
