import { expect, test } from 'vitest'
import { constants } from '#domain/forecast/constants.ts'
import { hourLimit, usualRates, type WeightedHours } from '#domain/forecast/usual-rates.ts'

const week = 168
const market = (slot: number) => (slot % 24 === 10 ? 100 : 10) * (slot < 24 ? 5 : 1)

/** Weeks of hours from Sunday midnight. */
function hours(
  weeks: number,
  spentAt: (slot: number, week: number) => number,
  knownAt: (slot: number, week: number) => number = () => 1
): WeightedHours {
  const indices = Array.from({ length: weeks * week }, (_, index) => index)
  return {
    from: 0,
    spent: Float64Array.from(indices, index => spentAt(index % week, Math.floor(index / week))),
    known: Float64Array.from(indices, index => knownAt(index % week, Math.floor(index / week))),
    slots: Uint8Array.from(indices, index => index % week),
    limit: Number.POSITIVE_INFINITY
  }
}
const rateAt = (slot: number, weeks: WeightedHours, weekdays = true) =>
  usualRates(weeks, weekdays, constants).perHour[slot] ?? Number.NaN

test('hours of the week that are always the same come out as they are', () => {
  const some = hours(6, market)
  expect(rateAt(10, some) / 500).toBeCloseTo(1, 1)
  expect(rateAt(34, some) / 100).toBeCloseTo(1, 1)
  expect(rateAt(35, some) / 10).toBeCloseTo(1, 1)
})

test('without distinguishing weekdays, every day has the same hours', () => {
  const { perHour } = usualRates(hours(4, market), false, constants)
  expect(perHour[10]).toBe(perHour[34])
})

test('unknown hours change nothing', () => {
  const all = rateAt(34, hours(6, market))
  const some = hours(
    6,
    (slot, number) => (number === 2 ? 0 : market(slot)),
    (_, number) => (number === 2 ? 0 : 1)
  )
  expect(rateAt(34, some) / all).toBeCloseTo(1, 1)
})

test('a half-known hour stands for a whole one', () => {
  const half = hours(
    6,
    () => 30,
    () => 0.5
  )
  expect(rateAt(50, half)).toBeCloseTo(60)
})

test('what had to be expected of an hour does not know the hour itself', () => {
  const once = (slot: number, number: number) => (slot === 50 && number === 5 ? 1000 : 10)
  const calm = usualRates(
    hours(6, () => 10),
    true,
    constants
  ).expected
  const { expected, perHour } = usualRates(hours(6, once), true, constants)
  const last = 5 * week + 50
  expect((expected[last] ?? 0) / (calm[last] ?? 1)).toBeLessThan(3)
  expect(perHour[50]).toBeGreaterThan(10 * (calm[last] ?? 1))
})

test('what is expected of a share of an hour is a share', () => {
  const { expected } = usualRates(
    hours(
      4,
      () => 10,
      slot => (slot === 20 ? 0 : 1)
    ),
    true,
    constants
  )
  expect(expected[3 * week + 20]).toBe(0)
  expect(expected[3 * week + 21]).toBeCloseTo(10, 0)
})

test('one large hour counts as at most five busy ones', () => {
  const { from, known, spent } = hours(1, slot => (slot === 3 ? 90_000 : 10))
  expect(hourLimit({ from, known, spent })).toBe(50)
})
