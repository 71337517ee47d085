import { expect, test } from 'vitest'
import { hourTicks, valueTicks } from '../../../../renderer/parts/ticks.ts'

test.each([
  [0, 80_000, [0, 30_000, 60_000, 90_000]],
  [0, 3, [0, 1, 2, 3]],
  [0, 0, [0, 1]],
  [-500, 1000, [-500, 0, 500, 1000]]
])('from %i to %i the values are round', (least, most, ticks) => {
  expect(valueTicks(least, most)).toEqual(ticks)
})

test('every sixth hour of the day is written, but none at the very edge', () => {
  const now = new Date(2025, 10, 21, 18, 10)
  const ticks = hourTicks(now.getTime() - 24 * 3_600_000, now.getTime())
  expect(ticks.map(at => new Date(at).getHours())).toEqual([0, 6, 12])
})
