import { afterEach, describe, expect, test } from 'vitest'
import type { SimulatedProvider } from '../../electron/demo/index.ts'
import { africasTalking } from '../../electron/providers/africas-talking.ts'
import { clickAirtime } from '../../electron/providers/clickairtime.ts'
import { customJson } from '../../electron/providers/custom-json.ts'
import { jpayAfrica } from '../../electron/providers/jpay-africa.ts'
import { monnify } from '../../electron/providers/monnify.ts'
import { mtnMomo } from '../../electron/providers/mtn-momo.ts'
import { muda } from '../../electron/providers/muda.ts'
import { pesaVoucher } from '../../electron/providers/pesa-voucher.ts'
import type { Provider } from '../../electron/providers/provider.ts'
import { reloadly } from '../../electron/providers/reloadly.ts'
import { sasapay } from '../../electron/providers/sasapay.ts'
import { idOf, withSimulator } from './line.ts'
import { subjects } from './subjects.ts'

const line = withSimulator()

afterEach(() => {
  for (const provider of subjects) line.simulator.fault(idOf(provider), null)
})

/** What is asked of a provider while something is done: "token", "balance"... */
async function callsDuring(id: SimulatedProvider, work: () => Promise<unknown>): Promise<string[]> {
  const before = line.simulator.seen.length
  await work()
  return line.simulator.seen
    .slice(before)
    .filter(({ provider }) => provider === id)
    .map(({ call, path }) => (call === 'balance' ? path : call))
}

const nested: Provider = { ...customJson, id: 'custom-nested', name: 'Custom JSON API (nested)' }

describe.each([
  [nested.name, nested, '/treasury/v3/positions?expand=available', '401'],
  ['JPay Africa', jpayAfrica, '/wallets/balance', '401-expired'],
  ['Monnify', monnify, '/api/v2/disbursements/wallet-balance?accountNumber=3934178936', '401'],
  ['MTN MoMo', mtnMomo, '/disbursement/v1_0/account/balance', '401-token'],
  ['Muda', muda, '/payment/balance', '403'],
  ['Reloadly', reloadly, '/accounts/balance', '401'],
  ['SasaPay', sasapay, '/payments/check-balance?MerchantCode=609980', '401']
] as const)('%s', (_, provider, path, refusal) => {
  const id = idOf(provider)

  test('mints one token and keeps it', async () => {
    const connection = line.connect(provider)
    const calls = await callsDuring(id, async () => {
      await connection.read()
      await connection.read()
    })
    expect(calls).toEqual(['token', path, path])
  })

  test('mints one token for readings made together', async () => {
    const connection = line.connect(provider)
    const calls = await callsDuring(id, () => Promise.all([connection.read(), connection.read()]))
    expect(calls.toSorted()).toEqual([path, path, 'token'])
  })

  test('mints again, once, when its token is refused', async () => {
    const connection = line.connect(provider)
    await connection.read()
    line.simulator.expireTokens(id)
    expect(await callsDuring(id, () => connection.read())).toEqual([path, 'token', path])
  })

  test('gives up when a new token is refused too', async () => {
    line.simulator.fault(id, { name: refusal })
    const read = () => line.connect(provider).read().catch(String)
    expect(await callsDuring(id, read)).toEqual(['token', path, 'token', path])
  })
})

test('a pasted JPay Africa token is used as it is', async () => {
  const { accessToken = '' } = line.simulator.credentials('jpay-africa').secrets
  const connection = line.connect(jpayAfrica, { secrets: { accessToken } })
  expect(await callsDuring('jpay-africa', () => connection.read())).toEqual(['/wallets/balance'])
})

test('one ClickAirtime wallet is read alone', async () => {
  const connection = line.connect(clickAirtime)
  const wallet = await connection.readWallet?.('wal_ghs_001')
  expect(wallet).toMatchObject({ key: 'wal_ghs_001', currency: 'GHS', amount: '3090.00' })
  expect(line.simulator.seen.at(-1)?.path).toBe('/balance/wal_ghs_001')
})

test('a ClickAirtime wallet that is not the account’s is not found, whatever its id', async () => {
  await expect(line.connect(clickAirtime).readWallet?.('../wal_x')).rejects.toThrow('notFound')
  expect(line.simulator.seen.at(-1)?.path).toBe('/balance/..%2Fwal_x')
})

test('Pesa Voucher’s second path is tried once and then remembered', async () => {
  line.simulator.fault('pesa-voucher', { name: 'query-balance-missing' })
  const connection = line.connect(pesaVoucher)
  const calls = await callsDuring('pesa-voucher', async () => {
    await connection.read()
    await connection.read()
  })
  expect(calls).toEqual(['/query_balance', '/merchant/balance', '/merchant/balance'])
})

test('Pesa Voucher’s second path is not tried for a merchant that is not there', async () => {
  line.simulator.fault('pesa-voucher', { name: '404-merchant' })
  const read = () => line.connect(pesaVoucher).read().catch(String)
  expect(await callsDuring('pesa-voucher', read)).toEqual(['/query_balance'])
})

test('the merchant’s name is the account’s subtitle', async () => {
  expect((await line.connect(pesaVoucher).read()).subtitle).toBe('NEO Vouchers LTD')
})

test('one of Africa’s Talking’s balances fails alone, in the currency of the others', async () => {
  line.simulator.fault('africas-talking', { name: '503', on: 'payments' })
  const { wallets } = await line.connect(africasTalking).read()
  expect(wallets.map(({ key, currency, amount, failure }) => [key, currency, amount ?? failure])).toEqual([
    ['application', 'KES', '1785.50'],
    ['data', 'KES', '19'],
    ['payments', 'KES', { kind: 'down', status: 503 }]
  ])
})

test('Africa’s Talking says in its body that a wallet could not be fetched', async () => {
  line.simulator.fault('africas-talking', { name: '200-failed' })
  const { wallets } = await line.connect(africasTalking).read()
  expect(wallets.map(({ failure }) => failure)).toEqual([
    undefined,
    { kind: 'unreadable', reason: 'refusedInBody' },
    { kind: 'unreadable', reason: 'refusedInBody' }
  ])
})

test.each([
  ['JPay Africa', jpayAfrica, 'collection'],
  ['Muda', muda, 'cUGX']
] as const)('%s’s other wallets are read when one amount cannot be', async (_, provider, key) => {
  line.simulator.set(idOf(provider), key, 'about a thousand')
  const { wallets } = await line.connect(provider).read()
  const failed = wallets.filter(({ failure }) => failure)
  expect(failed).toMatchObject([{ key, failure: { kind: 'unreadable', reason: 'amount' } }])
  expect(wallets.length).toBeGreaterThan(failed.length)
})

test('no secret is in a URL', async () => {
  for (const provider of subjects) await line.connect(provider).read()
  const paths = line.simulator.seen.map(({ path }) => path).join(' ')
  for (const provider of subjects)
    for (const secret of Object.values(line.simulator.credentials(idOf(provider)).secrets))
      expect(paths).not.toContain(secret)
})

const DAY = 24 * 60

test.each(subjects.map(provider => [provider.name, provider] as const))(
  '%s stays within its budget, read as often as it allows',
  async (_, provider) => {
    const connection = line.connect(provider)
    const first = await callsDuring(idOf(provider), () => connection.read())
    const next = await callsDuring(idOf(provider), () => connection.read())
    expect(next.length).toBeLessThanOrEqual(first.length)
    const { budget, interval } = provider
    const perDay = budget?.perDay ?? Number.POSITIVE_INFINITY
    expect((DAY / interval.least) * next.length + first.length).toBeLessThanOrEqual(perDay)
  }
)
