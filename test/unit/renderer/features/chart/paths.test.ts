import { expect, test } from 'vitest'
import { areaPath, forecastBandPath, forecastPath, linePath } from '#renderer/features/chart/paths.ts'

const frame = { extent: { from: 0, to: 100, least: 0, most: 100 }, width: 100, height: 100 }
const stretch = (from: number, until: number, amount: string, afterGap = false) => {
  return { from, until, amount, afterGap }
}

test('draws each balance up to the next one, and the last one up to its last reading', () => {
  expect(linePath([stretch(0, 20, '80'), stretch(30, 60, '40')], frame)).toBe('M0 20H30V60H60')
})

test('breaks the line and its area where nothing could be read', () => {
  const broken = [stretch(0, 20, '80'), stretch(50, 60, '40', true)]
  expect(linePath(broken, frame)).toBe('M0 20H20M50 60H60')
  expect(areaPath(broken, frame)).toBe('M0 20H20V100H0ZM50 60H60V100H50Z')
})

test('continues the forecast from the last reading, within its band', () => {
  const last = stretch(0, 50, '50')
  const ahead = [{ at: 100, least: '0', likely: '20', most: '40' }]
  expect(forecastPath(last, ahead, frame)).toBe('M50 50L100 80')
  expect(forecastBandPath(last, ahead, frame)).toBe('M50 50L100 60L100 100Z')
})

test('clips a band that is taller than the chart', () => {
  const ahead = [{ at: 100, least: '-500', likely: '20', most: '500' }]
  expect(forecastBandPath(stretch(0, 50, '50'), ahead, frame)).toBe('M50 50L100 0L100 100Z')
})

test('draws nothing without readings and estimates', () => {
  expect([linePath([], frame), areaPath([], frame), forecastPath(undefined, [], frame)]).toEqual(['', '', ''])
  expect(forecastBandPath(stretch(0, 1, '1'), [], frame)).toBe('')
})
