import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add } from '#domain/money/money.ts'
import type { Movement } from '#domain/readings/movements.ts'
import { DAY, HOUR, MINUTE, WEEK } from '#domain/time/units.ts'
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
    span: WEEK,
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

test('one that is far larger than any before is it by its exact amount, and never by what is usual', () => {
  const small = week(
    Array.from({ length: 6 }, () => '5000'),
    'topUp'
  )
  const movements = [...payments(100, '60'), ...small]
  expect(match([sent('5000000')], rose('5000000'), movements)).toEqual(['arrived', 'one'])
  expect(match([sent('5000000')], rose('4999940'), movements)).toEqual(['arrived', 'one'])
  expect(match([sent('5000000')], rose('4999939'), movements)).toEqual(['difference', 'one'])
  expect(match([sent('5000000')], rose('5000'), movements)).toBeNull()
})

test('of equal ones it is the oldest, and of several ways the one that is expected first', () => {
  const byBank = sent('50000', { id: 'bank', way: 'bank', sentAt: NOW - DAY, lateAt: NOW + 6 * HOUR })
  const cards = ['card', 'other card'].map(id => sent('50000', { id, way: 'card' }))
  expect(match([byBank, ...cards], rose('50000'))).toEqual(['arrived', 'card'])
})

test('one that is so late that it is no longer looked for leaves the rise to an equal one, and takes it alone', () => {
  const late = (since: number) =>
    sent('50000', { id: 'late', sentAt: NOW - since - HOUR, lateAt: NOW - since })
  expect(match([late(HOUR - 1), sent('50000')], rose('50000'))).toEqual(['arrived', 'late'])
  expect(match([late(HOUR), sent('50000')], rose('50000'))).toEqual(['arrived', 'one'])
  expect(match([late(DAY)], rose('50000'))).toEqual(['arrived', 'late'])
})

test('less than what is often paid between two readings may be missing, and no more', () => {
  const often = payments(100, '60')
  expect(match([sent('50000')], rose('49940'), often)).toEqual(['arrived', 'one'])
  expect(match([sent('50000')], rose('49939.99'), often)).toEqual(['difference', 'one'])
  expect(match([sent('50000')], rose('47000'), often)).toEqual(['probable', 'one'])
})

test('less than one of several that it may as well be is asked about, unless they were sent alike', () => {
  const often = payments(100, '60')
  const one = sent('50000', { sentAt: NOW - 2 * MINUTE })
  const others = [
    sent('50000', { id: 'bank', way: 'bank', sentAt: NOW - 2 * DAY, lateAt: NOW + 6 * HOUR }),
    sent('50010', { id: 'other' })
  ]
  expect(match([one], rose('49975'), often)).toEqual(['arrived', 'one'])
  for (const other of others) expect(match([other, one], rose('49975'), often)?.[0]).toBe('difference')
  expect(match([one, sent('50000', { id: 'two' })], rose('49975'), often)).toEqual(['arrived', 'one'])
  // Nor can it be told from two that come together.
  const halves = ['first', 'second'].map(id => sent('25000', { id, way: 'card' }))
  const third = sent('3000', { id: 'third' })
  expect(match([one, ...halves], rose('49975'), often)?.[0]).toBe('difference')
  expect(match([third, one, ...halves], rose('49975'), often)?.[0]).toBe('difference')
  expect(match([one, third], rose('49975'), often)).toEqual(['arrived', 'one'])
  // Of amounts further apart only one can be it.
  expect(match([sent('51000', { id: 'other' }), one], rose('49975'), often)).toEqual(['arrived', 'one'])
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
  const large = payments(100, '490')
  expect(match([byBank], rose('49510'), [...large, first])).toEqual(['arrived', 'one'])
  expect(match([byBank], rose('49510'), [...large, first, second])).toEqual(['difference', 'one'])
})

