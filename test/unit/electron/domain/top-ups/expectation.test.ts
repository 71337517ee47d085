import { expect, test } from 'vitest'
import { initialBankClosed } from '#domain/time/bank-days.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { expectationOf, isWatchedFor } from '#domain/top-ups/expectation.ts'
import type { TopUpWay } from '#domain/top-ups/sent-top-up.ts'
import { nextWorkingMorning } from '#domain/top-ups/working-time.ts'
import { calendarOf } from '../calendars.ts'

const bankTime = (zone: Parameters<typeof calendarOf>[0]) => ({
  closed: initialBankClosed,
  calendar: calendarOf(zone)
})
const nairobi = bankTime('Africa/Nairobi')
const paris = bankTime('Europe/Paris')
const newYork = bankTime('America/New_York')

/** A Friday in Nairobi. */
const FRIDAY = Date.parse('2026-11-27T14:02:00+03:00')
const arrivals = (...minutes: number[]) =>
  minutes.map(took => ({ sentAt: FRIDAY - DAY, arrivedAt: FRIDAY - DAY + took * MINUTE }))
const expected = (way: TopUpWay, took: readonly { sentAt: number; arrivedAt: number | null }[] = []) =>
  expectationOf(way, FRIDAY, took, nairobi)

test('until it is learnt, mobile money and cards are late after 15 minutes', () => {
  for (const way of ['mobile-money', 'card'] as const)
    expect(expected(way)).toEqual({ usual: null, lateAt: FRIDAY + 15 * MINUTE })
  expect(expected('card', arrivals(2, 2, 2, 2))).toEqual({ usual: null, lateAt: FRIDAY + 15 * MINUTE })
})

test('until it is learnt, a bank is late at 17:00 of the next working day', () => {
  const late = (sent: string) =>
    new Date(expectationOf('bank', Date.parse(sent), [], nairobi).lateAt).toISOString()
  expect(late('2026-11-27T14:02:00+03:00')).toBe('2026-11-30T14:00:00.000Z')
  expect(late('2026-11-28T10:00:00+03:00')).toBe('2026-11-30T14:00:00.000Z')
  expect(late('2026-11-30T00:00:00+03:00')).toBe('2026-12-01T14:00:00.000Z')
  expect(late('2026-11-30T23:59:00+03:00')).toBe('2026-12-01T14:00:00.000Z')
})

test('the weekend on which clocks change makes the working day no other', () => {
  const late = (sent: string, zone: typeof paris) =>
    new Date(expectationOf('bank', Date.parse(sent), [], zone).lateAt).toISOString()
  // Clocks go forward on 29 March 2026 in Paris, and back on 1 November 2026 in New York.
  expect(late('2026-03-27T15:00:00+01:00', paris)).toBe('2026-03-30T15:00:00.000Z')
  expect(late('2026-10-30T15:00:00-04:00', newYork)).toBe('2026-11-02T22:00:00.000Z')
})

test('from five arrivals on the median is usual, and what takes no longer than the slowest is not late', () => {
  const { lateAt, usual } = expected('mobile-money', arrivals(10, 11, 12, 14, 24))
  expect(usual).toBe(12 * MINUTE)
  expect(lateAt).toBeGreaterThanOrEqual(FRIDAY + 24 * MINUTE)
  expect(lateAt).toBeLessThanOrEqual(FRIDAY + 60 * MINUTE)
})

test('however fast it is usually, less than 15 minutes is never late', () => {
  expect(expected('card', arrivals(1, 1, 1, 1, 1)).lateAt).toBe(FRIDAY + 15 * MINUTE)
})

test('the last twenty count, and those that took weeks or of which no reading is known do not', () => {
  const recent = arrivals(...Array.from({ length: 20 }, () => 4))
  expect(expected('card', [...recent, ...arrivals(600, 600, 600)]).usual).toBe(4 * MINUTE)
  const odd = [...arrivals(3, 3, 3, 3, 15 * 24 * 60), { sentAt: FRIDAY, arrivedAt: null }]
  expect(expected('card', odd).usual).toBeNull()
})

test('time by bank counts on working days only', () => {
  // From Friday 15:00 to Monday 15:00 each.
  const friday = Date.parse('2026-11-20T15:00:00+03:00')
  const overWeekend = Array.from({ length: 5 }, () => ({ sentAt: friday, arrivedAt: friday + 3 * DAY }))
  const { lateAt, usual } = expected('bank', overWeekend)
  expect(usual).toBe(DAY)
  // A working day and a quarter after Friday 14:02 is Monday evening, not Saturday.
  expect(new Date(lateAt).toISOString()).toBe('2026-11-30T17:02:00.000Z')
})

test('a late one is looked for as long again, an hour at least and a day at most', () => {
  const watched =
    (wait: number, phase: 'awaited' | 'arrived' = 'awaited') =>
    (after: number) =>
      isWatchedFor({ phase, sentAt: FRIDAY, lateAt: FRIDAY + wait }, FRIDAY + wait + after)
  expect([HOUR - 1, HOUR].map(watched(15 * MINUTE))).toEqual([true, false])
  expect([3 * HOUR - 1, 3 * HOUR].map(watched(3 * HOUR))).toEqual([true, false])
  expect([DAY - 1, DAY].map(watched(3 * DAY))).toEqual([true, false])
  expect([0].map(watched(HOUR, 'arrived'))).toEqual([false])
})

test('offers look ahead to the next working morning that is some hours away', () => {
  const morning = (at: string) => new Date(nextWorkingMorning(Date.parse(at), nairobi)).toISOString()
  expect(morning('2026-11-27T14:02:00+03:00')).toBe('2026-11-30T06:00:00.000Z')
  expect(morning('2026-11-30T02:00:00+03:00')).toBe('2026-11-30T06:00:00.000Z')
  expect(morning('2026-11-30T08:00:00+03:00')).toBe('2026-12-01T06:00:00.000Z')
})

test('days that its user marked are none of the bank’s', () => {
  const closed = { weekdays: [0], holidays: ['2026-11-30'] }
  const kenya = { closed, calendar: calendarOf('Africa/Nairobi') }
  const late = (sent: string) =>
    new Date(expectationOf('bank', Date.parse(sent), [], kenya).lateAt).toISOString()
  expect(late('2026-11-27T14:02:00+03:00')).toBe('2026-11-28T14:00:00.000Z')
  expect(late('2026-11-28T14:02:00+03:00')).toBe('2026-12-01T14:00:00.000Z')
  const morning = (at: string) => new Date(nextWorkingMorning(Date.parse(at), kenya)).toISOString()
  expect(morning('2026-11-28T14:02:00+03:00')).toBe('2026-12-01T06:00:00.000Z')
})
