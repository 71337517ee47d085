import type { BalancePeriod } from '#domain/readings/balance-period.ts'
import type { LocalTime } from '#domain/time/local-time.ts'
import { DAY, HOUR, MINUTE } from '#domain/time/units.ts'
import type { SpendingHabit } from './spending-habits.ts'

/** A wallet's simulated history and its readings. Times in wall-clock milliseconds. */
export interface WalletHistory {
  readonly periods: readonly BalancePeriod[]
  /** When a payment was requested that exceeded the balance. */
  readonly ranOut: readonly number[]
  readonly topUps: readonly number[]
  /** The readings, oldest first. */
  readonly readings: readonly (readonly [at: number, balance: number])[]
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

/**
 * Simulates a wallet minute by minute: payments, top-ups before and after it ran out, faults.
 * @param start wall-clock milliseconds of a local midnight
 * @param offAtNight whether the computer is off from 20:00 to 7:30, so that nothing is read
 * @param random uniform in [0, 1)
 */
export function simulateHistory(
  habit: SpendingHabit,
  start: number,
  days: number,
  offAtNight: boolean,
  random: () => number
): WalletHistory {
  const { capital, payment, payroll, perHour, unevenness } = habit
  const [stretches, ranOut, topUps, readings]: [BalancePeriod[], number[], number[], [number, number][]] = [
    [],
    [],
    [],
    []
  ]
  const fill = () => Math.round(capital * (0.4 + 0.6 * random()))
  let balance = fill()
  let refillAt: number | null = null
  let isOut = false
  let [busy, payrollAt, faultUntil, missed] = [1, -1, 0, false]
  for (let at = start; at < start + days * DAY; at += MINUTE) {
    const day = Math.floor((at - start) / DAY)
    const { weekday, minutes } = shopTime(at)
    if (minutes === 0) busy = Math.exp(unevenness * normal(random))
    if (payroll && (at - start) % (payroll.everyDays * DAY) === 0)
      payrollAt =
        at +
        Math.floor(payroll.everyDays * random()) * DAY +
        9 * HOUR +
        Math.floor(8 * 60 * random()) * MINUTE
    if (at === payrollAt && payroll) {
      // The owner tops up before paying wages.
      if (balance < payroll.amount) topUps.push(at)
      balance = Math.max(balance, payroll.amount + fill() / 2) - payroll.amount
    }
    if (at === refillAt) {
      balance += fill()
      topUps.push(at)
      refillAt = null
      isOut = false
    }
    if (!isOut && random() < (busy * perHour(weekday, Math.floor(minutes / 60), day)) / 60) {
      const size = Math.round(payment * (0.3 + 1.4 * random()))
      if (size > balance) {
        ranOut.push(at)
        isOut = true
        refillAt = at + Math.round(10 + 170 * random()) * MINUTE
      } else {
        const before = balance
        balance -= size
        if (before >= capital / 4 && balance < capital / 4 && random() < SEEN_IN_TIME)
          refillAt = at + Math.round(30 + 210 * random()) * MINUTE
      }
    }
    if (random() < FAULTS / 60) faultUntil = at + LONGEST_FAULT * random()
    if (at % POLL !== 0) continue
    if (at < faultUntil || (offAtNight && (minutes >= 20 * 60 || minutes < 7.5 * 60))) {
      missed = true
      continue
    }
    readings.push([at, balance])
    note(stretches, at, String(balance), missed)
    missed = false
  }
  return { periods: stretches, ranOut, topUps, readings }
}

function note(stretches: BalancePeriod[], at: number, amount: string, afterGap: boolean): void {
  const last = stretches.at(-1)
  if (last && !afterGap && last.amount === amount) stretches[stretches.length - 1] = { ...last, until: at }
  else stretches.push({ from: at, until: at, amount, afterGap })
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
