import { expect, test } from 'vitest'
import { add } from '#domain/money/money.ts'
import type { Movement } from '#domain/readings/movements.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { countSimilar, habitsWithin } from '#domain/top-ups/habits.ts'
import { matchRise, type RiseContext } from '#domain/top-ups/match.ts'
import type { SentTopUp } from '#domain/top-ups/sent-top-up.ts'
import { sentTopUp as sent } from './sent.ts'

const NOW = Date.parse('2026-11-27T11:00:00Z')

const rose = (amount: string, more: Partial<Movement> = {}): Movement => ({
  at: NOW,
  after: NOW - MINUTE,
  kind: 'topUp',
  amount,
  balance: add(amount, '1000'),
  afterGap: false,
  ...more
})

/** A week of movements of one kind, one after the other. */
const week = (amounts: readonly string[], kind: Movement['kind']): readonly Movement[] =>
  amounts.map((amount, index) => {
    const at = NOW - 6 * DAY + index * HOUR
    return { at, after: at - MINUTE, kind, amount, balance: '1000', afterGap: false }
  })

const payments = (count: number, amount: string) =>
  week(
    Array.from({ length: count }, () => amount),
    'spending'
  )

function match(
  awaited: readonly SentTopUp[],
  rise: Movement,
  movements: readonly Movement[] = [],
  more: Partial<RiseContext> = {}
) {
  const context = {
    fees: [],
    habits: (length: number, large: string) => habitsWithin(movements, length, large),
    similar: (amount: string, off: number) => countSimilar(movements, amount, off),
    maybeMoved: false,
    decimals: 2,
    ...more
  }
  const found = matchRise(awaited, rise, context)
  if (!found) return null
  return [found.kind, ...('topUps' in found ? found.topUps : [found.topUp]).map(({ id }) => id)]
}

test('the exact amount is it, whatever else is awaited', () => {
  expect(match([sent('50500'), sent('50000', { id: 'two' })], rose('50000'))).toEqual(['arrived', 'two'])
})

test('of equal ones it is the oldest, and of several ways the one that is expected first', () => {
  const byBank = sent('50000', { id: 'bank', way: 'bank', sentAt: NOW - DAY, lateAt: NOW + 6 * HOUR })
  const cards = ['card', 'other card'].map(id => sent('50000', { id, way: 'card' }))
  expect(match([byBank, ...cards], rose('50000'))).toEqual(['arrived', 'card'])
})

test('less than what is often paid between two readings may be missing, and no more', () => {
  const often = payments(100, '60')
  expect(match([sent('50000')], rose('49940'), often)).toEqual(['arrived', 'one'])
  expect(match([sent('50000')], rose('49939.99'), often)).toEqual(['difference', 'one'])
  expect(match([sent('50000')], rose('47000'), often)).toEqual(['probable', 'one'])
})

test('a rise that is nearly as large is asked about where the wallet hardly ever pays so little', () => {
  // A payroll: large payments, three a week.
  const payroll = payments(3, '400000')
  expect(match([sent('880000')], rose('862400'), payroll)).toEqual(['difference', 'one'])
  expect(match([sent('880000')], rose('460000'), payroll)).toBeNull()
})

test('a rise that is nearly as large is asked about where such rises come anyway', () => {
  const often = payments(100, '60')
  const daily = week(
    Array.from({ length: 7 }, () => '49000'),
    'topUp'
  )
  expect(match([sent('50000')], rose('49960'), [...often, ...daily])).toEqual(['difference', 'one'])
  // By bank it may take days, in which a rise as they come twice a week is likely.
  const [first, second] = daily as [Movement, Movement]
  const byBank = sent('50000', { way: 'bank', sentAt: NOW - DAY, lateAt: NOW + 6 * HOUR })
  expect(match([byBank], rose('49960'), [...often, first])).toEqual(['arrived', 'one'])
  expect(match([byBank], rose('49960'), [...often, first, second])).toEqual(['difference', 'one'])
})

