import { expect, test } from 'vitest'
import { evidenceBy, grainOf, type HourSample, hourlyRates } from '#domain/forecast/hourly-rates.ts'
import { HOUR } from '#domain/time/units.ts'

const samples = (weeks: number, spentAt: (slot: number) => number): HourSample[] =>
  Array.from({ length: weeks * 168 }, (_, index) => ({
    hour: index * HOUR,
    slot: index % 168,
    spent: spentAt(index % 168),
    seen: 1,
    weight: 1
  }))
const market = (slot: number) => (slot % 24 === 10 ? 100 : 10) * (slot < 24 ? 5 : 1)

test('hours that are always the same have no grain, and each has its own rate', () => {
  const some = samples(4, market)
  expect(grainOf(samples(4, () => 10))).toBe(0)
  const rates = hourlyRates(some, 0, true)
  expect(rates).toHaveLength(168)
  expect(rates[10]).toBeCloseTo(500)
  expect(rates[34]).toBeCloseTo(100)
  expect(rates[35]).toBeCloseTo(10)
})

test('without distinguishing weekdays, every day has the same hours', () => {
  const rates = hourlyRates(samples(4, market), 0, false)
  expect(rates[10]).toBeCloseTo(rates[34] ?? 0)
})

test('the coarser the payments, the closer the rates are to each other', () => {
  const spread = (grain: number) => {
    const rates = hourlyRates(samples(4, market), grain, true)
    return (rates[10] ?? 0) / (rates[35] ?? 1)
  }
  expect(spread(2000)).toBeLessThan(spread(20))
  expect(spread(2000)).toBeGreaterThanOrEqual(1)
})

test('the grain measures how much single payments dominate an hour', () => {
  // Either nothing or one payment of 100 in an hour: the variance is half the mean times 100.
  expect(grainOf(samples(4, slot => ((slot * 7) % 13 < 6 ? 100 : 0)))).toBeGreaterThan(25)
  expect(grainOf([])).toBe(0)
})

test('evidence counts observed time by its weight', () => {
  const [one] = samples(1, () => 30)
  const half = [{ ...(one as HourSample), seen: 0.5, weight: 0.5 }]
  expect(
    evidenceBy(
      half,
      () => 0,
      () => 40
    ).get(0)
  ).toEqual({ spent: 15, expected: 10 })
})
