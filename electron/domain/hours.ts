import Big from 'big.js'
import { type Amount, add } from './money.ts'
import type { Stretch } from './stretch.ts'

export const HOUR = 60 * 60_000

/** What was seen of a wallet in one hour. Amounts are exact, in the wallet's currency. */
export interface Hour {
  /** When it begins, wall-clock milliseconds; hours are counted from 1970-01-01, UTC. */
  readonly hour: number
  /** All falls first read in it. */
  readonly spent: Amount
  /** All rises first read in it. */
  readonly toppedUp: Amount
  /** Milliseconds of it that lie between readings with nothing missed between them. */
  readonly seen: number
}

/** What these readings of one wallet say of each hour they lie in, in the order of those. The first only begins. */
export function hoursOf(stretches: Iterable<Stretch>): Hour[] {
  const hours = new Map<number, Hour>()
  const note = (at: number, more: Partial<Omit<Hour, 'hour'>>) => {
    const hour = at - (at % HOUR)
    const { spent, toppedUp, seen } = hours.get(hour) ?? { spent: '0', toppedUp: '0', seen: 0 }
    hours.set(hour, {
      hour,
      spent: add(spent, more.spent ?? '0'),
      toppedUp: add(toppedUp, more.toppedUp ?? '0'),
      seen: seen + (more.seen ?? 0)
    })
  }
  const watched = (from: number, until: number) => {
    for (let at = from; at < until; at += HOUR - (at % HOUR)) {
      note(at, { seen: Math.min(HOUR - (at % HOUR), until - at) })
    }
  }
  let before: Stretch | null = null
  for (const stretch of stretches) {
    if (before && !stretch.afterGap) watched(before.until, stretch.from)
    const change = new Big(stretch.amount).minus(before?.amount ?? stretch.amount)
    if (change.lt(0)) note(stretch.from, { spent: change.abs().toFixed() })
    if (change.gt(0)) note(stretch.from, { toppedUp: change.toFixed() })
    watched(stretch.from, stretch.until)
    before = stretch
  }
  return [...hours.values()].sort((a, b) => a.hour - b.hour)
}
