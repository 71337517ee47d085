import { expect, test } from 'vitest'
import { spentIn } from '#domain/readings/movements.ts'
import { HOUR, MINUTE } from '#domain/time/units.ts'
import { midnightOf } from '#monitor/clock/local-time.ts'
import { walletActivity } from '#monitor/insights/movements.ts'
import { settle } from '../test-clock.ts'
import { draft, makeWorld } from '../world.ts'

const id = 'account-1/payout'

/** A shop with two wallets in one currency, with readings since yesterday. */
async function makeShop() {
  const world = makeWorld()
  const { account, clock, monitor, store, till } = world
  till.balances.set('float', '50000')
  await monitor.start()
  await monitor.intents.connect({ draft, rules: [], keepUntilQuit: false })
  await settle()
  const yesterday = clock.now() - 24 * HOUR
  store.readings.prepend(id, [
    [yesterday, '20000'],
    [yesterday + HOUR, '15000']
  ])
  store.readings.prepend('account-1/float', [[yesterday, '50000']])
  const pass = async (payout: string, float = '50000') => {
    till.balances.set('payout', payout)
    till.balances.set('float', float)
    await clock.pass(5 * MINUTE)
  }
  const figures = () =>
    account().wallets.map(({ lastTopUp, spentToday }) => [Number(spentToday), Number(lastTopUp?.amount ?? 0)])
  return { ...world, figures, pass }
}

test('spent today sums the falls since midnight, and the last top-up is the last rise', async () => {
  const { figures, pass } = await makeShop()
  await pass('11000')
  await pass('10500')
  await pass('30500')
  await pass('30000')
  // The 3,000 missing at today's first reading count as spent today, since the exact time is unknown.
  expect(figures()).toEqual([
    [5_000, 20_000],
    [0, 0]
  ])
})

test('a transfer between two wallets is neither', async () => {
  const { figures, pass } = await makeShop()
  await pass('13000', '50000')
  await pass('33000', '30000')
  await pass('23000', '40000')
  expect(figures()).toEqual([
    [3_000, 1_000],
    [0, 0]
  ])
})

test('a new day starts with nothing spent', async () => {
  const { account, clock, pass } = await makeShop()
  await pass('11000')
  await clock.pass(24 * HOUR)
  expect(account().wallets[0]?.spentToday).toBe('0')
})

test('without readings since midnight, spent today is unknown', async () => {
  const { account, clock, connect, till } = makeWorld()
  await connect()
  till.balances.set('payout', '11000')
  await clock.pass(5 * MINUTE)
  expect(account().wallets[0]?.spentToday).toBeNull()
})

test('for the only wallet in its currency, hourly sums and single readings give the same spent today', async () => {
  const { account, clock, connect, store, till } = makeWorld()
  await connect()
  const yesterday = clock.now() - 24 * HOUR
  store.readings.prepend(id, [[yesterday, '20000']])
  for (const balance of ['11000', '10500.25', '30000', '29000.75', '29000.75', '3000']) {
    till.balances.set('payout', balance)
    await clock.pass(35 * MINUTE)
  }
  const wallets = store.wallets.forAccount('account-1')
  const [wallet] = wallets
  if (!wallet) throw new Error('no wallet')
  const midnight = midnightOf(clock.now())
  const { movements } = walletActivity(store, wallet, wallets, midnight, clock.now())
  const spent = spentIn(movements, midnight, clock.now())
  expect(Number(spent)).toBeGreaterThan(27_000)
  expect(account().wallets[0]?.spentToday).toBe(spent)
})
