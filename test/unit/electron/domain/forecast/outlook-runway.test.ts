import { expect, test } from 'vitest'
import { positionsOf } from '#domain/alerts/crossing.ts'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { ENDLESS, type Outlook, runwayMinutes } from '#domain/forecast/outlook.ts'
import { MINUTE } from '#domain/time/units.ts'

const outlook = (confidence: Outlook['confidence'], minutes: number | null): Outlook => ({
  perHour: '10',
  runsOut: minutes === null ? null : { earliest: 0, likely: minutes * MINUTE, latest: null },
  confidence,
  basis: 'usual'
})

test('the runway is the likely time in whole minutes', () => {
  expect(runwayMinutes(outlook('good', 125.9), 0)).toBe(125)
  expect(runwayMinutes(outlook('fair', 125), 5 * MINUTE)).toBe(120)
  expect(runwayMinutes(outlook('good', 5), 9 * MINUTE)).toBe(0)
})

test('a low-confidence outlook gives no runway', () => {
  expect(runwayMinutes(null, 0)).toBeNull()
  expect(runwayMinutes(outlook('low', 125), 0)).toBeNull()
  expect(runwayMinutes(outlook('low', null), 0)).toBeNull()
})

test('no end in sight is above every threshold', () => {
  const minutes = runwayMinutes(outlook('fair', null), 0)
  expect(minutes).toBe(ENDLESS)
  const figures = { amount: '5', runwayMinutes: minutes, dailySpending: null }
  expect(positionsOf(figures, { ...noThresholds, lastsLessThan: 525_600 }).runway).toBe('above')
})
