import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import { type Demand, shopTime } from './wallet-history.ts'

/** How a wallet is used. Amounts in whole units; times of day and weekdays (0 = Sunday) in the shop's local time. */
export interface SpendingHabit {
  readonly name: string
  /** Whether spending has a pattern. If so the forecast must beat the simple ones; otherwise it must be no worse. */
  readonly pattern: boolean
  /** Number of payments requested per hour. */
  readonly perHour: (weekday: number, hour: number, day: number) => number
  /** How much days differ: 0.3 means about a third more or less. */
  readonly unevenness: number
  readonly payment: number
  /** The highest top-up. */
  readonly capital: number
  /** One large payment every so many days, on a random day and at a random hour. */
  readonly payroll?: { readonly everyDays: number; readonly amount: number }
}

const isWeekend = (weekday: number) => weekday === 0 || weekday === 6
const isOpen = (hour: number, from: number, until: number) => hour >= from && hour < until
/** Two days around the end of a month and one in the middle. */
const isPayday = (day: number) => [13, 27, 28].includes(day % 30)

export const spendingHabits: readonly SpendingHabit[] = [
  { name: 'steady', pattern: false, perHour: () => 6, unevenness: 0, payment: 100, capital: 30_000 },
  {
    name: 'office hours',
    pattern: true,
    perHour: (weekday, hour) => {
      if (weekday === 0) return 0
      if (weekday === 6) return isOpen(hour, 9, 13) ? 8 : 0
      return isOpen(hour, 8, 18) ? (hour === 13 ? 6 : 12) : 0
    },
    unevenness: 0.25,
    payment: 100,
    capital: 30_000
  },
  {
    name: 'payday bursts',
    pattern: true,
    perHour: (_, hour, day) => (isOpen(hour, 7, 21) ? 6 : 0.3) * (isPayday(day) ? 4 : 1),
    unevenness: 0.2,
    payment: 100,
    capital: 25_000
  },
  {
    name: 'weekend dips',
    pattern: true,
    perHour: (weekday, hour) => (isOpen(hour, 6, 23) ? 8 : 2) * (isWeekend(weekday) ? 0.2 : 1),
    unevenness: 0.2,
    payment: 100,
    capital: 40_000
  },
  {
    name: 'one-off payroll',
    pattern: true,
    perHour: (_, hour) => (isOpen(hour, 7, 21) ? 6 : 0.3),
    unevenness: 0.2,
    payment: 100,
    capital: 25_000,
    payroll: { everyDays: 14, amount: 60_000 }
  },
  {
    name: 'dormant',
    pattern: false,
    perHour: () => HOUR / (5 * DAY),
    unevenness: 0,
    payment: 6000,
    capital: 20_000
  }
]

/**
 * A habit's payments as they come, for one life.
 * @param start wall-clock milliseconds of a local midnight
 * @param random uniform in [0, 1)
 */
export function demandOf(
  { capital, payment, payroll, perHour, unevenness }: SpendingHabit,
  start: number,
  random: () => number
): Demand {
  let [busy, payrollAt] = [1, -1]
  return {
    capital,
    asksAgain: false,
    payroll: at => {
      if (shopTime(at).minutes === 0) busy = Math.exp(unevenness * normal(random))
      if (!payroll) return 0
      if ((at - start) % (payroll.everyDays * DAY) === 0)
        payrollAt =
          at +
          Math.floor(payroll.everyDays * random()) * DAY +
          9 * HOUR +
          Math.floor(8 * 60 * random()) * MINUTE
      return at === payrollAt ? payroll.amount : 0
    },
    requests: at => {
      const { weekday, minutes } = shopTime(at)
      const day = Math.floor((at - start) / DAY)
      if (random() >= (busy * perHour(weekday, Math.floor(minutes / 60), day)) / 60) return []
      return [Math.round(payment * (0.3 + 1.4 * random()))]
    }
  }
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
