import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paceOf } from '#domain/forecast/current-pace.ts'
import type { Pace } from '#domain/forecast/pace.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { fallingBalance, hoursOfSpending, monday, repeatedFall, usualOf } from '../forecast-samples.ts'
import { newYork } from '../zones.ts'

const start = monday + 28 * DAY
const recentPace = (falls: readonly number[], balance = 100_000): Pace | null =>
  paceOf(null, fallingBalance(start, balance, falls), start + falls.length * (HOUR / 6))
const office = (hour: number, day: number) =>
  hour >= 8 && hour < 18 && day % 7 < 5 ? 90 + ((hour + day) % 20) : 0
const usual = usualOf(hoursOfSpending(28, office))

test('a short time or a couple of falls are too little for a pace', () => {
  expect(paceOf(null, [], start)).toBeNull()
  expect(recentPace(repeatedFall(8, 10))).toBeNull()
  expect(recentPace([10, ...repeatedFall(30, 0), 10])).toBeNull()
  expect(recentPace(repeatedFall(9, 10))).toMatchObject({ basis: 'recent', confidence: 'low' })
})

test('a working day of readings gives fair confidence', () => {
  const pace = recentPace(repeatedFall(60, 10))
  expect(pace).toMatchObject({ basis: 'recent', confidence: 'fair' })
  expect(pace?.perHour).toBeCloseTo(60)
  expect(pace?.passage(120).likely).toBeCloseTo((pace?.at ?? 0) + 2 * HOUR, -2)
})

test('one large payment hardly changes the pace', () => {
  expect(recentPace([...repeatedFall(30, 10), 50_000, ...repeatedFall(29, 10)])?.perHour).toBeLessThan(66)
})

test('a top-up hardly changes the pace', () => {
  expect(recentPace([...repeatedFall(30, 10), -50_000, ...repeatedFall(29, 10)])?.perHour).toBeGreaterThan(55)
})

test('a gap lowers the pace no more than what was spent in it', () => {
  const before = fallingBalance(start, 10_000, repeatedFall(30, 10))
  const gapped = [
    ...before,
    ...fallingBalance(start + 30 * HOUR, 9700, repeatedFall(12, 10)).map((period, index) => ({
      ...period,
      afterGap: index === 0
    }))
  ]
  expect(paceOf(null, gapped, start + 32 * HOUR)?.perHour).toBeCloseTo(60)
})

test('a closed shop spends again when it opens', () => {
  const friday = start + 4 * DAY
  const pace = paceOf(usual, fallingBalance(friday + 18 * HOUR, 5000, repeatedFall(6, 0)), friday + 19 * HOUR)
  expect(pace).toMatchObject({ basis: 'usual', confidence: 'good' })
  expect(pace?.perHour).toBeLessThan(10)
  const out = pace?.passage(500).likely ?? 0
  expect(out).toBeGreaterThan(friday + 3 * DAY + 8 * HOUR)
  expect(out).toBeLessThan(friday + 3 * DAY + 16 * HOUR)
})

test('expected spending until a moment has a range', () => {
  const pace = paceOf(usual, fallingBalance(start + 8 * HOUR, 5000, repeatedFall(12, 16)), start + 10 * HOUR)
  const { least = 0, likely = 0, most = 0 } = pace?.spending(start + 17 * HOUR, 4800) ?? {}
  expect(likely).toBeGreaterThan(600)
  expect(likely).toBeLessThan(800)
  expect(least).toBeLessThan(likely)
  expect(most).toBeGreaterThan(likely)
  expect(pace?.spending(start + 10 * HOUR, 4800)).toEqual({ least: 0, likely: 0, most: 0 })
})

test('more than the balance is foretold too, and later means more', () => {
  const pace = paceOf(usual, fallingBalance(start + 8 * HOUR, 400, repeatedFall(12, 16)), start + 10 * HOUR)
  const days = Array.from({ length: 20 }, (_, day) => pace?.spending(start + day * DAY + 17 * HOUR, 200))
  for (const side of ['least', 'likely', 'most'] as const) {
    const amounts = days.map(day => day?.[side] ?? 0)
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b))
  }
  expect(days.at(-1)?.likely).toBeGreaterThan(10_000)
  expect(pace?.spending(start + 17 * HOUR, 0).likely).toBeGreaterThan(600)
})

