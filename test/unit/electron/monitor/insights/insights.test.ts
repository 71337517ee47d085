import { expect, test, vi } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { Insights } from '#monitor/insights/insights.ts'
import { dailySpending } from '#monitor/insights/suggestion.ts'
import { draft, GROUPING_MS, makeWorld } from '../world.ts'

const id = 'account-1/payout'

/** A till that has spent 100 every six minutes, 1,000 an hour, for this many days until now. */
async function makeSpender(days: number, balance: string) {
  const world = makeWorld()
  const { clock, connect, monitor, store, till } = world
  till.balances.set('payout', balance)
  await connect()
  await monitor.intents.setThresholds({ walletId: id, rule: noThresholds })
  const steps = days * 240
  const now = clock.now()
  store.readings.prepend(
    id,
    Array.from({ length: steps }, (_, i) => {
      const back = steps - i
      // Topped up to 40,000 whenever it is empty.
      const spent = (((steps - back) % 400) + 1) * 100
      return [now - back * 6 * MINUTE, String(40_000 - spent)] as const
    })
  )
  const spend = async (amount: number, times: number) => {
    for (let time = 0; time < times; time += 1) {
      till.balances.set('payout', String(Number(till.balances.get('payout')) - amount))
      await clock.pass(5 * MINUTE)
    }
  }
  const wallet = () => {
    const [first] = world.account().wallets
    if (!first) throw new Error('no wallet')
    return first
  }
  return { ...world, spend, wallet }
}

test('a wallet with regular spending shows how long it lasts', async () => {
  const { clock, spend, wallet } = await makeSpender(15, '9200')
  await spend(83, 12)
  const { outlook } = wallet()
  expect(outlook?.confidence).not.toBe('low')
  const left = ((outlook?.runsOut?.likely ?? 0) - clock.now()) / HOUR
  expect(left).toBeGreaterThan(5)
  expect(left).toBeLessThan(12)
})

test('a newly connected wallet shows no outlook', async () => {
  const { account, connect } = makeWorld()
  await connect()
  expect(account().wallets).toMatchObject([{ outlook: null, spentToday: null, lastTopUp: null }])
})

test('a balance three intervals old gives no outlook', async () => {
  const { clock, spend, till, wallet } = await makeSpender(15, '9200')
  await spend(83, 12)
  till.failure = { kind: 'down', status: 503 }
  await clock.pass(10 * MINUTE)
  expect(wallet().outlook).not.toBeNull()
  await clock.pass(6 * MINUTE)
  expect(wallet().outlook).toBeNull()
})

test('an empty wallet has no outlook', async () => {
  const { clock, spend, till, wallet } = await makeSpender(15, '9200')
  await spend(83, 12)
  till.balances.set('payout', '0')
  await clock.pass(5 * MINUTE)
  expect(wallet()).toMatchObject({ amount: '0', outlook: null })
})

test('a runway threshold alerts once with the time it runs out, and its recovery too', async () => {
  const { clock, monitor, notices, spend, till, announcedKinds } = await makeSpender(15, '9200')
  await monitor.intents.setThresholds({ walletId: id, rule: { ...noThresholds, lastsLessThan: 240 } })
  await spend(83, 12)
  expect(announcedKinds()).toEqual([])
  await spend(83, 72)
  await clock.pass(GROUPING_MS)
  expect(announcedKinds()).toEqual(['low'])
  const [notice] = notices
  expect(notice).toMatchObject({ because: 'runway', lastsLessThan: 240, threshold: null })
  const runsOutAt = notice && 'runsOutAt' in notice ? notice.runsOutAt : null
  const left = ((runsOutAt ?? 0) - (notice && 'now' in notice ? notice.now : 0)) / MINUTE
  expect(left).toBeGreaterThan(120)
  expect(left).toBeLessThanOrEqual(240)
  till.balances.set('payout', '90000')
  await clock.pass(10 * MINUTE + GROUPING_MS)
  expect(announcedKinds()).toEqual(['low', 'recovered'])
})

test('what a runway ends with is its likely and its earliest end; after a rise only the likely one', async () => {
  const { clock, spend, store, till } = await makeSpender(15, '9200')
  const { forecasts } = new Insights(store)
  const runway = () => {
    const { amount = '', until = 0 } = store.readings.periods(id, 0, clock.now()).at(-1) ?? {}
    return forecasts.runway(id, { amount, at: until })
  }
  await spend(83, 12)
  const { earliestMinutes, runwayMinutes } = runway()
  expect(runwayMinutes).toBeGreaterThan(240)
  expect(earliestMinutes).toBeGreaterThan(120)
  expect(earliestMinutes).toBeLessThan(runwayMinutes ?? 0)
  till.balances.set('payout', '30000')
  await clock.pass(5 * MINUTE)
  expect(runway()).toEqual({ runwayMinutes: expect.any(Number), earliestMinutes: null })
  await clock.pass(5 * MINUTE)
  expect(runway()).toEqual({ runwayMinutes: expect.any(Number), earliestMinutes: expect.any(Number) })
})

