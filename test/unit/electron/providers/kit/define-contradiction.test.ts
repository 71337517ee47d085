import { expect, test } from 'vitest'
import { pesaVoucher } from '#providers/connectors/east-africa/pesa-voucher.ts'
import { environmentMismatch } from '#providers/kit/define.ts'

const contradictionOf = (apiKey: string, apiSecret: string, baseUrl = '') =>
  environmentMismatch(pesaVoucher, {
    environment: 'production',
    values: { baseUrl },
    secrets: { apiKey, apiSecret }
  })
const mismatch = (field: string) => ({ kind: 'field', field, problem: 'mismatch' })

test('a test secret with a live key is reported on the secret', () => {
  expect(contradictionOf('pk_live_1', 'sk_test_1')).toEqual(mismatch('apiSecret'))
  expect(contradictionOf('pk_live_1', 'sk_live_1')).toBeNull()
  expect(contradictionOf('pk_live_1', 'another form')).toBeNull()
})

test('an address of the other environment is reported on the address', () => {
  const live = 'https://payments.pesavoucher.com/api/v1/'
  expect(contradictionOf('pk_test_1', 'sk_test_1', live)).toEqual(mismatch('baseUrl'))
  expect(contradictionOf('pk_live_1', 'sk_live_1', live)).toBeNull()
  expect(contradictionOf('pk_test_1', 'sk_test_1', 'http://127.0.0.1:8080')).toBeNull()
})

test('values that reveal no environment contradict nothing', () => {
  expect(contradictionOf('key', 'secret', 'https://sandbox.payments.pesavoucher.com/api/v1')).toBeNull()
})
