import { factorOf, limitOf } from './evidence.ts'
import { hourly } from './hourly.ts'
import type { Usual } from './usual.ts'
import type { Watched } from './watched.ts'

const HOUR = 60 * 60_000
/** After so long what was spent counts half for the pace of now. */
const HALF_LIFE = 3 * HOUR
/** Older than this it counts for nothing beside the usual. */
const FORGOTTEN = 24 * HOUR

/** Beside the usual, a payment may count for more: several between two readings are one fall. */
const BUSY = 2

const fallsIn = (watched: readonly Watched[]): number[] =>
  watched.flatMap(({ spent }) => (spent > 0 ? [spent] : []))

const weightOf = (at: number, now: number): number => 0.5 ** (Math.max(0, now - at) / HALF_LIFE)

/** How the last hours compare with the usual: 1 is as usual, 2 twice as much is spent. */
export function levelOf(usual: Usual, watched: readonly Watched[], now: number): number {
  const limit = Math.min(usual.limit, BUSY * limitOf(fallsIn(watched)))
  let [spent, expected] = [0, 0]
  for (const time of watched) {
    if (time.until < now - FORGOTTEN) continue
    spent += weightOf(time.until, now) * Math.min(time.spent, limit)
    for (const [from, until] of hourly(time.from, time.until))
      expected += (weightOf(until, now) * usual.perHourAt(from) * (until - from)) / HOUR
  }
  return factorOf({ spent, expected }, usual.swing, usual.grain)
}

/** What the last hours alone tell: a plain rate an hour, and the variance of single payments to each unit of money. */
export function plainPace(
  watched: readonly Watched[],
  now: number
): { readonly perHour: number; readonly grain: number } {
  const limit = limitOf(fallsIn(watched))
  let [spent, hours, sum, squares] = [0, 0, 0, 0]
  for (const time of watched) {
    const counted = Math.min(time.spent, limit)
    spent += weightOf(time.until, now) * counted
    for (const [from, until] of hourly(time.from, time.until))
      hours += (weightOf(until, now) * (until - from)) / HOUR
    sum += counted
    squares += counted ** 2
  }
  return { perHour: hours > 0 ? spent / hours : 0, grain: sum > 0 ? squares / sum : 0 }
}
