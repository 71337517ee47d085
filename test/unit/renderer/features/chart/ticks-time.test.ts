import { expect, test } from 'vitest'
import { DAY } from '#domain/time/units.ts'
import { timeTicks } from '#renderer/features/chart/ticks.ts'

/** A Friday, local time. */
const now = new Date(2025, 10, 21, 18, 10).getTime()

test.each([
  ['day', DAY, ['Fri', '06:00', '12:00']],
  ['week', 7 * DAY, ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri']],
  ['month', 30 * DAY, ['29 Oct', '5 Nov', '12 Nov', '19 Nov']],
  ['year', 365 * DAY, ['Jan', 'Mar', 'May', 'Jul', 'Sept', 'Nov']]
] as const)('labels a %s at round times, none of them at the very edge', (range, length, labels) => {
  const ticks = timeTicks(now - length, now, range, 'en')
  expect(ticks.map(({ label }) => label)).toEqual(labels)
  expect(ticks.every(({ at }) => at > now - length && at < now)).toBe(true)
})

test('writes the labels in the user’s language', () => {
  expect(timeTicks(now - 7 * DAY, now, 'week', 'fr')[0]?.label).toBe('dim.')
})
