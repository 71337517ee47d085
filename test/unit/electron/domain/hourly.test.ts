import { expect, test } from 'vitest'
import { hourly } from '../../../../electron/domain/hourly.ts'
import { HOUR } from './forecast-samples.ts'

test('a period is cut at full hours', () => {
  expect([...hourly(HOUR / 2, 2.25 * HOUR)]).toEqual([
    [HOUR / 2, HOUR],
    [HOUR, 2 * HOUR],
    [2 * HOUR, 2.25 * HOUR]
  ])
  expect([...hourly(HOUR, HOUR)]).toEqual([])
})
