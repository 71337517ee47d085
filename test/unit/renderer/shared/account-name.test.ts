import { expect, test } from 'vitest'
import { accountFullName, accountLabel, providerName } from '#renderer/shared/account-name.ts'

test.each([
  ['Main shop', null, 'Main shop'],
  ['Pesa Voucher', 'NEO Vouchers LTD', 'NEO Vouchers LTD'],
  ['Kampala', 'NEO Vouchers LTD', 'Kampala · NEO Vouchers LTD'],
  ['NEO', 'NEO', 'NEO'],
  ['Pesa Voucher', null, '']
])('%s, which the provider calls %s, is labelled “%s”', (name, subtitle, label) => {
  expect(accountLabel({ name, subtitle }, 'Pesa Voucher')).toBe(label)
})

test('a provider without a card goes by its id', () => {
  expect(providerName({ name: 'Pesa Voucher' }, { providerId: 'pesa-voucher' })).toBe('Pesa Voucher')
  expect(providerName(undefined, { providerId: 'pesa-voucher' })).toBe('pesa-voucher')
})

test('does not repeat the provider’s name', () => {
  expect(accountFullName({ name: 'Pesa Voucher' }, 'Pesa Voucher')).toBe('Pesa Voucher')
  expect(accountFullName({ name: 'Kampala' }, 'Pesa Voucher')).toBe('Pesa Voucher · Kampala')
})