test('forecasts of months, computed week by week, agree with hourly ones', () => {
  const pace = paceOf(usual, [], start)
  const out = pace?.passage(20 * 5000).likely ?? 0
  expect((pace?.spending(out, 20 * 5000).likely ?? 0) / (20 * 5000)).toBeCloseTo(1, 6)
  expect(pace?.passage(1e9).likely).toBeNull()
})

test('a week with a clock change counts as a normal week', () => {
  // Clocks in New York went back on 1 November 2026.
  const begin = Date.parse('2026-10-01T00:00:00-04:00')
  const hours = hoursOfSpending(28, () => 60, begin)
  const at = begin + 28 * DAY
  const pace = paceOf(usualOf(hours, {}, newYork), [], at)
  expect(pace?.spending(at + 7 * DAY, 60 * 168).likely).toBeCloseTo(60 * 168, -2)
  expect(Math.abs((pace?.passage(60 * 168).likely ?? 0) - at - 7 * DAY)).toBeLessThan(2 * HOUR)
})

test('rare payments are marked as rare', () => {
  const hours = hoursOfSpending(28, (hour, day) => (hour === 9 && day % 6 === 0 ? 5000 : 0))
  expect(paceOf(usualOf(hours), [], start)?.rare).toBe(true)
  expect(paceOf(usual, [], start)?.rare).toBe(false)
})

const amounts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 30, maxLength: 100 })
const never = Number.POSITIVE_INFINITY

test('a busy last half hour means a faster pace and an earlier end, a quiet one the opposite', () => {
  const now = start + 11 * HOUR + HOUR / 2
  const [quiet, ordinary, busy] = [0, 50, 250].map(spent =>
    paceOf(usual, fallingBalance(now - HOUR / 2, 1e6, [spent, 0, 0]), now)
  )
  const endOf = (pace: Pace | null | undefined) => pace?.passage(1000).likely ?? 0
  expect(busy?.perHour).toBeGreaterThan(1.2 * (ordinary?.perHour ?? 0))
  expect(quiet?.perHour).toBeLessThan(0.9 * (ordinary?.perHour ?? 0))
  expect(endOf(busy)).toBeLessThan(endOf(ordinary))
  expect(endOf(quiet)).toBeGreaterThanOrEqual(endOf(ordinary))
})

test('more spending never means a slower pace while only days are known', () => {
  const young = usualOf(hoursOfSpending(4, office))
  fc.assert(
    fc.property(amounts, fc.nat(29), fc.integer({ min: 1, max: 5000 }), (falls, index, more) => {
      const raised = falls.with(index, (falls[index] ?? 0) + more)
      const [less, faster] = [falls, raised].map(list =>
        paceOf(young, fallingBalance(start, 1e6, list), start + DAY)
      )
      expect(faster?.perHour).toBeGreaterThanOrEqual((less?.perHour ?? 0) - 1e-9)
      expect(faster?.passage(3000).likely ?? never).toBeLessThanOrEqual(
        (less?.passage(3000).likely ?? never) + 1
      )
    })
  )
})

test('scaling all amounts by ten does not change the time', () => {
  fc.assert(
    fc.property(amounts, falls => {
      const [one, ten] = [
        recentPace(falls, 1e5),
        recentPace(
          falls.map(fall => fall * 10),
          1e6
        )
      ]
      expect(ten === null).toBe(one === null)
      expect(ten?.perHour ?? 0).toBeCloseTo(10 * (one?.perHour ?? 0), 5)
      const [a, b] = [one?.passage(700).likely ?? 0, ten?.passage(7000).likely ?? 0]
      expect(Math.abs(a - b)).toBeLessThanOrEqual(1)
    })
  )
})
