import { DAY, HOUR, MINUTE, WEEK } from '#domain/time/units.ts'
import { seeded } from '#test/bench/shared/random.ts'
import type { RealHistory } from './real-histories.ts'
import { shopTime } from './wallet-history.ts'

/** A shop that nobody has, unlike those the model was tuned on. Times of day and weekdays (0 = Sunday) are local. */
interface MadeUpShop {
  readonly name: string
  /** Payments an hour. */
  readonly perHour: (weekday: number, hour: number) => number
  /** How much days differ: 0.3 means about a third more or less. */
  readonly unevenness: number
  /** How much payments differ, in the same way. */
  readonly tail: number
  /** Times in which everybody comes at once. */
  readonly bursts?: { readonly aDay: number; readonly minutes: number; readonly times: number }
}

const isOpen = (hour: number, from: number, until: number) => hour >= from && hour < until

const shops: readonly MadeUpShop[] = [
  {
    name: 'bursts',
    perHour: (_, hour) => (isOpen(hour, 8, 20) ? 4 : 0.1),
    unevenness: 0.3,
    tail: 0.5,
    bursts: { aDay: 1.5, minutes: 40, times: 8 }
  },
  {
    name: 'market days',
    perHour: (weekday, hour) => (isOpen(hour, 7, 18) ? (weekday === 3 || weekday === 6 ? 15 : 2) : 0),
    unevenness: 0.25,
    tail: 0.5
  },
  {
    name: 'two shifts',
    perHour: (_, hour) => (isOpen(hour, 5, 9) || isOpen(hour, 16, 22) ? 12 : 0.5),
    unevenness: 0.25,
    tail: 0.5
  },
  {
    name: 'sparse coins',
    perHour: (_, hour) => (isOpen(hour, 7, 19) ? 0.7 : 0),
    unevenness: 0.3,
    tail: 1
  },
  { name: 'few large', perHour: (_, hour) => (isOpen(hour, 8, 18) ? 6 : 0), unevenness: 0.2, tail: 1.5 },
  {
    name: 'night kiosk',
    perHour: (weekday, hour) => (hour >= 18 || hour < 3 ? 8 : 0) * (weekday >= 5 ? 2 : 1),
    unevenness: 0.3,
    tail: 0.5
  }
]

/** Midnight of a Monday, local time. */
const START = Date.parse('2026-11-02T00:00:00+03:00')
const DAYS = (20 * WEEK) / DAY
const PAYMENT = 10_000

/** Twenty weeks of payments of each shop. */
export const madeUpHistories = (seed: number): RealHistory[] =>
  shops.map(shop => ({
    name: shop.name,
    payments: paymentsOf(shop, seeded(seed)),
    start: START,
    days: DAYS
  }))

function paymentsOf({ bursts, perHour, tail, unevenness }: MadeUpShop, random: () => number) {
  const payments: (readonly [at: number, amount: number])[] = []
  const spread = (by: number) =>
    Math.exp(by * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) - by ** 2 / 2)
  let [busy, burstUntil] = [1, 0]
  for (let at = START; at < START + DAYS * DAY; at += MINUTE) {
    const { minutes, weekday } = shopTime(at)
    if (minutes === 0) busy = spread(unevenness)
    if (bursts && random() < bursts.aDay / (24 * 60)) burstUntil = at + bursts.minutes * MINUTE
    const times = bursts && at < burstUntil ? bursts.times : 1
    const chance = (busy * times * perHour(weekday, Math.floor(minutes / 60)) * MINUTE) / HOUR
    if (random() < chance) payments.push([at, Math.max(1, Math.round(PAYMENT * spread(tail)))])
  }
  return payments
}
