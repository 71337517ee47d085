import Big from 'big.js'
import { type Amount, add } from '../money/money.ts'
import { HOUR } from '../time/units.ts'
import type { BalancePeriod } from './balance-period.ts'

/** A wallet's totals for one hour. Amounts are exact, in the wallet's currency. */
export interface HourlyTotal {
  /** When the hour begins, wall-clock milliseconds; hours are counted from 1970-01-01 UTC. */
  readonly hour: number
  /** Sum of all falls first read in this hour. */
  readonly spent: Amount
  /** Sum of all rises first read in this hour. */
  readonly toppedUp: Amount
  /** Milliseconds of this hour that were observed, i.e. lie between readings without a gap. */
  readonly seen: number
}

/** The hourly totals of one wallet, oldest first. The first balance period is only the starting point. */
export function hourlyTotals(stretches: Iterable<BalancePeriod>): HourlyTotal[] {
  const hours = new Map<number, HourlyTotal>()
  const addToHour = (at: number, more: Partial<Omit<HourlyTotal, 'hour'>>) => {
    const hour = at - (at % HOUR)
    const { spent, toppedUp, seen } = hours.get(hour) ?? { spent: '0', toppedUp: '0', seen: 0 }
    hours.set(hour, {
      hour,
      spent: add(spent, more.spent ?? '0'),
      toppedUp: add(toppedUp, more.toppedUp ?? '0'),
      seen: seen + (more.seen ?? 0)
    })
  }
  const addSeen = (from: number, until: number) => {
    for (let at = from; at < until; at += HOUR - (at % HOUR)) {
      addToHour(at, { seen: Math.min(HOUR - (at % HOUR), until - at) })
    }
  }
  let previous: BalancePeriod | null = null
  for (const stretch of stretches) {
    if (previous && !stretch.afterGap) addSeen(previous.until, stretch.from)
    const change = new Big(stretch.amount).minus(previous?.amount ?? stretch.amount)
    if (change.lt(0)) addToHour(stretch.from, { spent: change.abs().toFixed() })
    if (change.gt(0)) addToHour(stretch.from, { toppedUp: change.toFixed() })
    addSeen(stretch.from, stretch.until)
    previous = stretch
  }
  return [...hours.values()].sort((a, b) => a.hour - b.hour)
}
