import { expect, test } from 'vitest'
import { coarse, formatDuration } from '../../../../electron/messages/duration.ts'
import { en } from '../../../../electron/messages/en.ts'
import { fr } from '../../../../electron/messages/fr.ts'
import { sw } from '../../../../electron/messages/sw.ts'

test.each([
  [40, '40 min'],
  [60, '1 h'],
  [90, '90 min'],
  [240, '4 h'],
  [1440, '24 h'],
  [2880, '2 days'],
  [1440 * 30, '30 days'],
  [3000, '50 h']
])('%i minutes are %s', (minutes, said) => {
  expect(formatDuration(minutes, en, 'en')).toBe(said)
})

test('the other languages have their own units', () => {
  expect(formatDuration(240, sw, 'sw')).toBe('saa 4')
  expect(formatDuration(4320, fr, 'fr')).toBe('3 jours')
})

test.each([
  [1, 5],
  [42, 40],
  [57, 55],
  [58, 60],
  [128, 120],
  [47.4 * 60, 47 * 60],
  [3.4 * 1440, 3 * 1440]
])('an estimate of %d minutes is told as %i', (minutes, told) => {
  expect(coarse(minutes)).toBe(told)
})
