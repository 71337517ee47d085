import { expect, test } from 'vitest'
import type { Chart } from '#contract/insights.ts'
import { chartOfTrail, chartPoints, contiguousPeriods, pointAt } from '#renderer/features/chart/model.ts'
import { NOW, wallet } from '#test/unit/renderer/samples.ts'

const stretch = (from: number, until: number, amount: string, afterGap = false) => {
  return { from, until, amount, afterGap }
}
const chart: Chart = {
  from: 0,
  to: 100,
  periods: [stretch(10, 20, '80'), stretch(30, 40, '90'), stretch(60, 90, '50', true)],
  topUps: [{ at: 30, amount: '10' }],
  forecast: [
    { at: 110, least: '10', likely: '20', most: '30' },
    { at: 120, least: '0', likely: '10', most: '20' }
  ]
}

test('a gap ends a run', () => {
  expect(contiguousPeriods(chart.periods).map(run => run.map(({ from }) => from))).toEqual([[10, 30], [60]])
})

test('the points are the start of each balance, the last reading and the estimates', () => {
  expect(chartPoints(chart).map(({ at, amount, isEstimate }) => [at, amount, isEstimate])).toEqual([
    [10, '80', false],
    [30, '90', false],
    [60, '50', false],
    [90, '50', false],
    [110, '20', true],
    [120, '10', true]
  ])
  expect(chartPoints(chart)[1]?.topUp).toBe('10')
})

test.each([
  [5, null, false],
  [10, '80', false],
  [25, '80', false],
  [40, '90', false],
  [50, null, false],
  [95, null, false],
  [105, '20', true],
  [115, '20', true],
  [125, '10', true]
])('at %i the balance is %s', (at, amount, isEstimate) => {
  expect(pointAt(chart, at)).toEqual({ at, amount, isEstimate, topUp: null })
})

test('draws a trail as balance periods, the last one up to its last reading', () => {
  const readAt = NOW - 60_000
  const drawn = chartOfTrail(wallet({ readAt }), NOW)
  expect(drawn.periods.map(({ amount }) => amount)).toEqual(['52000.00', '48000.00', '45000.00'])
  expect(drawn.periods.at(-1)?.until).toBe(readAt)
  expect(drawn.periods[0]?.until).toBe(drawn.periods[1]?.from)
})