test('the longer it was on its way, and the more rises of its size come, the closer a rise has to be', () => {
  const after = (hours: number, missing: number, others: readonly string[] = [], span = WEEK) => {
    const waiting = sent('50000', { way: 'bank', sentAt: NOW - hours * HOUR, lateAt: NOW + DAY })
    const paid = payments(100, `${missing}`)
    return match([waiting], rose(`${50000 - missing}`), [...paid, ...week(others, 'topUp')], { span })?.[0]
  }
  expect(after(21, 3990)).toBe('arrived')
  expect(after(22, 3990)).toBe('probable')
  expect(after(60, 1390)).toBe('arrived')
  expect(after(61, 1390)).toBe('difference')
  expect(after(30, 1390, ['30000'])).toBe('arrived')
  expect(after(31, 1390, ['30000'])).toBe('difference')
  // What was read after a gap may have come at any time in it.
  const gap = { after: NOW - 119 * MINUTE }
  const movements = [...payments(100, '3990'), ...week(['30000'], 'topUp')]
  const soon = sent('50000', { sentAt: NOW - MINUTE })
  expect(match([soon], rose('46010', gap), movements, { span: DAY })?.[0]).toBe('probable')
  expect(match([soon], rose('46010'), movements, { span: DAY })?.[0]).toBe('arrived')
  // A wallet that was connected yesterday may have seen none by chance.
  expect(after(3, 3990, [], DAY)).toBe('arrived')
  expect(after(4, 3990, [], DAY)).toBe('probable')
})

test('what is sure is so too if it is closer, was on its way for less long, or fewer others come', () => {
  const isSure = (hours: number, missing: number, others: number, minutes: number) => {
    const waiting = sent('50000', { way: 'bank', sentAt: NOW - hours * HOUR, lateAt: NOW + DAY })
    const rises = Array.from({ length: others }, () => '40000')
    const movements = [...payments(100, '4990'), ...week(rises, 'topUp')]
    const rise = rose(`${50000 - missing}`, { after: NOW - minutes * MINUTE })
    return match([waiting], rise, movements)?.[0] === 'arrived'
  }
  const drawn = [fc.integer({ min: 1, max: 120 }), fc.integer({ min: 11, max: 4990 }), fc.nat(8)] as const
  const share = fc.double({ min: 0.1, max: 1, noNaN: true })
  let sure = 0
  fc.assert(
    fc.property(...drawn, fc.integer({ min: 1, max: 130 }), share, (hours, missing, others, minutes, by) => {
      if (!isSure(hours, missing, others, minutes)) return
      sure += 1
      expect(minutes).toBeLessThanOrEqual(120)
      expect(others).toBeLessThan(7)
      expect(isSure(hours * by, missing, others, minutes)).toBe(true)
      expect(isSure(hours, missing, Math.floor(others * by), minutes)).toBe(true)
      const closer = Math.ceil(missing * by)
      expect(isSure(hours, closer % 100 === 0 ? closer - 1 : closer, others, minutes)).toBe(true)
    }),
    { numRuns: 400, endOnFailure: true }
  )
  expect(sure).toBeGreaterThan(20)
})

test('another round amount is no remainder of a top-up', () => {
  const often = payments(100, '600')
  expect(match([sent('50000')], rose('49500'), often)).toEqual(['difference', 'one'])
  expect(match([sent('50000')], rose('49510'), often)).toEqual(['arrived', 'one'])
})

test('after more than two hours without a reading nothing is guessed', () => {
  const often = payments(100, '60')
  expect(match([sent('50000')], rose('49960', { after: NOW - 2 * HOUR }), often)).toEqual(['arrived', 'one'])
  expect(match([sent('50000')], rose('49960', { after: NOW - 2 * HOUR - 1 }), often)).toEqual([
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
  // Half a percent of 20,090 is 100.45, and a currency without decimals takes 100 of it.
  expect(match([sent('20090')], rose('19990'), [], { fees, decimals: 0 })).toEqual(['arrived', 'one'])
  expect(match([sent('20090')], rose('19990'), [], { fees })).toEqual(['difference', 'one'])
})

test('what may have been moved from another wallet is asked about, even to the digit', () => {
  expect(match([sent('50000')], rose('50000'), [], { maybeMoved: true })).toEqual(['probable', 'one'])
})

test('a rise from before it was sent is something else, but for a few minutes that clocks differ', () => {
  const later = sent('50000', { sentAt: NOW + 5 * MINUTE })
  expect(match([later], rose('50000'))).toEqual(['arrived', 'one'])
  expect(match([{ ...later, sentAt: NOW + 5 * MINUTE + 2 }], rose('50000'))).toBeNull()
})
