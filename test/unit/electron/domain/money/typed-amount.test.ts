import { expect, test } from 'vitest'
import type { Language } from '#domain/language.ts'
import { parseTypedAmount } from '#domain/money/typed-amount.ts'

test.each<[Language, string, string]>([
  ['en', '20000', '20000'],
  ['en', '20,000', '20000'],
  ['en', '1,234,567.50', '1234567.50'],
  ['en', 'KES 5,000.50', '5000.50'],
  ['en', ' 20 000 ', '20000'],
  ['sw', '20,000', '20000'],
  ['fr', '20 000,50', '20000.50'],
  ['fr', '20\u202f000,50', '20000.50'],
  ['fr', '20.000', '20000']
])('in %s, %j is %s', (language, typed, amount) => expect(parseTypedAmount(typed, language)).toBe(amount))

test.each<[Language, string]>([
  ['en', ''],
  ['en', 'abc'],
  ['en', '-5'],
  ['en', '1,5'],
  ['en', '20,00'],
  ['en', '1.2.3'],
  ['fr', '1.5'],
  ['en', '5 %']
])('in %s, %j is rejected rather than guessed', (language, typed) => {
  expect(parseTypedAmount(typed, language)).toBeNull()
})
