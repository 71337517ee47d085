import { expect, test } from 'vitest'
import { contradiction } from '../../../../electron/providers/contradiction.ts'
import { pesaVoucher } from '../../../../electron/providers/pesa-voucher.ts'

const of = (apiKey: string, apiSecret: string, baseUrl = '') =>
  contradiction(pesaVoucher, {
    environment: 'production',
    values: { baseUrl },
    secrets: { apiKey, apiSecret }
  })
const mismatch = (field: string) => ({ kind: 'field', field, problem: 'mismatch' })

test('a test secret beside a live key is said of the secret', () => {
  expect(of('pk_live_1', 'sk_test_1')).toEqual(mismatch('apiSecret'))
  expect(of('pk_live_1', 'sk_live_1')).toBeNull()
  expect(of('pk_live_1', 'another form')).toBeNull()
})

test('an address of the other environment is said of the address', () => {
  const live = 'https://payments.pesavoucher.com/api/v1/'
  expect(of('pk_test_1', 'sk_test_1', live)).toEqual(mismatch('baseUrl'))
  expect(of('pk_live_1', 'sk_live_1', live)).toBeNull()
  expect(of('pk_test_1', 'sk_test_1', 'http://127.0.0.1:8080')).toBeNull()
})

test('what tells no environment contradicts nothing', () => {
  expect(of('key', 'secret', 'https://sandbox.payments.pesavoucher.com/api/v1')).toBeNull()
})
