import { expect, test } from 'vitest'
import { fullNameOf, labelOf } from '../../../../renderer/parts/account-name.ts'

test.each([
  ['Main shop', null, 'Main shop'],
  ['Pesa Voucher', 'NEO Vouchers LTD', 'NEO Vouchers LTD'],
  ['Kampala', 'NEO Vouchers LTD', 'Kampala · NEO Vouchers LTD'],
  ['NEO', 'NEO', 'NEO'],
  ['Pesa Voucher', null, '']
])('%s, known there as %s, is told apart by “%s”', (name, subtitle, label) => {
  expect(labelOf({ name, subtitle }, 'Pesa Voucher')).toBe(label)
})

test('a provider is not named twice', () => {
  expect(fullNameOf({ name: 'Pesa Voucher' }, 'Pesa Voucher')).toBe('Pesa Voucher')
  expect(fullNameOf({ name: 'Kampala' }, 'Pesa Voucher')).toBe('Pesa Voucher · Kampala')
})
