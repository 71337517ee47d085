import { expect, test } from 'vitest'
import type { Field } from '#domain/accounts/provider-card.ts'
import { pesaVoucher } from '#providers/connectors/east-africa/pesa-voucher.ts'
import { blankForm, firstInvalidField, noSecrets } from '#renderer/features/connect/form.ts'
import { recogniseValue, withValue } from '#renderer/features/connect/recognition.ts'

function field(id: string): Field {
  const found = pesaVoucher.fields.find(one => one.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}
const blank = blankForm(pesaVoucher, [])

test('a test key sets the environment, and a live key sets it back', () => {
  const test = withValue(blank, field('apiKey'), ' pk_test_1 ')
  expect([test.environment, test.values['apiKey']]).toEqual(['sandbox', ' pk_test_1 '])
  expect(withValue(test, field('apiKey'), 'pk_live_1').environment).toBe('production')
  expect(withValue(test, field('apiKey'), 'something else').environment).toBe('sandbox')
})

test('says so while the key determines the environment, but not for the initial environment', () => {
  const form = withValue(blank, field('apiKey'), 'pk_test_1')
  expect(recogniseValue(pesaVoucher, form, field('apiKey')).environment?.id).toBe('sandbox')
  expect(
    recogniseValue(pesaVoucher, { ...form, environment: 'production' }, field('apiKey')).environment
  ).toBeNull()
  const live = withValue(blank, field('apiKey'), 'pk_live_1')
  expect(recogniseValue(pesaVoucher, live, field('apiKey')).environment).toBeNull()
})

test('reports a secret pasted into the key field, and does not move it', () => {
  const form = withValue(blank, field('apiKey'), 'sk_live_1')
  expect(form.values).toMatchObject({ apiKey: 'sk_live_1', apiSecret: '' })
  expect(recogniseValue(pesaVoucher, form, field('apiKey')).betterField?.id).toBe('apiSecret')
  expect(recogniseValue(pesaVoucher, blank, field('apiKey')).betterField).toBeNull()
})

test('an environment that does not match the key is an error of the key', () => {
  const values = { apiKey: 'pk_test_1', apiSecret: 'sk_test_1' }
  const form = { ...blank, values, environment: 'production' }
  expect(firstInvalidField(pesaVoucher, form, noSecrets)).toEqual({
    kind: 'field',
    field: 'apiKey',
    problem: 'mismatch'
  })
  expect(firstInvalidField(pesaVoucher, { ...form, environment: 'sandbox' }, noSecrets)).toBeNull()
})
