import type { BalancePeriod } from '../readings/balance-period.ts'
import { HOUR } from '../time/units.ts'

/** A wallet's totals for one hour as numbers: for estimates only, never for a figure that is shown. */
export interface HourlySpending {
  /** When the hour begins, wall-clock milliseconds. */
  readonly hour: number
  /** Sum of all falls first read in this hour, in the wallet's currency. */
  readonly spent: number
  /** Sum of all rises first read in this hour. */
  readonly toppedUp: number
  /** The share of the hour that was observed, 0 to 1. */
  readonly seen: number
}

/** What is known of each hour of a time without holes, oldest first. An unknown hour is no hour without spending. */
export interface KnownHours {
  /** When the first hour begins, wall-clock milliseconds. */
  readonly from: number
  /** Spent in the known share of each hour, in the wallet's currency. */
  readonly spent: Float64Array
  /** The share of each hour that tells what people wanted to pay: watched, and not standing empty. 0 to 1. */
  readonly known: Float64Array
}

/** The balance that the hours ended with, and the payment below which a wallet counts as empty. */
export interface HoursEnd {
  /** The full hour at which they end, wall-clock milliseconds. */
  readonly until: number
  readonly balance: number
  /** From {@link ordinaryPayment}; null where it is unknown: then no hour counts as empty. */
  readonly ordinary: number | null
}

/** The longest gap, in hours, over which spending is still spread evenly: a night. */
const MAX_GAP_HOURS = 16
/** Hours observed for less than this share are ignored. */
const MIN_SEEN = 0.25
/**
 * Shares of an hour that a wallet is taken to have paid in when it was topped up from empty, when it ran low before it
 * was topped up, and when it ran dry. The hour does not tell when: half of it in the mean, and more where it was topped
 * up before it was empty.
 */
const PAID_SHARE = { toppedUpFromEmpty: 0.5, toppedUpWhenLow: 0.65, ranDry: 0.5 }

/**
 * The hours that tell what a wallet spends. Hours that were not observed say nothing, nor do those in which it stood
 * empty. But if the first reading after a gap shows the total spent, and no top-up hides part of it, that total is
 * spread evenly over the gap.
 * @param hours oldest first; hours that were not observed may be missing
 */
export function knownHours(hours: readonly HourlySpending[], end: HoursEnd): KnownHours {
  const from = hours[0]?.hour ?? end.until
  const count = Math.max(0, Math.round((end.until - from) / HOUR))
  const [spent, known] = [new Float64Array(count), new Float64Array(count)]
  let before: number | null = null
  for (const { hour, seen, spent: fell, toppedUp } of hours) {
    const index = Math.round((hour - from) / HOUR)
    if (index >= count || (seen <= 0 && fell <= 0)) continue
    const missing: number = before === null ? 0 : index - before - 1
    before = index
    if (missing <= 0) {
      if (seen < MIN_SEEN) continue
      spent[index] = fell
      known[index] = seen
    } else if (missing <= MAX_GAP_HOURS && fell > 0 && toppedUp === 0) {
      const perHour = fell / (missing + seen)
      spent.fill(perHour, index - missing, index)
      known.fill(1, index - missing, index)
      spent[index] = perHour * seen
      known[index] = seen
    }
  }
  leaveOutEmpty(hours, { from, spent, known }, end)
  return { from, spent, known }
}

/**
 * Takes the times out of the known shares in which the wallet stood empty: nobody could be paid then, however many
 * wanted to be. The balance at each hour follows from the last one backwards, since every change of it is in some hour.
 */
function leaveOutEmpty(
  hours: readonly HourlySpending[],
  { from, known }: KnownHours,
  { balance, ordinary, until }: HoursEnd
): void {
  if (ordinary === null) return
  const shares = new Float64Array(known.length).fill(1)
  let after = balance
  let laterShare = 1
  let laterHour = until
  for (const { hour, spent, toppedUp } of hours.toReversed()) {
    const index = Math.round((hour - from) / HOUR)
    if (index >= known.length) continue
    // Nothing changed in the hours that are missing in between.
    if (after < ordinary) shares.fill(0, index + 1, Math.round((laterHour - from) / HOUR))
    if (laterHour > hour + HOUR) laterShare = after < ordinary ? 0 : 1
    const before = after - toppedUp + spent
    // It pays on credit: then nothing can be said about when it stood empty.
    if (before < -ordinary) return
    let share = before < ordinary && spent === 0 ? 0 : 1
    if (toppedUp > 0) {
      share = 1
      if (before < ordinary) share = PAID_SHARE.toppedUpFromEmpty
      else if (before - spent < ordinary) share = PAID_SHARE.toppedUpWhenLow
    } else if (share === 1 && before >= ordinary && after < ordinary && laterShare < 1)
      share = PAID_SHARE.ranDry
    shares[index] = share
    after = before
    laterShare = share
    laterHour = hour
  }
  for (let index = 0; index < known.length; index += 1)
    known[index] = (known[index] ?? 0) * (shares[index] ?? 0)
}

/** Most payments are smaller than this quantile of them, so a balance below it makes some impossible. */
const ORDINARY_QUANTILE = 0.9
/** Falls of the last two days, or else hours with spending, that it takes to say what is ordinary. */
const MIN_FALLS = 8
const MIN_SPENDING_HOURS = 3

/**
 * What an ordinary payment is at most, in the wallet's currency: a wallet that holds less stands empty. Null where too
 * little is known.
 * @param falls of the last two days, between single readings; each above zero
 */
export function ordinaryPayment(falls: readonly number[], hours: readonly HourlySpending[]): number | null {
  if (falls.length >= MIN_FALLS) return quantile(falls, ORDINARY_QUANTILE)
  const byHour = hours.flatMap(({ spent }) => (spent > 0 ? [spent] : []))
  return byHour.length >= MIN_SPENDING_HOURS ? quantile(byHour, ORDINARY_QUANTILE) : null
}

/** @param values at least one, in any order */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0

/**
 * How full hours ended, by the readings of the last two days.
 * @param recent oldest first; may reach beyond `until`
 * @param until a full hour, wall-clock milliseconds
 */
export function hoursEnd(
  hours: readonly HourlySpending[],
  recent: readonly BalancePeriod[],
  until: number
): HoursEnd {
  const before = recent.filter(({ from }) => from < until)
  const falls = before.flatMap(({ amount }, index) => {
    const fell = Number(before[index - 1]?.amount ?? amount) - Number(amount)
    return fell > 0 ? [fell] : []
  })
  const last = before.at(-1) ?? recent[0]
  const ordinary = last ? ordinaryPayment(falls, hours) : null
  return { until, balance: Number(last?.amount ?? 0), ordinary }
}
