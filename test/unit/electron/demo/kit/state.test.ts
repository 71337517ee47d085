import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { askPesaVoucher } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

const status = async () => (await askPesaVoucher(simulator)).status

test('a fault lasts until it is cleared', async () => {
  simulator.setFault('pesa-voucher', { name: '500' })
  expect([await status(), await status()]).toEqual([500, 500])
  simulator.setFault('pesa-voucher', null)
  expect(await status()).toBe(200)
})

test('a fault with a count ends after that many requests', async () => {
  simulator.setFault('pesa-voucher', { name: '500', times: 2 })
  expect([await status(), await status(), await status()]).toEqual([500, 500, 200])
})

test('a fault on one call does not affect other calls, and they do not use it up', async () => {
  const { secrets } = simulator.credentials('jpay-africa')
  const get = () =>
    fetch(`${simulator.url('jpay-africa')}/wallets/balance`, {
      headers: { authorization: `Bearer ${secrets['accessToken']}` }
    })
  simulator.setFault('jpay-africa', { name: '500', on: 'token', times: 1 })
  expect((await get()).status).toBe(200)
  const token = await fetch(`${simulator.url('jpay-africa')}/auth/app/token`, { method: 'POST', body: '{}' })
  expect(token.status).toBe(500)
})

test('an unknown fault or wallet throws', () => {
  expect(() => simulator.setFault('muda', { name: '418' })).toThrow('No fault "418"')
  expect(() => simulator.setBalance('muda', 'XLM', '1')).toThrow('No wallet "XLM"')
})

test('every listed fault and form is accepted', () => {
  const providers = ['jpay-africa', 'muda', 'clickairtime', 'africas-talking', 'voicepact'] as const
  for (const provider of providers)
    for (const name of [...simulator.faultNames(provider), ...simulator.variantNames(provider)])
      expect(() => simulator.setFault(provider, { name })).not.toThrow()
})

test('a followed balance is queried at each request, until one is set', async () => {
  const balance = async () => /"balance":([^,]+)/.exec(await (await askPesaVoucher(simulator)).text())?.[1]
  let amount = '10.00'
  simulator.setBalance('pesa-voucher', 'merchant', '1.00')
  simulator.setBalanceSource(provider => (provider === 'pesa-voucher' ? amount : null))
  expect(await balance()).toBe('10.00')
  amount = '9.50'
  expect(await balance()).toBe('9.50')
  simulator.setBalance('pesa-voucher', 'merchant', '2.00')
  expect(await balance()).toBe('2.00')
  simulator.setBalanceSource(() => '7.00')
  expect(await balance()).toBe('7.00')
  simulator.setBalanceSource(null)
  expect(await balance()).toBe('2.00')
})
