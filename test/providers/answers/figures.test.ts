import { expect, test } from 'vitest'
import { unreadable } from '../failures.ts'
import { readFrom } from './read-from.ts'

const minor = JSON.stringify({
  amount: '/balance',
  unit: { kind: 'minor', digits: null },
  currency: { fixed: 'KES' },
  name: null,
  key: null
})

// https://github.com/php/php-src/issues/10433 (2023-01-24), https://github.com/Lenius/economic-php-client/issues/7
// (2020-05-27), https://github.com/messagebird/go-rest-api/issues/6 (2016-08-10).
test.each([
  ['67.2000000000000028421709430404007434844970703125', '67.2'],
  ['27963.999999999996', '27964'],
  ['-0.0', '0.0'],
  ['5.551115123125783e-17', '0'],
  ['1.0E+7', '10000000'],
  ['27963.99', '27963.99']
])('Pesa Voucher: a balance of %s is KES %s', async (figure, amount) => {
  const body = `{"success":true,"balance":${figure},"currency":"KES"}`
  expect(await readFrom('pesa-voucher', { '*': body })).toEqual([`merchant | KES | ${amount}`])
})

test.each([
  ['1250.0', '12.50'],
  ['1.25e3', '12.50'],
  ['-0.0', '0.00'],
  ['1249.9999999999998', '12.50'],
  ['29109717578', '291097175.78']
])('Paystack: %s of the smallest unit is NGN %s', async (figure, amount) => {
  const body = `{"status":true,"data":[{"currency":"NGN","balance":${figure}}]}`
  expect(await readFrom('paystack', { '*': body })).toEqual([`NGN | NGN | ${amount}`])
})

test('Stripe: a currency without a smaller unit may have a point all the same', async () => {
  const body = '{"available":[{"amount":250000.0,"currency":"xof"}],"livemode":true}'
  expect(await readFrom('stripe', { '*': body })).toEqual(['XOF | XOF | 250000'])
})

test.each(['1250.5', '1e-1', '1e300', '"1250"', 'null'])(
  'Paystack: %s of the smallest unit is clearly unreadable',
  async figure => {
    const body = `{"status":true,"data":[{"currency":"NGN","balance":${figure}}]}`
    expect(await readFrom('paystack', { '*': body })).toEqual(unreadable('amount'))
  }
)

test('Custom JSON: minor units calculated in binary floating point', async () => {
  const answers = { 'POST /token': '{"access_token":"t"}', 'GET /b': '{"balance":994.9999999999999}' }
  expect(await readFrom('custom-json', answers, { mapping: minor })).toEqual(['wallet | KES | 9.95'])
})
