import { expect, test } from 'vitest'
import { watchedIn } from '../../../../electron/domain/watched.ts'

const stretch = (from: number, until: number, amount: string, afterGap = false) => ({
  from,
  until,
  amount,
  afterGap
})

test('a fall counts also where the next balance begins at the very moment that the last one ends', () => {
  expect(watchedIn([stretch(0, 10, '500'), stretch(10, 20, '300')])).toEqual([
    { from: 0, until: 10, spent: 0 },
    { from: 10, until: 10, spent: 200 },
    { from: 10, until: 20, spent: 0 }
  ])
})

test('a time that was not watched counts only where it shows a fall', () => {
  expect(
    watchedIn([stretch(0, 0, '500'), stretch(10, 10, '300', true), stretch(20, 20, '300', true)])
  ).toEqual([{ from: 0, until: 10, spent: 200 }])
})

test('a fall is spent between the two readings, and a rise is never negative spending', () => {
  expect(watchedIn([stretch(0, 10, '100'), stretch(15, 20, '70'), stretch(25, 25, '500')])).toEqual([
    { from: 0, until: 10, spent: 0 },
    { from: 10, until: 15, spent: 30 },
    { from: 15, until: 20, spent: 0 },
    { from: 20, until: 25, spent: 0 }
  ])
})

test('a gap counts where it shows a fall, and never as a time without spending', () => {
  const before = stretch(0, 0, '100')
  expect(watchedIn([before, stretch(500, 500, '40', true)])).toEqual([{ from: 0, until: 500, spent: 60 }])
  expect(watchedIn([before, stretch(500, 500, '100', true)])).toEqual([])
  expect(watchedIn([before, stretch(500, 500, '900', true)])).toEqual([])
})

test('a wallet that is empty cannot spend', () => {
  expect(watchedIn([stretch(0, 100, '0.00'), stretch(105, 200, '-3')])).toEqual([
    { from: 100, until: 105, spent: 3 }
  ])
})

test('a clock that was set back leaves no time that ends before it begins', () => {
  expect(watchedIn([stretch(100, 200, '90'), stretch(150, 150, '50')])).toEqual([
    { from: 100, until: 200, spent: 0 },
    { from: 150, until: 150, spent: 40 }
  ])
})
