import type { DayOfMonthAt } from '#domain/forecast/month-days.ts'
import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import { daysIn } from '#domain/time/calendar.ts'
import type { LocalTime } from '#domain/time/local-time.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'

/** A wallet's simulated history and its readings. Times in wall-clock milliseconds. */
export interface WalletHistory {
  readonly periods: readonly BalancePeriod[]
  /** When a payment was requested that exceeded the balance. */
  readonly ranOut: readonly number[]
  readonly topUps: readonly number[]
  /** The readings, oldest first. */
  readonly readings: readonly (readonly [at: number, balance: number])[]
}

/** Who wants to be paid by a wallet, and how it is filled. Amounts in whole units. */
export interface Demand {
  /** The highest top-up. */
  readonly capital: number
  /** Payments requested in this minute. Not asked for while the wallet stands empty, unless they then wait. */
  readonly requests: (at: number) => readonly number[]
  /** A single large payment due in this minute, which the owner tops up for; 0 for none. */
  readonly payroll: (at: number) => number
  /** Whether the payment that was refused is asked for again after the top-up. */
  readonly asksAgain: boolean
}

const POLL = 5 * MINUTE
/** Nairobi is three hours ahead of UTC all year. */
const AHEAD = 3 * HOUR
/** Faults per hour, and their longest duration. */
const FAULTS = 1 / 48
const LONGEST_FAULT = 90 * MINUTE
/** Share of falls below a quarter of the capital that the owner notices in time. */
const SEEN_IN_TIME = 0.4

/** The shop's local time. */
export const shopTime: LocalTime = at => {
  const local = at + AHEAD
  return { weekday: (Math.floor(local / DAY) + 4) % 7, minutes: Math.floor((local % DAY) / MINUTE) }
}

/** The shop's day of the month. */
export const dayOfMonth: DayOfMonthAt = at => {
  const date = new Date(at + AHEAD)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return { day, left: daysIn(year, month) - day }
}

/**
 * Lives a wallet minute by minute: payments, top-ups before and after it ran out, faults.
 * @param start wall-clock milliseconds of a local midnight
 * @param offAtNight whether the computer is off from 20:00 to 7:30, so that nothing is read
 * @param random uniform in [0, 1)
 */
export function liveHistory(
  { asksAgain, capital, payroll, requests }: Demand,
  start: number,
  days: number,
  offAtNight: boolean,
  random: () => number
): WalletHistory {
  const [periods, ranOut, topUps, readings]: [BalancePeriod[], number[], number[], [number, number][]] = [
    [],
    [],
    [],
    []
  ]
  const fill = () => Math.round(capital * (0.4 + 0.6 * random()))
  let balance = fill()
  let refillAt: number | null = null
  let refused: number | null = null
  let [faultUntil, missed] = [0, false]
  const topUp = (at: number) => {
    balance += fill()
    topUps.push(at)
    refillAt = null
  }
  const pay = (size: number, at: number) => {
    if (refused !== null) return
    if (size > balance) {
      ranOut.push(at)
      refused = size
      refillAt = at + Math.round(10 + 170 * random()) * MINUTE
      return
    }
    const before = balance
    balance -= size
    if (before >= capital / 4 && balance < capital / 4 && random() < SEEN_IN_TIME)
      refillAt = at + Math.round(30 + 210 * random()) * MINUTE
  }
  for (let at = start; at < start + days * DAY; at += MINUTE) {
    const wages = payroll(at)
    if (wages > 0) {
      // The owner tops up before paying wages.
      if (balance < wages) topUps.push(at)
      balance = Math.max(balance, wages + fill() / 2) - wages
    }
    if (at === refillAt) {
      topUp(at)
      const again = asksAgain ? refused : null
      refused = null
      if (again !== null) pay(again, at)
    }
    if (refused === null) for (const size of requests(at)) pay(size, at)
    if (random() < FAULTS / 60) faultUntil = at + LONGEST_FAULT * random()
    if (at % POLL !== 0) continue
    const { minutes } = shopTime(at)
    if (at < faultUntil || (offAtNight && (minutes >= 20 * 60 || minutes < 7.5 * 60))) {
      missed = true
      continue
    }
    readings.push([at, balance])
    note(periods, at, String(balance), missed)
    missed = false
  }
  return { periods, ranOut, topUps, readings }
}

function note(periods: BalancePeriod[], at: number, amount: string, afterGap: boolean): void {
  const last = periods.at(-1)
  if (last && !afterGap && last.amount === amount) periods[periods.length - 1] = { ...last, until: at }
  else periods.push({ from: at, until: at, amount, afterGap })
}
