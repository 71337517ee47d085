import { afterEach, describe, expect, test } from 'vitest'
import type { SimulatedProviderId } from '#demo/index.ts'
import { clickAirtime } from '#providers/connectors/airtime/clickairtime.ts'
import { reloadly } from '#providers/connectors/airtime/reloadly.ts'
import { clickPesa } from '#providers/connectors/east-africa/clickpesa.ts'
import { eversend } from '#providers/connectors/east-africa/eversend.ts'
import { jpayAfrica } from '#providers/connectors/east-africa/jpay-africa.ts'
import { muda } from '#providers/connectors/east-africa/muda.ts'
import { paypack } from '#providers/connectors/east-africa/paypack.ts'
import { pesaVoucher } from '#providers/connectors/east-africa/pesa-voucher.ts'
import { sasapay } from '#providers/connectors/east-africa/sasapay.ts'
import { africasTalking } from '#providers/connectors/messaging/africas-talking.ts'
import { orangeSms } from '#providers/connectors/messaging/orange-sms.ts'
import { smsPortal } from '#providers/connectors/messaging/smsportal.ts'
import { campay } from '#providers/connectors/west-africa/campay.ts'
import { monnify } from '#providers/connectors/west-africa/monnify.ts'
import { nomba } from '#providers/connectors/west-africa/nomba.ts'
import { airtelMoney } from '#providers/connectors/worldwide/airtel-money.ts'
import { mtnMomo } from '#providers/connectors/worldwide/mtn-momo.ts'
import { paypal } from '#providers/connectors/worldwide/paypal.ts'
import { customJson } from '#providers/custom-api/index.ts'
import type { Provider } from '#providers/kit/provider.ts'
import { idOf, withSimulator } from './line.ts'
import { contractProviders } from './subjects.ts'

const fixture = withSimulator()

afterEach(() => {
  for (const provider of contractProviders) fixture.simulator.setFault(idOf(provider), null)
})

/**
 * The requests a provider receives during `work`: the path of a balance call, otherwise the kind ("token").
 */
async function callsDuring(id: SimulatedProviderId, work: () => Promise<unknown>): Promise<string[]> {
  const before = fixture.simulator.requests.length
  await work()
  return fixture.simulator.requests
    .slice(before)
    .filter(({ provider }) => provider === id)
    .map(({ call, path }) => (call === 'balance' ? path : call))
}

const nested: Provider = { ...customJson, id: 'custom-nested', name: 'Custom JSON API (nested)' }

describe.each([
  [nested.name, nested, '/treasury/v3/positions?expand=available', '401'],
  ['Airtel Money', airtelMoney, '/standard/v1/users/balance', '401'],
  ['CamPay', campay, '/balance', '401'],
  ['ClickPesa', clickPesa, '/third-parties/account/balance', '401'],
  ['Eversend', eversend, '/wallets', '401'],
  ['JPay Africa', jpayAfrica, '/wallets/balance', '401-expired'],
  ['Monnify', monnify, '/api/v2/disbursements/wallet-balance?accountNumber=3934178936', '401'],
  ['MTN MoMo', mtnMomo, '/disbursement/v1_0/account/balance', '401-token'],
  ['Muda', muda, '/payment/balance', '403'],
  ['Nomba', nomba, '/v1/accounts/parent/balance', '401'],
  ['Orange SMS', orangeSms, '/sms/admin/v1/contracts', '401'],
  ['PayPal', paypal, '/v1/reporting/balances?currency_code=ALL', '401'],
  ['Paypack', paypack, '/merchants/me', '401'],
  ['Reloadly', reloadly, '/accounts/balance', '401'],
  ['SMSPortal', smsPortal, '/Balance', '401'],
  ['SasaPay', sasapay, '/payments/check-balance?MerchantCode=609980', '401']
] as const)('%s', (_, provider, path, refusal) => {
  const id = idOf(provider)

  test('mints one token and reuses it', async () => {
    const connection = fixture.connect(provider)
    const calls = await callsDuring(id, async () => {
      await connection.read()
      await connection.read()
    })
    expect(calls).toEqual(['token', path, path])
  })

  test('mints one token for concurrent readings', async () => {
    const connection = fixture.connect(provider)
    const calls = await callsDuring(id, () => Promise.all([connection.read(), connection.read()]))
    expect(calls.toSorted()).toEqual([path, path, 'token'])
  })

  test('mints one new token when its token is refused', async () => {
    const connection = fixture.connect(provider)
    await connection.read()
    fixture.simulator.expireTokens(id)
    expect(await callsDuring(id, () => connection.read())).toEqual([path, 'token', path])
  })

  test('gives up when a new token is refused too', async () => {
    fixture.simulator.setFault(id, { name: refusal })
    const read = () => fixture.connect(provider).read().catch(String)
    expect(await callsDuring(id, read)).toEqual(['token', path, 'token', path])
  })
})

