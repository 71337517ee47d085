import { type Amount, compare, estimateText } from '../money/money.ts'
import { addDays, type LocalCalendar } from '../time/local-date.ts'
import { DAY, MINUTE } from '../time/units.ts'

/** A part of time, wall-clock milliseconds. */
export interface Stretch {
  readonly from: number
  readonly until: number
}

const WEEKS = 8
/** Of fewer weeks nobody knows what is usual. */
const LEAST_WEEKS = 2

/** The same stretch of the weeks before, by the local clock, the latest first. */
export function sameStretches({ from, until }: Stretch, calendar: LocalCalendar): readonly Stretch[] {
  const before = (at: number, weeks: number) => {
    const date = calendar.dateOf(at)
    const passed = Math.floor((at - calendar.momentOf(date, 0)) / MINUTE)
    // Where clocks were changed since midnight, another time is on them than has passed.
    const changed = (at - calendar.momentOf(date, passed)) / MINUTE
    return calendar.momentOf(addDays(date, -7 * weeks), Math.floor(passed + changed))
  }
  // A longer one would overlap the one before, and be part of its own usual.
  if (until - from > 7 * DAY) return []
  return Array.from({ length: WEEKS }, (_, index) => ({
    from: before(from, index + 1),
    until: before(until, index + 1)
  }))
}

/** The median of what was spent in the weeks that are known, rounded as an estimate is; null where too few are. */
export function usualOf(spent: readonly Amount[]): Amount | null {
  if (spent.length < LEAST_WEEKS) return null
  const middle = spent.toSorted(compare)[Math.floor((spent.length - 1) / 2)]
  return middle === undefined ? null : estimateText(Number(middle))
}
