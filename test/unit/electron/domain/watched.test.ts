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
