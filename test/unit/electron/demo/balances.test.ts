import { expect, test } from 'vitest'
import { type BalanceCycle, cycleBalanceAt } from '#demo/balances.ts'

const drift: BalanceCycle = {
  start: '100.00',
  decimals: 2,
  stepSeconds: 10,
  moves: ['-0.1', '-0.2'],
  cycleSteps: 5
}

test('a balance moves one exact step at a time and starts again at the end of its cycle', () => {
  const at = (seconds: number) => cycleBalanceAt(drift, seconds * 1000)
  expect([at(0), at(9.999), at(10), at(20), at(30), at(40), at(50)]).toEqual([
    '100.00',
    '100.00',
    '99.90',
    '99.70',
    '99.60',
    '99.40',
    '100.00'
  ])
})

test('a time before the start counts as the start', () => {
  expect(cycleBalanceAt(drift, -5000)).toBe('100.00')
})
