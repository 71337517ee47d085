import { expect, test } from 'vitest'
import { soughtInVain } from '#renderer/features/connect/not-read.ts'
import { providers } from '#test/providers/known.ts'

test.each([
  ['M-Pesa', 'M-Pesa (Daraja)', 'relay'],
  ['mpesa paybill', 'M-Pesa (Daraja)', 'relay'],
  ['safari', 'M-Pesa (Daraja)', 'relay'],
  ['kopokopo', 'Kopo Kopo', 'noCall'],
  ['selcom', 'Selcom', 'spends'],
  ['Equity bank', 'Jenga', 'spends']
])('“%s” is meant for %s, which cannot be read', (query, name, why) => {
  expect(soughtInVain(query)).toMatchObject({ name, why })
})

test.each(['', 'm', 'mpe', 'pesa voucher', 'azam tv', 'sasapay'])('“%s” means none of them', query => {
  expect(soughtInVain(query)).toBeNull()
})

test('no provider that can be read is called one that cannot', () => {
  const called = providers.filter(({ aliases = [], name }) => [name, ...aliases].some(soughtInVain))
  expect(called).toEqual([])
})
