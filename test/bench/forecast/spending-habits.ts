import { DAY, HOUR } from '#domain/time/units.ts'

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
