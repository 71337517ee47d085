import { DAY, HOUR, WEEK } from '#domain/time/units.ts'
import { shopTime, type WalletHistory } from './wallet-history.ts'

type Readings = WalletHistory['readings']
type Payments = readonly (readonly [at: number, amount: number])[]

/** When a wallet runs out as anybody could guess: wall-clock milliseconds, infinity for never. */
type Guess = (readings: Readings, at: number) => number

const LINE = 10
const HOURS_OF_WEEK = 168
/** Weeks over which the mean of each hour of the week is taken. */
const WEEKS = 4

/** Assumes that the spending of the last 24 hours continues. */
export const lastDayForecast: Guess = (readings, at) => {
  const day = readings.filter(([time]) => time > at - DAY && time <= at)
  const spent = day.reduce(
    (sum, [, balance], index) => sum + Math.max(0, (day[index - 1]?.[1] ?? balance) - balance),
    0
  )
  const [first, last] = [day[0], day.at(-1)]
  if (!first || !last) return Number.POSITIVE_INFINITY
  return at + (last[1] * (last[0] - first[0])) / spent
}

/** Extends the regression line through the last ten readings. */
export const regressionForecast: Guess = (readings, at) => {
  const ten = readings.filter(([time]) => time <= at).slice(-LINE)
  const middle = ten.reduce((sum, [time]) => sum + time, 0) / ten.length
  const mean = ten.reduce((sum, [, balance]) => sum + balance, 0) / ten.length
  const slope =
    ten.reduce((sum, [time, balance]) => sum + (time - middle) * (balance - mean), 0) /
    ten.reduce((sum, [time]) => sum + (time - middle) ** 2, 0)
  return slope < 0 ? Math.max(at, middle - mean / slope) : Number.POSITIVE_INFINITY
}

/** When these payments have used up a balance; null if they do not. */
export function emptiedAt(payments: Payments, balance: number, from: number): number | null {
  let left = balance
  for (let index = firstAfter(payments, from); index < payments.length; index += 1) {
    const [at, amount] = payments[index] as (typeof payments)[number]
    left -= amount
    if (left < 0) return at
  }
  return null
}

/**
 * Assumes that the payments of the last week come again, and again. They are the true ones, those included that the
 * wallet could not make: more than any wallet knows.
 */
export function weekAgainForecast(payments: Payments, balance: number, at: number): number {
  const week = payments.slice(firstAfter(payments, at - WEEK), firstAfter(payments, at))
  const sum = week.reduce((total, [, amount]) => total + amount, 0)
  if (sum <= 0) return Number.POSITIVE_INFINITY
  const weeks = Math.floor(balance / sum)
  const end = emptiedAt(week, balance - weeks * sum, at - WEEK)
  return end === null ? at + (weeks + 1) * WEEK : end + (weeks + 1) * WEEK
}

/** Assumes the mean of each hour of the week of the last four weeks of the true payments, as above. */
export function hourOfWeekForecast(payments: Payments, balance: number, at: number): number {
  const sums = new Float64Array(HOURS_OF_WEEK)
  for (let index = firstAfter(payments, at - WEEKS * WEEK); index < payments.length; index += 1) {
    const [time, amount] = payments[index] as (typeof payments)[number]
    if (time > at) break
    sums[hourOfWeek(time)] = (sums[hourOfWeek(time)] ?? 0) + amount / WEEKS
  }
  return usedUp(sums, balance, at)
}

/** The same from what the wallet itself read in its hours, as a newcomer would take it. */
export function ownHoursForecast(
  hours: readonly { readonly hour: number; readonly spent: number; readonly seen: number }[],
  balance: number,
  at: number
): number {
  const [sums, seen] = [new Float64Array(HOURS_OF_WEEK), new Float64Array(HOURS_OF_WEEK)]
  for (const { hour, seen: share, spent } of hours) {
    if (hour < at - WEEKS * WEEK) continue
    const slot = hourOfWeek(hour)
    sums[slot] = (sums[slot] ?? 0) + spent
    seen[slot] = (seen[slot] ?? 0) + share
  }
  return usedUp(
    sums.map((sum, slot) => sum / Math.max(1, seen[slot] ?? 0)),
    balance,
    at
  )
}

function usedUp(rates: Float64Array, balance: number, at: number): number {
  const week = rates.reduce((sum, rate) => sum + rate, 0)
  if (week <= 0) return Number.POSITIVE_INFINITY
  const weeks = Math.floor(balance / week)
  let [from, left] = [at + weeks * WEEK, balance - weeks * week]
  for (;;) {
    const until = (Math.floor(from / HOUR) + 1) * HOUR
    const rate = rates[hourOfWeek(from)] ?? 0
    const spent = (rate * (until - from)) / HOUR
    if (spent >= left) return rate > 0 ? from + (left / rate) * HOUR : from
    left -= spent
    from = until
  }
}

const hourOfWeek = (at: number): number => {
  const { minutes, weekday } = shopTime(at)
  return weekday * 24 + Math.floor(minutes / 60)
}

/** The index of the first payment after a moment. */
function firstAfter(payments: Payments, at: number): number {
  let [low, high] = [0, payments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((payments[middle]?.[0] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
