import { expect, test } from 'vitest'
import { currenciesOf } from '../../../../electron/domain/payment-list-currency.ts'

test('knows a code, a sign of one currency and a sign that several share', () => {
  expect(currenciesOf('tzs')).toEqual(['TZS'])
  expect(currenciesOf('K.Sh.')).toEqual(['KES'])
  expect(currenciesOf('Shs')).toContain('UGX')
  expect(currenciesOf('approx')).toBeNull()
})