test('uses a pasted JPay Africa token without minting one', async () => {
  const { accessToken = '' } = fixture.simulator.credentials('jpay-africa').secrets
  const connection = fixture.connect(jpayAfrica, { secrets: { accessToken } })
  expect(await callsDuring('jpay-africa', () => connection.read())).toEqual(['/wallets/balance'])
})

test('reads a single ClickAirtime wallet', async () => {
  const connection = fixture.connect(clickAirtime)
  const wallet = await connection.readWallet?.('wal_ghs_001')
  expect(wallet).toMatchObject({ key: 'wal_ghs_001', currency: 'GHS', amount: '3090.00' })
  expect(fixture.simulator.requests.at(-1)?.path).toBe('/balance/wal_ghs_001')
})

test('reports an unknown ClickAirtime wallet as not found, escaping its key in the path', async () => {
  await expect(fixture.connect(clickAirtime).readWallet?.('../wal_x')).rejects.toThrow('notFound')
  expect(fixture.simulator.requests.at(-1)?.path).toBe('/balance/..%2Fwal_x')
})

test('remembers Pesa Voucher’s second path once it has worked', async () => {
  fixture.simulator.setFault('pesa-voucher', { name: 'query-balance-missing' })
  const connection = fixture.connect(pesaVoucher)
  const calls = await callsDuring('pesa-voucher', async () => {
    await connection.read()
    await connection.read()
  })
  expect(calls).toEqual(['/query_balance', '/merchant/balance', '/merchant/balance'])
})

test('does not try Pesa Voucher’s second path for an unknown merchant', async () => {
  fixture.simulator.setFault('pesa-voucher', { name: '404-merchant' })
  const read = () => fixture.connect(pesaVoucher).read().catch(String)
  expect(await callsDuring('pesa-voucher', read)).toEqual(['/query_balance'])
})

test('uses the merchant’s name as the account’s subtitle', async () => {
  expect((await fixture.connect(pesaVoucher).read()).subtitle).toBe('NEO Vouchers LTD')
})

test('reads Africa’s Talking’s other balances when one fails, and gives it their currency', async () => {
  fixture.simulator.setFault('africas-talking', { name: '503', on: 'payments' })
  const { wallets } = await fixture.connect(africasTalking).read()
  expect(wallets.map(({ key, currency, amount, failure }) => [key, currency, amount ?? failure])).toEqual([
    ['application', 'KES', '1785.50'],
    ['data', 'KES', '19'],
    ['payments', 'KES', { kind: 'down', status: 503 }]
  ])
})

test('calls an Africa’s Talking wallet unreadable when the response body reports a failure', async () => {
  fixture.simulator.setFault('africas-talking', { name: '200-failed' })
  const { wallets } = await fixture.connect(africasTalking).read()
  expect(wallets.map(({ failure }) => failure)).toEqual([
    undefined,
    { kind: 'unreadable', reason: 'refusedInBody' },
    { kind: 'unreadable', reason: 'refusedInBody' }
  ])
})

test.each([
  ['JPay Africa', jpayAfrica, 'collection'],
  ['Muda', muda, 'cUGX']
] as const)('reads %s’s other wallets when one amount is unreadable', async (_, provider, key) => {
  fixture.simulator.setBalance(idOf(provider), key, 'about a thousand')
  const { wallets } = await fixture.connect(provider).read()
  const failed = wallets.filter(({ failure }) => failure)
  expect(failed).toMatchObject([{ key, failure: { kind: 'unreadable', reason: 'amount' } }])
  expect(wallets.length).toBeGreaterThan(failed.length)
})

/** These take their key in the query and nowhere else. */
const IN_QUERY = ['mnotify', 'termii']

test('puts no secret into a URL where its provider takes it elsewhere', async () => {
  for (const provider of contractProviders) await fixture.connect(provider).read()
  const paths = fixture.simulator.requests
    .filter(({ provider }) => !IN_QUERY.includes(provider))
    .map(({ path }) => path)
    .join(' ')
  for (const provider of contractProviders)
    for (const secret of Object.values(fixture.simulator.credentials(idOf(provider)).secrets))
      expect(paths).not.toContain(secret)
})

const MINUTES_PER_DAY = 24 * 60

test.each(contractProviders.map(provider => [provider.name, provider] as const))(
  '%s stays within its request budget when read as often as allowed',
  async (_, provider) => {
    const connection = fixture.connect(provider)
    const first = await callsDuring(idOf(provider), () => connection.read())
    const next = await callsDuring(idOf(provider), () => connection.read())
    expect(next.length).toBeLessThanOrEqual(first.length)
    const { budget, interval } = provider
    const maxPerDay = budget?.perDay ?? Number.POSITIVE_INFINITY
    expect((MINUTES_PER_DAY / interval.least) * next.length + first.length).toBeLessThanOrEqual(maxPerDay)
  }
)
