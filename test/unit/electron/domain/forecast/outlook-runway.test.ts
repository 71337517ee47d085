import { expect, test } from 'vitest'
import { positionsOf } from '#domain/alerts/crossing.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { ENDLESS, lastsFor, type Outlook } from '#domain/forecast/outlook.ts'
import { MINUTE } from '#domain/time/units.ts'

const outlook = (confidence: Outlook['confidence'], minutes: number | null, earliest = 0): Outlook => ({
  perHour: '10',
  runsOut: minutes === null ? null : { earliest: earliest * MINUTE, likely: minutes * MINUTE, latest: null },
  confidence,
  basis: 'usual'
})

test('a wallet lasts until the likely and the earliest moment, in whole minutes', () => {
  expect(lastsFor(outlook('good', 125.9, 60.9), 0)).toEqual({ likely: 125, earliest: 60 })
  expect(lastsFor(outlook('fair', 125, 65), 5 * MINUTE)).toEqual({ likely: 120, earliest: 60 })
  expect(lastsFor(outlook('good', 10, 5), 9 * MINUTE)).toEqual({ likely: 1, earliest: 0 })
})

test('a low-confidence outlook gives no runway', () => {
  expect(lastsFor(null, 0)).toBeNull()
  expect(lastsFor(outlook('low', 125), 0)).toBeNull()
  expect(lastsFor(outlook('low', null), 0)).toBeNull()
})

test('no end in sight is above every threshold', () => {
  const lasts = lastsFor(outlook('fair', null), 0)
  expect(lasts).toEqual({ likely: ENDLESS, earliest: ENDLESS })
  const figures = { amount: '5', runwayMinutes: ENDLESS, earliestMinutes: ENDLESS, dailySpending: null }
  expect(positionsOf(figures, { ...noThresholds, lastsLessThan: 525_600 }).runway).toBe('above')
})
