import { expect, test } from 'vitest'
import { detectEnvironment, intendedField } from '#domain/accounts/credential-hints.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { providerById } from '#test/providers/known.ts'

function provider(id: string): Provider {
  const found = providerById(id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}

test.each([
  ['pesa-voucher', 'apiKey', 'pk_test_1', 'sandbox'],
  ['pesa-voucher', 'apiSecret', 'sk_test_1', 'sandbox'],
  ['pesa-voucher', 'apiKey', 'pk_live_1', 'production'],
  ['africas-talking', 'username', 'sandbox', 'sandbox'],
  ['africas-talking', 'username', 'sandbox-shop', 'production'],
  ['intasend', 'secretKey', 'ISSecretKey_test_1', 'sandbox'],
  ['monnify', 'apiKey', 'MK_TEST_1', 'sandbox']
])('%s: its %s %s belongs to the %s environment', (id, field, value, environment) => {
  expect(detectEnvironment(provider(id), { [field]: value })).toMatchObject({
    field: { id: field },
    environment
  })
})

test.each(['', 'a key of another form', 'my_pk_test_1'])('“%s” does not reveal an environment', value => {
  expect(detectEnvironment(provider('pesa-voucher'), { apiKey: value })).toBeNull()
  expect(detectEnvironment(provider('jpay-africa'), { appKey: value })).toBeNull()
})

test.each([
  ['pesa-voucher', 'apiKey', 'sk_live_1', 'apiSecret'],
  ['pesa-voucher', 'apiSecret', 'pk_live_1', 'apiKey'],
  ['muda', 'secretKey', 'live_key-1', 'apiKey'],
  ['monnify', 'secretKey', 'MK_PROD_1', 'apiKey'],
  ['twilio', 'authToken', `AC${'0'.repeat(32)}`, 'accountSid'],
  ['mtn-momo', 'apiKey', '6f1f0c1a-7a7b-4f8e-9d55-2d5c3d6a1b2c', 'apiUser']
])('%s: a value in the field %s, %s, belongs in %s', (id, field, value, other) => {
  const card = provider(id)
  const own = card.fields.find(one => one.id === field)
  expect(own && intendedField(card, own, value)?.id).toBe(other)
})

test('a value with its own or no known pattern belongs where it is', () => {
  const card = provider('pesa-voucher')
  for (const value of ['', 'pk_live_1', 'something else'])
    expect(intendedField(card, { id: 'apiKey', pattern: '^pk_' }, value)).toBeNull()
  const jpay = provider('jpay-africa')
  expect(intendedField(jpay, { id: 'appKey' }, 'pk_live_1')).toBeNull()
})
