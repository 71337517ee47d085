import { expect, test } from 'vitest'
import { accountFullName, accountLabel } from '#renderer/shared/account-name.ts'

test.each([
  ['Main shop', null, 'Main shop'],
  ['Pesa Voucher', 'NEO Vouchers LTD', 'NEO Vouchers LTD'],
  ['Kampala', 'NEO Vouchers LTD', 'Kampala · NEO Vouchers LTD'],
  ['NEO', 'NEO', 'NEO'],
  ['Pesa Voucher', null, '']
])('%s, which the provider calls %s, is labelled “%s”', (name, subtitle, label) => {
  expect(accountLabel({ name, subtitle }, 'Pesa Voucher')).toBe(label)
})

test('does not repeat the provider’s name', () => {
  expect(accountFullName({ name: 'Pesa Voucher' }, 'Pesa Voucher')).toBe('Pesa Voucher')
  expect(accountFullName({ name: 'Kampala' }, 'Pesa Voucher')).toBe('Pesa Voucher · Kampala')
})
