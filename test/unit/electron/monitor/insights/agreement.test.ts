import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noThresholds } from '#domain/alerts/thresholds.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { Insights } from '#monitor/insights/insights.ts'
import { makeWorld } from '../world.ts'

const id = 'account-1/payout'
const POLL = 5 * MINUTE
/** Estimates are rounded to three digits. */
const ROUNDING = 0.006

/** A shop as it may be: what it spends in each hour, how unevenly, and what is left now. */
const shops = fc.record({
  days: fc.constantFrom(1, 4, 9, 20, 40),
  opens: fc.integer({ min: 0, max: 11 }),
  closes: fc.integer({ min: 12, max: 24 }),
  closedOn: fc.nat(6),
  perHour: fc.integer({ min: 20, max: 5_000 }),
  /** Each hour's spending beside the usual, in turn. */
  turns: fc.array(fc.constantFrom(0, 0.3, 1, 1, 1, 1.5, 4), { minLength: 5, maxLength: 60 }),
  /** How busy the last hour was beside the usual. */
  lastHour: fc.constantFrom(0, 0.5, 1, 2, 6),
  /** What is left, in ordinary hours. */
  hoursLeft: fc.constantFrom(0.2, 0.7, 1, 1.3, 3, 9, 30, 200)
})
type Shop = typeof shops extends fc.Arbitrary<infer One> ? One : never

/** The wallet of such a shop, read for an hour and a bit by the monitor after its past was brought in. */
async function openShop(shop: Shop) {
  const world = makeWorld()
  const { clock, connect, monitor, store, till } = world
  const end = Math.round(shop.perHour * (shop.hoursLeft + shop.lastHour))
  till.balances.set('payout', String(end))
  await connect()
  await monitor.intents.setThresholds({ walletId: id, rule: noThresholds })
  const steps = shop.days * 48
  const falls = Array.from({ length: steps }, (_, step) => {
    const at = new Date(clock.now() - (steps - step) * 30 * MINUTE)
    const isOpen = at.getDay() !== shop.closedOn && at.getHours() >= shop.opens && at.getHours() < shop.closes
    return isOpen ? Math.round((shop.perHour / 2) * (shop.turns[step % shop.turns.length] ?? 1)) : 0
  })
  // Backwards from now: it is topped up whenever it would have held more than a day's worth before.
  const past: (readonly [number, string])[] = []
  let balance = end
  for (const [back, fall] of falls.toReversed().entries()) {
    past.unshift([clock.now() - (back + 1) * 30 * MINUTE, String(balance)])
    balance = balance + fall > end + 20 * shop.perHour ? end : balance + fall
  }
  store.readings.prepend(id, past)
  const polls = 13
  for (let poll = 1; poll <= polls; poll += 1) {
    till.balances.set('payout', String(Math.round(end - (shop.perHour * shop.lastHour * poll) / polls)))
    await clock.pass(POLL)
  }
  return { ...world, wallet: () => world.account().wallets[0] }
}

test('whatever a wallet spent, everything that looks ahead says the same', async () => {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(shops, async shop => {
      const { clock, monitor, store, wallet } = await openShop(shop)
      const { amount, outlook, readAt } = wallet() ?? {}
      // Everything counts from the reading.
      const at = readAt ?? clock.now()
      const left = Number(amount)
      const spentUntil = (until: number) => monitor.intents.getSpendingUntil({ walletId: id, until })
      const day = await monitor.intents.getChart({ walletId: id, range: 'day', points: 96 })
      if (!outlook) {
        expect(day?.forecast).toEqual([])
        expect(await spentUntil(at + HOUR)).toBeNull()
        return
      }
      const { confidence, perHour, runsOut } = outlook
      const { likely: inAnHour = 0, most = 0 } = (await spentUntil(at + HOUR)) ?? {}
      expect(Number(most)).toBeGreaterThanOrEqual(Number(inAnHour))
      if (!runsOut) {
        expect(Number(inAnHour)).toBeLessThanOrEqual(left)
        return
      }
      looked += 1
      const { earliest, likely } = runsOut
      // What the facts call the spending per hour takes the balance in that hour, or it does not.
      const lastsAnHour = likely > at + HOUR
      const hourly = Number(perHour)
      if (lastsAnHour) expect(hourly).toBeLessThanOrEqual(left * (1 + ROUNDING))
      else expect(hourly).toBeGreaterThanOrEqual(left * (1 - ROUNDING))
      // "Can I pay?" an hour later counts on the same.
      if (lastsAnHour) expect(Number(inAnHour)).toBeLessThanOrEqual(left * (1 + ROUNDING))
      else expect(Number(inAnHour)).toBeGreaterThanOrEqual(left * (1 - ROUNDING))
      // At the moment it runs out, and at the earliest, just the balance is spent.
      if (likely > at) expect(Number((await spentUntil(likely))?.likely) / left).toBeCloseTo(1, 1)
      if (earliest > at) expect(Number((await spentUntil(earliest))?.most) / left).toBeCloseTo(1, 1)
      // The chart's line ends there and not before, its band not before the earliest.
      const { forecast = [], to = at } = day ?? {}
      for (const point of forecast) {
        expect(Number(point.least)).toBeLessThanOrEqual(Number(point.likely))
        expect(Number(point.likely)).toBeLessThanOrEqual(Number(point.most))
        if (point.at < likely - MINUTE) expect(Number(point.likely)).toBeGreaterThan(0)
        if (point.at < earliest - MINUTE) expect(Number(point.least)).toBeGreaterThan(0)
      }
      const last = forecast.at(-1)
      if (likely > to && likely <= to + DAY / 4) {
        expect(last?.at).toBe(likely)
        expect(Number(last?.likely)).toBeLessThanOrEqual(left * 0.01)
      }
      // A day's spending, which alert levels are suggested by, is a seventh of the week ahead, as far as that is usual.
      const { forecasts } = new Insights(store)
      const perDay = forecasts.perDay(id, { amount: amount ?? '0', at })
      const week = Number((await spentUntil(at + 7 * DAY))?.likely)
      if (perDay !== null && shop.days >= 9) {
        expect(week / 7).toBeGreaterThan(Number(perDay) * 0.4)
        expect(week / 7).toBeLessThan(Number(perDay) * 2.5)
      }
      // The alert by runway counts the minutes until the same moment, or keeps still.
      const { runwayMinutes } = forecasts.runway(id, { amount: amount ?? '0', at })
      const minutes = Math.max(0, Math.floor((likely - at) / MINUTE))
      expect(runwayMinutes).toBe(confidence === 'low' ? null : minutes)
    }),
    {
      numRuns: 40,
      // So few large payments that many amounts need the same usual spending.
      examples: [
        [
          {
            ...{ days: 40, opens: 0, closes: 15, closedOn: 0, perHour: 79, lastHour: 6, hoursLeft: 3 },
            turns: [1, 0, 0, 0, 4, 0, 0, 0, 1]
          }
        ]
      ]
    }
  )
  expect(looked).toBeGreaterThan(10)
})
