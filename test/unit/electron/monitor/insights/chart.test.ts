import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { settle } from '../test-clock.ts'
import { draft, makeWorld } from '../world.ts'

const id = 'account-1/payout'

/** A till with 48 hours of history, spending 500 an hour with one top-up of 8,000, and 12,000 now. */
async function makeShop() {
  const world = makeWorld()
  await world.connect()
  const now = world.clock.now()
  world.store.readings.prepend(
    id,
    Array.from({ length: 48 }, (_, i) => {
      const back = 48 - i
      return [now - back * HOUR, String(12_000 + back * 500 - (back > 20 ? 8_000 : 0))] as const
    })
  )
  return { ...world, now }
}

test('a chart ends now, begins with the balance at its start, and is no finer than requested', async () => {
  const { monitor, now } = await makeShop()
  const chart = await monitor.intents.getChart({ walletId: id, range: 'day', points: 10 })
  expect(chart).toMatchObject({ from: now - DAY, to: now })
  expect(chart?.periods[0]?.from).toBeLessThanOrEqual(now - DAY)
  expect(chart?.periods.at(-1)).toMatchObject({ amount: '12000.00' })
  expect(chart?.periods.length).toBeLessThanOrEqual(4 * 10 + 1)
})

test.each([
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', 30 * DAY],
  ['year', 365 * DAY]
] as const)('a %s chart goes back that far', async (range, length) => {
  const { monitor, now } = await makeShop()
  const chart = await monitor.intents.getChart({ walletId: id, range, points: 100 })
  expect(chart?.from).toBe(now - length)
})

test('top-ups have their exact amounts', async () => {
  const { monitor, now } = await makeShop()
  const chart = await monitor.intents.getChart({ walletId: id, range: 'week', points: 100 })
  expect(chart?.topUps).toEqual([{ at: now - 20 * HOUR, amount: '7500' }])
})

test('of many top-ups the forty largest are given, oldest first', async () => {
  const { clock, connect, monitor, store } = makeWorld()
  await connect()
  const past = Array.from({ length: 200 }, (_, i) => {
    const amount = i % 2 === 0 ? 0 : 1_000 + i
    return [clock.now() - (200 - i) * HOUR, String(amount)] as const
  })
  store.readings.prepend(id, past)
  const chart = await monitor.intents.getChart({ walletId: id, range: 'month', points: 100 })
  const amounts = chart?.topUps.map(({ amount }) => Number(amount)) ?? []
  expect(amounts).toHaveLength(40)
  const largest = Array.from({ length: 39 }, (_, i) => 1_123 + 2 * i)
  expect(amounts).toEqual([...largest, 10_801])
})

test('a transfer between two wallets of an account is neither a top-up nor spending', async () => {
  const { account, clock, monitor, till } = makeWorld()
  till.balances.set('float', '50000')
  await monitor.start()
  await monitor.intents.connect({ draft, rules: [], keepUntilQuit: false })
  await settle()
  await clock.pass(5 * MINUTE)
  till.balances.set('payout', '13000.00')
  await clock.pass(5 * MINUTE)
  till.balances.set('payout', '33000.00')
  till.balances.set('float', '30000')
  await clock.pass(5 * MINUTE)
  const topUp = { at: clock.now() - 5 * MINUTE, amount: '1000' }
  const chart = await monitor.intents.getChart({ walletId: id, range: 'day', points: 100 })
  expect(chart?.topUps).toEqual([topUp])
  expect(account().wallets.map(({ lastTopUp }) => lastTopUp)).toEqual([topUp, null])
})

test('a wallet with too little data has no forecast, and an unknown wallet no chart', async () => {
  const { connect, monitor } = makeWorld()
  await connect()
  const chart = await monitor.intents.getChart({ walletId: id, range: 'day', points: 100 })
  expect(chart?.forecast).toEqual([])
  expect(await monitor.intents.getChart({ walletId: 'gone', range: 'day', points: 100 })).toBeNull()
})

test('the forecast begins now, falls, and ends when empty or after a quarter of the range', async () => {
  const { clock, monitor, now, till } = await makeShop()
  for (let time = 0; time < 24; time += 1) {
    till.balances.set('payout', String(12_000 - (time + 1) * 42))
    await clock.pass(5 * MINUTE)
  }
  const end = now + 24 * 5 * MINUTE
  const day = await monitor.intents.getChart({ walletId: id, range: 'day', points: 100 })
  expect(day?.forecast.at(0)?.at).toBeGreaterThanOrEqual(end)
  expect(day?.forecast.at(-1)?.at).toBeLessThanOrEqual(end + DAY / 4)
  const likely = day?.forecast.map(({ likely }) => Number(likely)) ?? []
  expect(likely.length).toBeGreaterThan(5)
  expect(likely.every((amount, i) => i === 0 || amount <= (likely[i - 1] ?? amount))).toBe(true)
  const year = await monitor.intents.getChart({ walletId: id, range: 'year', points: 400 })
  expect(year?.forecast.at(-1)?.at).toBeLessThan(end + 30 * DAY)
})
