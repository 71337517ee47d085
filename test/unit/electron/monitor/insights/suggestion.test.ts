import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { DAY } from '#domain/time/units.ts'
import { makeWorld } from '../world.ts'

const id = 'account-1/payout'

/** A connected wallet that holds 12,000, with the given earlier balances. */
async function makeWallet(...past: readonly (readonly [days: number, amount: string])[]) {
  const { clock, connect, monitor, store } = makeWorld()
  await connect()
  store.readings.prepend(
    id,
    past.map(([days, amount]) => [clock.now() - days * DAY, amount])
  )
  const suggestion = (walletId = id) => monitor.intents.getSuggestion({ walletId })
  return { clock, monitor, store, suggestion }
}

test('thresholds are suggested from average daily spending', async () => {
  const { suggestion } = await makeWallet([3, '72000'], [2, '52000'], [1, '32000'])
  expect(await suggestion()).toEqual({ ...noThresholds, low: '20000', critical: '4000' })
})

test('only the week before the last reading counts', async () => {
  const { suggestion } = await makeWallet([30, '999000'], [8, '82000'], [6, '12000'])
  expect(await suggestion()).toEqual({ ...noThresholds, low: '10000', critical: '2000' })
})

test.each([
  ['known for less than a day', [[0.9, '72000']]],
  ['that spends nothing', [[2, '12000']]],
  ['that is only topped up', [[2, '2000']]]
] as const)('for a wallet %s there is nothing better to suggest', async (_, past) => {
  const { suggestion } = await makeWallet(...past)
  expect(await suggestion()).toBeNull()
})

test.each([
  ['inactive', { active: false }],
  ['collateral', { kind: 'collateral' }]
] as const)('an %s wallet gets no suggestion whatever it spends', async (_, change) => {
  const { clock, store, suggestion } = await makeWallet([2, '52000'])
  expect(await suggestion()).not.toBeNull()
  const facts = { key: 'payout', name: 'payout', currency: 'KES', kind: 'ordinary', active: true } as const
  store.wallets.save('account-1', { ...facts, detail: null, ...change }, 0, clock.now())
  expect(await suggestion()).toBeNull()
})

test('a wallet that spends more in a day than it ever holds gets thresholds below its balance', async () => {
  const { suggestion } = await makeWallet(
    [2, '80000'],
    [1.8, '1000'],
    [1.6, '80000'],
    [1.2, '1000'],
    [1, '80000']
  )
  expect(await suggestion()).toEqual({ ...noThresholds, low: '40000', critical: '8000' })
})

test('an unknown wallet gets no suggestion', async () => {
  const { monitor, suggestion } = await makeWallet([2, '52000'])
  expect(await suggestion('account-1/other')).toBeNull()
  await monitor.intents.removeAccount({ accountId: 'account-1' })
  expect(await suggestion()).toBeNull()
})
