import { describe, expect, test } from 'vitest'
import { clickAirtime } from '#providers/connectors/airtime/clickairtime.ts'
import { jpayAfrica } from '#providers/connectors/east-africa/jpay-africa.ts'
import { muda } from '#providers/connectors/east-africa/muda.ts'
import { pesaVoucher } from '#providers/connectors/east-africa/pesa-voucher.ts'
import { africasTalking } from '#providers/connectors/messaging/africas-talking.ts'
import type { Credentials } from '#providers/kit/provider.ts'
import { requestLines } from '../sent-by.ts'

test.each([
  ['production', 'https://api.jpay.africa/api/v1'],
  ['sandbox', 'https://sandbox.api.jpay.africa/api/v1']
])('JPay Africa’s %s environment has its own address', async (environment, base) => {
  expect(await requestLines(jpayAfrica, { environment, secrets: { accessToken: 't' } })).toEqual([
    `GET ${base}/wallets/balance`
  ])
  expect(await requestLines(jpayAfrica, { environment, secrets: { appKey: 'k', appSecret: 's' } })).toEqual([
    `POST ${base}/auth/app/token`
  ])
})

test('Muda and ClickAirtime use their documented addresses', async () => {
  expect(await requestLines(muda, { secrets: { apiKey: 'k', secretKey: 's' } })).toEqual([
    'POST https://api.muda.tech/v1/clients/oauth/token'
  ])
  expect(await requestLines(clickAirtime, { secrets: { apiKey: 'k' } })).toEqual([
    'GET https://api.clickairtime.com/v2/balance'
  ])
})

describe('Pesa Voucher', () => {
  const keys = (apiKey: string, apiSecret: string) => ({ secrets: { apiKey, apiSecret } })
  const check = (given: Partial<Credentials>) =>
    pesaVoucher.check?.({ environment: '', values: {}, secrets: {}, ...given })

  test.each([
    ['pk_live_1', 'sk_live_1', 'https://payments.pesavoucher.com'],
    ['pk_test_1', 'sk_test_1', 'https://sandbox.payments.pesavoucher.com'],
    ['another', 'form', 'https://payments.pesavoucher.com']
  ])('uses the address that fits the key %s', async (apiKey, apiSecret, origin) => {
    expect(await requestLines(pesaVoucher, keys(apiKey, apiSecret))).toEqual([
      `GET ${origin}/api/v1/query_balance`
    ])
  })

  test('refuses a live key with a test secret', () => {
    expect(check(keys('pk_live_1', 'sk_test_1'))).toEqual({
      kind: 'field',
      field: 'apiSecret',
      problem: 'mismatch'
    })
  })

  test('refuses a test key with the live address', () => {
    const values = { baseUrl: 'https://payments.pesavoucher.com/api/v1/' }
    expect(check({ ...keys('pk_test_1', 'sk_test_1'), values })).toEqual({
      kind: 'field',
      field: 'baseUrl',
      problem: 'mismatch'
    })
    expect(check({ ...keys('pk_live_1', 'sk_live_1'), values })).toBeNull()
  })
})

describe('Africa’s Talking', () => {
  const sent = (values: Credentials['values']) =>
    requestLines(africasTalking, { values, secrets: { apiKey: 'k' } })
  const balances = 'application,data,payments'

  test('requests only the application’s balance by default', async () => {
    expect(await sent({ username: 'duka & sons' })).toEqual([
      'GET https://api.africastalking.com/version1/user?username=duka%20%26%20sons'
    ])
  })

  test('has a host for each balance', async () => {
    expect(await sent({ username: 'duka', balances })).toEqual([
      'GET https://api.africastalking.com/version1/user?username=duka',
      'GET https://bundles.africastalking.com/query/wallet/balance?username=duka',
      'GET https://payments.africastalking.com/query/wallet/balance?username=duka'
    ])
  })

  test('has a sandbox for the username sandbox', async () => {
    expect(await sent({ username: 'sandbox', balances })).toEqual([
      'GET https://api.sandbox.africastalking.com/version1/user?username=sandbox',
      'GET https://bundles.sandbox.africastalking.com/query/wallet/balance?username=sandbox',
      'GET https://payments.sandbox.africastalking.com/query/wallet/balance?username=sandbox'
    ])
  })

  test('sends its key only to the user’s own host', async () => {
    expect(await sent({ username: 'duka', balances, baseUrl: 'https://api.duka.example' })).toEqual([
      'GET https://api.duka.example/version1/user?username=duka',
      'GET https://api.duka.example/query/wallet/balance?username=duka',
      'GET https://api.duka.example/query/wallet/balance?username=duka'
    ])
    expect(await sent({ username: 'duka', balances: 'data', dataUrl: 'https://data.duka.example/' })).toEqual(
      ['GET https://data.duka.example/query/wallet/balance?username=duka']
    )
  })
})
