import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paceOf } from '#domain/forecast/current-pace.ts'
import { outlookOf } from '#domain/forecast/outlook.ts'
import { forecastPoints } from '#domain/forecast/projection.ts'
import { DAY, HOUR } from '#domain/time/units.ts'
import { hoursOfSpending, monday, usualOf } from '../forecast-samples.ts'

/** The most that is spent leaves the least. */
const spent = { least: 'most', likely: 'likely', most: 'least' } as const
const at = monday + 28 * DAY
const hours = hoursOfSpending(28, (hour, day) => 90 + ((hour * 3 + day * 7) % 20))
const pace = paceOf(usualOf(hours), [], at)

test('starts exactly at the balance and continues at the pace', () => {
  const ahead = forecastPoints(pace, '9007199254740993.01', at, at + 10 * HOUR, 11)
  expect(ahead).toHaveLength(11)
  const [first, last] = [ahead[0], ahead.at(-1)]
  const amount = '9007199254740993.01'
  expect(first).toEqual({ at, least: amount, likely: amount, most: amount })
  expect(last?.at).toBe(at + 10 * HOUR)
  expect(last?.likely.startsWith('9007199254739')).toBe(true)
})

test('the line and both edges of the range reach zero exactly when the wallet runs out by the outlook', () => {
  for (const [amount, some] of [
    ['1300', pace],
    ['60000', pace],
    ['900', paceOf(usualOf(hours.slice(0, 5 * 24)), [], at)]
  ] as const) {
    const { earliest, likely, latest } = outlookOf(some, amount, at)?.runsOut ?? {}
    for (const [moment, side] of [
      [earliest, 'least'],
      [likely, 'likely'],
      [latest, 'most']
    ] as const) {
      const around = [-60_000, 60_000].map(off =>
        Number(some?.spending((moment ?? 0) + off, Number(amount))[spent[side]])
      )
      expect(around[0]).toBeLessThan(Number(amount))
      expect(around[1]).toBeGreaterThan(Number(amount))
      const [, end] = forecastPoints(some, amount, at, (moment ?? 0) + 60_000, 2)
      expect(end?.[side]).toBe('0')
    }
  }
})

test('is empty without a pace or without time ahead', () => {
  expect(forecastPoints(null, '500', at, at + HOUR, 5)).toEqual([])
  expect(forecastPoints(pace, '500', at, at, 5)).toEqual([])
})

test('a balance below zero stays where it is', () => {
  const [, last] = forecastPoints(pace, '-20', at, at + DAY, 2)
  expect(last).toEqual({ at: at + DAY, least: '-20', likely: '-20', most: '-20' })
})

test('the range encloses the line, falls, and ends at zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 2, max: 40 }), (amount, points) => {
      const ahead = forecastPoints(pace, String(amount), at, at + 2 * DAY, points)
      for (const [index, { least, likely, most }] of ahead.entries()) {
        expect(Number(least)).toBeGreaterThanOrEqual(0)
        expect(Number(least)).toBeLessThanOrEqual(Number(likely))
        expect(Number(likely)).toBeLessThanOrEqual(Number(most))
        expect(Number(likely)).toBeLessThanOrEqual(Number(ahead[index - 1]?.likely ?? amount))
      }
    })
  )
})