test('an amount alert includes the time it runs out, if that is fairly certain', async () => {
  const { clock, monitor, notices, spend } = await makeSpender(15, '5100')
  await monitor.intents.setThresholds({ walletId: id, rule: { ...noThresholds, low: '5000' } })
  await spend(83, 3)
  await clock.pass(GROUPING_MS)
  expect(notices).toMatchObject([{ kind: 'low', because: 'amount', runsOutAt: expect.any(Number) }])
  const { connect, notices: others, till, clock: other } = makeWorld()
  await connect()
  till.balances.set('payout', '4000')
  await other.pass(5 * MINUTE + GROUPING_MS)
  expect(others).toMatchObject([{ kind: 'critical', runsOutAt: null }])
})

test('spending until a moment is forecast from now on, and not for a stale balance', async () => {
  const { clock, monitor, spend, till } = await makeSpender(15, '9200')
  await spend(83, 12)
  const until = clock.now() + 3 * HOUR
  const spending = () => monitor.intents.getSpendingUntil({ walletId: id, until })
  const { likely, most } = (await spending()) ?? { likely: '0', most: '0' }
  expect(Number(likely)).toBeGreaterThan(2_000)
  expect(Number(likely)).toBeLessThan(4_500)
  expect(Number(most)).toBeGreaterThanOrEqual(Number(likely))
  till.failure = { kind: 'rejected' }
  await clock.pass(HOUR)
  expect(await spending()).toBeNull()
  expect(await monitor.intents.getSpendingUntil({ walletId: 'gone', until })).toBeNull()
})

test('the chart, the run-out time and Can I pay? say the same', async () => {
  const { clock, monitor, spend, wallet } = await makeSpender(15, '9200')
  await spend(83, 12)
  const { amount, outlook } = wallet()
  const { earliest, likely } = outlook?.runsOut ?? { earliest: 0, likely: 0 }
  expect(earliest).toBeGreaterThan(clock.now())
  const spendingUntil = (until: number) => monitor.intents.getSpendingUntil({ walletId: id, until })
  expect(Number((await spendingUntil(likely))?.likely) / Number(amount)).toBeCloseTo(1, 2)
  expect(Number((await spendingUntil(earliest))?.most) / Number(amount)).toBeCloseTo(1, 2)
  const chart = await monitor.intents.getChart({ walletId: id, range: 'week', points: 200 })
  const last = chart?.forecast.at(-1)
  expect(last?.at).toBe(likely)
  expect(Number(last?.likely)).toBeLessThan(0.01 * Number(amount))
  const empty = chart?.forecast.filter(({ least }) => Number(least) === 0).map(({ at }) => at) ?? []
  expect(Math.min(...empty)).toBeGreaterThanOrEqual(earliest)
})

test('a day of spending is that of the usual pace', async () => {
  const { clock, spend, store, wallet } = await makeSpender(15, '9200')
  await spend(83, 12)
  const reading = { amount: wallet().amount ?? '0', at: clock.now() }
  const day = dailySpending({ store, forecasts: new Insights(store).forecasts }, id, reading)
  expect(Number(day)).toBeGreaterThan(23_000)
  expect(Number(day)).toBeLessThan(25_000)
})

test('from three months on a payday ahead is foretold as one', async () => {
  const { clock, connect, store } = makeWorld()
  await connect()
  const [hours, now] = [24 * 130, clock.now()]
  let balance = 1e9
  const past = Array.from({ length: hours }, (_, index) => {
    const at = now - (hours - index) * HOUR
    const tomorrow = new Date(at)
    tomorrow.setDate(tomorrow.getDate() + 1)
    balance -= tomorrow.getDate() === 1 ? 400 : 100
    return [at, String(balance)] as const
  })
  store.readings.prepend(id, past)
  const { forecasts } = new Insights(store)
  const pace = forecasts.pace(id, { amount: '50000', at: now })
  const lastDay = new Date(now)
  lastDay.setMonth(lastDay.getMonth() + 1, 0)
  const start = lastDay.setHours(0, 0, 0, 0)
  const on = (day: number) => {
    const [from, until] = [start + day * DAY, start + (day + 1) * DAY].map(
      moment => pace?.spending(moment, 50_000).likely ?? 0
    )
    return (until ?? 0) - (from ?? 0)
  }
  expect(start - 3 * DAY).toBeGreaterThan(now)
  expect(on(0) / on(-3)).toBeGreaterThan(1.8)
})

test('a removed account is dropped from every cache, and no other account is', async () => {
  const { clock, monitor, store } = await makeSpender(15, '9200')
  await monitor.intents.connect({ draft: { ...draft, name: 'Branch' }, rules: [], keepUntilQuit: false })
  const insights = new Insights(store)
  const usual = vi.spyOn(store.hourlyTotals, 'between')
  const now = clock.now()
  const cached = (accountId: string) => {
    const wallets = store.wallets.forAccount(accountId)
    return [
      insights.wallets.forAccount(accountId, now),
      insights.figures.forAccount(accountId, wallets, now),
      insights.forecasts.pace(`${accountId}/payout`, { amount: '9200', at: now })
    ]
  }
  const [removed, other] = [cached('account-1'), cached('account-2')]
  insights.drop('account-1', [id])
  usual.mockClear()
  for (const [index, value] of cached('account-2').entries()) expect(value).toBe(other[index])
  expect(usual).not.toHaveBeenCalled()
  for (const [index, value] of cached('account-1').entries()) expect(value).not.toBe(removed[index])
  // For the day's figures, and for the usual spending of past weeks.
  expect(usual).toHaveBeenCalledTimes(2)
})
