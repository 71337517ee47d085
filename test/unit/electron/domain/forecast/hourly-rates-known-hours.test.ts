import { expect, test } from 'vitest'
import { knownHours } from '#domain/forecast/hourly-rates.ts'
import { HOUR } from '#domain/time/units.ts'

const hour = (index: number, spent: number, seen = 1, toppedUp = 0) => ({
  hour: index * HOUR,
  spent,
  toppedUp,
  seen
})
const spentOf = (...hours: Parameters<typeof knownHours>[0]) =>
  knownHours(hours).map(({ hour: at, spent }) => [at / HOUR, spent])

test('consecutive hours are kept as they are', () => {
  expect(spentOf(hour(1, 10), hour(2, 0), hour(3, 5))).toEqual([
    [1, 10],
    [2, 0],
    [3, 5]
  ])
})

test('spending during an unobserved night is spread over it', () => {
  expect(spentOf(hour(1, 10), hour(4, 12))).toEqual([
    [1, 10],
    [2, 4],
    [3, 4],
    [4, 4]
  ])
})

test('an unobserved time never counts as time without spending', () => {
  const first = [1, 10]
  expect(spentOf(hour(1, 10), hour(4, 0))).toEqual([first])
  expect(spentOf(hour(1, 10), hour(4, 12, 1, 500))).toEqual([first])
  expect(spentOf(hour(1, 10), hour(40, 12))).toEqual([first])
  expect(spentOf(hour(1, 10), hour(2, 0, 0), hour(3, 0, 0.1))).toEqual([first])
})
