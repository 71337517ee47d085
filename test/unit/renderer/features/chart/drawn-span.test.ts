import { expect, test } from 'vitest'
import { DAY } from '#domain/time/units.ts'
import { drawnSpan } from '#renderer/features/chart/model.ts'

const to = 1_000 * DAY

const chartSince = (days: number, first: number) => ({
  from: to - days * DAY,
  to,
  periods: [{ from: to - first * DAY, until: to, amount: '5.00', afterGap: false }],
  topUps: [],
  forecast: []
})

test.each([
  { first: 30, labels: 'month' },
  { first: 120, labels: 'year' },
  { first: 6, labels: 'week' }
])(
  'a year with readings of $first days begins with the first, with labels of a $labels',
  ({ first, labels }) => {
    expect(drawnSpan(chartSince(365, first), 'year')).toEqual({ from: to - first * DAY, labels })
  }
)

test('a year that is mostly known is drawn whole', () => {
  expect(drawnSpan(chartSince(365, 200), 'year')).toEqual({ from: to - 365 * DAY, labels: 'year' })
})

test('the last day is drawn whole, however little is known of it', () => {
  expect(drawnSpan(chartSince(1, 0.1), 'day')).toEqual({ from: to - DAY, labels: 'day' })
})
