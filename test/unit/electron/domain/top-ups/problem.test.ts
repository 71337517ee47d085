import { expect, test } from 'vitest'
import { DAY, MINUTE } from '#domain/time/units.ts'
import { topUpProblem } from '#domain/top-ups/problem.ts'
import { MAX_OPEN, type SentTopUp } from '#domain/top-ups/sent-top-up.ts'
import { sentTopUp } from './sent.ts'

const NOW = Date.parse('2026-11-27T11:02:00Z')
const facts = { amount: '50000', way: 'bank', reference: null, sentAt: NOW } as const
const problem = (
  changes: Partial<typeof facts | { amount: string; sentAt: number }>,
  others: readonly SentTopUp[] = [],
  isAnother = false
) => topUpProblem({ ...facts, ...changes }, { decimals: 2, others, now: NOW, isAnother })?.kind ?? null

test.each([
  ['0', 'zero'],
  ['0.00', 'zero'],
  ['-5', 'zero'],
  ['0.01', null],
  ['999999999999.99', null],
  ['1000000000000', 'digits'],
  ['5.001', 'decimals'],
  ['5.100', null]
])('an amount of %s: %s', (amount, kind) => {
  expect(problem({ amount })).toBe(kind)
})

test.each([
  [0, null],
  [1, 'future'],
  [-7 * DAY, null],
  [-7 * DAY - 1, 'tooOld']
])('sent %d ms from now: %s', (off, kind) => {
  expect(problem({ sentAt: NOW + off })).toBe(kind)
})

test('fifty may be open in a wallet; those that are settled do not count', () => {
  const open = Array.from({ length: MAX_OPEN }, (_, index) =>
    sentTopUp('1', { id: `${index}`, toldAt: NOW - DAY })
  )
  expect(MAX_OPEN).toBe(50)
  expect(problem({}, open)).toBe('tooMany')
  expect(problem({}, open.slice(1))).toBeNull()
  const [first, ...others] = open as [SentTopUp, ...SentTopUp[]]
  expect(problem({}, [{ ...first, phase: 'arrived', closedAt: NOW }, ...others])).toBeNull()
})

test('the same amount within ten minutes is asked about, in either order of the clock', () => {
  const told = (off: number, more: Partial<SentTopUp> = {}) => [
    sentTopUp('50000.00', { toldAt: NOW + off, ...more })
  ]
  expect(problem({}, told(-10 * MINUTE + 1))).toBe('twice')
  expect(problem({}, told(10 * MINUTE - 1))).toBe('twice')
  expect(problem({}, told(-10 * MINUTE))).toBeNull()
  expect(problem({}, told(-MINUTE), true)).toBeNull()
  expect(problem({ amount: '50000.01' }, told(-MINUTE))).toBeNull()
  expect(problem({}, told(-MINUTE, { phase: 'arrived' }))).toBe('twice')
  expect(problem({}, told(-MINUTE, { phase: 'calledOff' }))).toBeNull()
})
