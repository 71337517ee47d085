import { expect, test } from 'vitest'
import { valueTicks } from '#renderer/features/chart/ticks.ts'

test.each([
  [0, 80_000, [0, 30_000, 60_000, 90_000]],
  [0, 3, [0, 1, 2, 3]],
  [0, 0, [0, 1]],
  [-500, 1000, [-500, 0, 500, 1000]]
])('values between %i and %i are round', (least, most, ticks) => {
  expect(valueTicks(least, most)).toEqual(ticks)
})
