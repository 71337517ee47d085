import { expect, test } from 'vitest'
import { fullNameOf, labelOf } from '../../../../renderer/parts/account-name.ts'

test.each([
  ['Main shop', null, 'Main shop'],
  ['Pesa Voucher', 'NEO Vouchers LTD', 'NEO Vouchers LTD'],
  ['Kampala', 'NEO Vouchers LTD', 'Kampala · NEO Vouchers LTD'],
  ['NEO', 'NEO', 'NEO'],
  ['Pesa Voucher', null, '']
])('%s, which the provider calls %s, is labelled “%s”', (name, subtitle, label) => {
  expect(labelOf({ name, subtitle }, 'Pesa Voucher')).toBe(label)
})

test('does not repeat the provider’s name', () => {
  expect(fullNameOf({ name: 'Pesa Voucher' }, 'Pesa Voucher')).toBe('Pesa Voucher')
  expect(fullNameOf({ name: 'Kampala' }, 'Pesa Voucher')).toBe('Pesa Voucher · Kampala')
})
