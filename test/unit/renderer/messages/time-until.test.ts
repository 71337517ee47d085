import { expect, test } from 'vitest'
import { MINUTE } from '#domain/time/units.ts'
import { untilWords } from '#renderer/messages/time.ts'
import { NOW } from '../samples.ts'

test.each([
  [NOW + 60 * MINUTE, 'en', 'until 15:32'],
  [new Date(2025, 10, 22, 8).getTime(), 'en', 'until Sat 08:00'],
  ['recovery', 'en', 'until it recovers'],
  [NOW + 60 * MINUTE, 'sw', 'hadi 15:32'],
  ['recovery', 'fr', 'jusqu’à la remontée']
] as const)('held back until %s reads in %s “%s”', (until, language, said) => {
  expect(untilWords(until, NOW, language)).toBe(said)
})
