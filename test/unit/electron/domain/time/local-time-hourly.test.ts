import { expect, test } from 'vitest'
import { splitByHour } from '#domain/time/local-time.ts'
import { HOUR } from '#domain/time/units.ts'

test('a period is cut at full hours', () => {
  expect([...splitByHour(HOUR / 2, 2.25 * HOUR)]).toEqual([
    [HOUR / 2, HOUR],
    [HOUR, 2 * HOUR],
    [2 * HOUR, 2.25 * HOUR]
  ])
  expect([...splitByHour(HOUR, HOUR)]).toEqual([])
})
