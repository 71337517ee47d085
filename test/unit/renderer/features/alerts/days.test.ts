import { expect, test } from 'vitest'
import { dayName, groupByDay } from '#renderer/features/alerts/days.ts'
import { NOW } from '#test/unit/renderer/samples.ts'

const at = (day: number, hour: number) => new Date(2025, 10, day, hour).getTime()

test('groups entries by local day', () => {
  const lines = [at(21, 9), at(21, 0), at(20, 23), at(18, 5)].map(at => ({ at }))
  expect(groupByDay(lines).map(day => day.length)).toEqual([2, 1, 1])
  expect(groupByDay([])).toEqual([])
})

test.each([
  [at(21, 0), 'en', 'Today'],
  [at(20, 23), 'en', 'Yesterday'],
  [at(19, 12), 'en', 'Wednesday 19 November'],
  [at(21, 0), 'sw', 'Leo'],
  [at(20, 1), 'fr', 'Hier'],
  [at(19, 12), 'fr', 'Mercredi 19 novembre']
] as const)('%i in %s is %s', (moment, language, name) => {
  expect(dayName(moment, NOW, language).replace(',', '')).toBe(name)
})
