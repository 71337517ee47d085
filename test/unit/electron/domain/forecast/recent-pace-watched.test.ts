import { expect, test } from 'vitest'
import { observedSpans } from '#domain/forecast/recent-pace.ts'

const period = (from: number, until: number, amount: string, afterGap = false) => ({
  from,
  until,
  amount,
  afterGap
})

test('a fall counts even if the next balance begins the moment the last one ends', () => {
  expect(observedSpans([period(0, 10, '500'), period(10, 20, '300')])).toEqual([
    { from: 0, until: 10, spent: 0 },
    { from: 10, until: 10, spent: 200 },
    { from: 10, until: 20, spent: 0 }
  ])
})

test('an unobserved period counts only if it shows a fall', () => {
  expect(
    observedSpans([period(0, 0, '500'), period(10, 10, '300', true), period(20, 20, '300', true)])
  ).toEqual([{ from: 0, until: 10, spent: 200 }])
})

test('a fall is spent between two readings, and a rise is not negative spending', () => {
  expect(observedSpans([period(0, 10, '100'), period(15, 20, '70'), period(25, 25, '500')])).toEqual([
    { from: 0, until: 10, spent: 0 },
    { from: 10, until: 15, spent: 30 },
    { from: 15, until: 20, spent: 0 },
    { from: 20, until: 25, spent: 0 }
  ])
})

test('a gap with a fall counts, a gap without one is no evidence of not spending', () => {
  const before = period(0, 0, '100')
  expect(observedSpans([before, period(500, 500, '40', true)])).toEqual([{ from: 0, until: 500, spent: 60 }])
  expect(observedSpans([before, period(500, 500, '100', true)])).toEqual([])
  expect(observedSpans([before, period(500, 500, '900', true)])).toEqual([])
})

test('an empty wallet adds no observed time', () => {
  expect(observedSpans([period(0, 100, '0.00'), period(105, 200, '-3')])).toEqual([
    { from: 100, until: 105, spent: 3 }
  ])
})

test('after a clock set back no period ends before it begins', () => {
  expect(observedSpans([period(100, 200, '90'), period(150, 150, '50')])).toEqual([
    { from: 100, until: 200, spent: 0 },
    { from: 150, until: 150, spent: 40 }
  ])
})

test('a wallet that holds less than an ordinary payment is as good as empty', () => {
  const periods = [period(0, 10, '500'), period(15, 20, '30'), period(25, 40, '20'), period(45, 45, '500')]
  expect(observedSpans(periods, 50)).toEqual([
    { from: 0, until: 10, spent: 0 },
    { from: 10, until: 15, spent: 470 },
    { from: 20, until: 25, spent: 10 },
    { from: 40, until: 45, spent: 0 }
  ])
})
