import { expect, test } from 'vitest'
import { currenciesOf } from '#domain/money/currency.ts'

test('recognises a currency code, a sign of one currency and a sign shared by several', () => {
  expect(currenciesOf('tzs')).toEqual(['TZS'])
  expect(currenciesOf('K.Sh.')).toEqual(['KES'])
  expect(currenciesOf('Shs')).toContain('UGX')
  expect(currenciesOf('approx')).toBeNull()
})
