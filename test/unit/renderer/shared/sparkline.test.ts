import { expect, test } from 'vitest'
import { DAY } from '#domain/time/units.ts'
import { extentOf, stepsPath, yOf } from '#renderer/shared/sparkline.tsx'

const noon: [number, string] = [DAY / 2, '100']

test('draws each balance up to the next one, and the last one up to now', () => {
  const trail: [number, string][] = [[0, '0'], noon]
  expect(stepsPath(trail, extentOf(trail, DAY, null), 60, 20)).toBe('M0 20H30V0H60')
})

test('draws a reading from before the 24 hours at their start', () => {
  const trail: [number, string][] = [[-5, '0'], noon]
  expect(stepsPath(trail, extentOf(trail, DAY, null), 60, 20)).toMatch(/^M0 /)
})

test('draws a balance that never changed as a line in the middle', () => {
  expect(stepsPath([noon], extentOf([noon], DAY, null), 60, 20)).toBe('M30 10H60')
})

test('draws nothing without readings', () => {
  expect(stepsPath([], extentOf([], DAY, null), 60, 20)).toBe('')
})

test('makes room for the threshold in the drawing', () => {
  const extent = extentOf([noon], DAY, 50)
  expect([yOf(100, extent, 20), yOf(50, extent, 20)]).toEqual([0, 20])
})
