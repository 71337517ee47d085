import { expect, test } from 'vitest'
import { currenciesOf, currenciesOfWord } from '#domain/money/currency.ts'

test('recognises a currency code, a sign of one currency and a sign shared by several', () => {
  expect(currenciesOf('tzs')).toEqual(['TZS'])
  expect(currenciesOf('K.Sh.')).toEqual(['KES'])
  expect(currenciesOf('Shs')).toContain('UGX')
  expect(currenciesOf('approx')).toBeNull()
})

test('a word is a currency only if it surely is one', () => {
  expect(currenciesOfWord('ugx')).toEqual(['UGX'])
  expect(currenciesOfWord('Kshs.')).toEqual(['KES'])
  for (const word of ['Ali', 'Jan', 'Bob', 'all', 'K', '=']) expect(currenciesOfWord(word)).toBeNull()
})
