import { expect, test } from 'vitest'
import { readHours, readShare, writtenHours, writtenShare } from '#renderer/shared/amount-problem.ts'

test.each([
  ['4', 'en', 240],
  [' 4 h ', 'en', 240],
  ['4 hours', 'en', 240],
  ['1.5', 'en', 90],
  ['1,5 h', 'fr', 90],
  ['4 heures', 'fr', 240],
  ['saa 4', 'sw', 240],
  ['0', 'en', null],
  ['-4', 'en', null],
  ['4 min', 'en', null],
  ['h', 'en', null],
  ['9000', 'en', null]
] as const)('“%s” hours in %s are parsed as %s minutes', (text, language, minutes) => {
  expect(readHours(text, language)).toBe(minutes)
})

test.each(['en', 'sw', 'fr'] as const)('hours written in %s are parsed back', language => {
  for (const minutes of [1, 90, 240, 100, 527_040])
    expect(readHours(writtenHours(minutes, language), language)).toBe(minutes)
})

test.each([
  ['20', 20],
  ['20%', 20],
  ['20 %', 20],
  ['100', 100],
  ['0', null],
  ['101', null],
  ['2.5', null],
  ['a fifth', null]
])('a share of “%s” is parsed as %s', (text, percent) => {
  expect(readShare(text)).toBe(percent)
})

test.each(['en', 'sw', 'fr'] as const)('a share written in %s is parsed back', language => {
  expect(readShare(writtenShare(20, language))).toBe(20)
})