test('what was on its way for hours has to be closer to a rise, most where rises of its size come', () => {
  const after = (time: number, amount: string, paid: string, others: readonly string[] = []) => {
    const waiting = sent('50000', { way: 'bank', sentAt: NOW - time, lateAt: NOW + DAY })
    return match([waiting], rose(amount), [...payments(100, paid), ...week(others, 'topUp')])?.[0]
  }
  expect(after(2 * HOUR, '46010', '4000')).toBe('arrived')
  expect(after(2 * HOUR + 1, '46010', '4000')).toBe('probable')
  expect(after(3 * HOUR, '48610', '1400')).toBe('arrived')
  expect(after(3 * HOUR, '48499.99', '1400')).toBe('probable')
  expect(after(3 * HOUR, '48610', '1400', ['30000'])).toBe('difference')
  expect(after(3 * HOUR, '49550', '450', ['30000'])).toBe('arrived')
})

test('another round amount is no remainder of a top-up', () => {
  const often = payments(100, '600')
  expect(match([sent('50000')], rose('49500'), often)).toEqual(['difference', 'one'])
  expect(match([sent('50000')], rose('49510'), often)).toEqual(['arrived', 'one'])
})

test('after more than an hour without a reading nothing is guessed', () => {
  const often = payments(100, '60')
  expect(match([sent('50000')], rose('49960', { after: NOW - HOUR }), often)).toEqual(['arrived', 'one'])
  expect(match([sent('50000')], rose('49960', { after: NOW - HOUR - 1 }), often)).toEqual([
    'difference',
    'one'
  ])
  expect(match([sent('50000')], rose('50000', { after: NOW - DAY }), often)).toEqual(['arrived', 'one'])
})

test('several in one rise are asked about together, also less fees', () => {
  const two = [sent('20000'), sent('30000', { id: 'two' })]
  expect(match(two, rose('50000'))).toEqual(['probable', 'one', 'two'])
  expect(match(two, rose('49500'))).toEqual(['probable', 'one', 'two'])
  const income = week(
    Array.from({ length: 100 }, () => '600'),
    'topUp'
  )
  expect(match(two, rose('50600'), income)).toBeNull()
})

test('what is still missing is found by its exact amount, or all of it if the part was something else', () => {
  const rest = sent('50000', { rise: '49000', arrivedAt: NOW - HOUR })
  expect(match([rest], rose('1000'))).toEqual(['arrived', 'one'])
  expect(match([rest], rose('50000'))).toEqual(['arrived', 'one'])
  expect(match([rest], rose('49990'), payments(100, '60'))).toBeNull()
  expect(match([rest, sent('50000', { id: 'two' })], rose('50000'))).toEqual(['arrived', 'two'])
})

test('a fee that was confirmed is known by its amount or its share', () => {
  const fees = [{ way: 'mobile-money' as const, amount: '50000', fee: '250' }]
  expect(match([sent('20000')], rose('19750'), [], { fees })).toEqual(['arrived', 'one'])
  expect(match([sent('20000')], rose('19900'), [], { fees })).toEqual(['arrived', 'one'])
  expect(match([sent('20000', { way: 'card' })], rose('19900'), [], { fees })).toEqual(['difference', 'one'])
})

test('what may have been moved from another wallet is asked about, even to the digit', () => {
  expect(match([sent('50000')], rose('50000'), [], { maybeMoved: true })).toEqual(['probable', 'one'])
})

test('a rise from before it was sent is something else, but for a few minutes that clocks differ', () => {
  const later = sent('50000', { sentAt: NOW + 5 * MINUTE })
  expect(match([later], rose('50000'))).toEqual(['arrived', 'one'])
  expect(match([{ ...later, sentAt: NOW + 5 * MINUTE + 2 }], rose('50000'))).toBeNull()
})
