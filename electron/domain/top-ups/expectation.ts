import type { BankTime } from '../time/bank-days.ts'
import { DAY, HOUR, MINUTE } from '../time/units.ts'
import type { SentTopUp, TopUpWay } from './sent-top-up.ts'
import { afterWorkingTime, nextWorkingClose, workingTimeBetween } from './working-time.ts'

/** So many arrivals tell how long a way takes, and from so few on it counts as learnt. */
export const LEARNT_FROM = 20
const LEAST_ARRIVALS = 5
/** Mobile money and cards, while nothing is learnt. However fast they are, less is never late. */
const FIRST_WAIT = 15 * MINUTE
/** Longer ones tell of a clock that was wrong. */
const MOST_WAIT = 14 * DAY
/** How much longer than the slowest arrival so far a top-up may take. */
const BEYOND_SLOWEST = 1.25

/** When a top-up is expected. */
export interface Expectation {
  /** Milliseconds; null while too few have arrived. */
  readonly usual: number | null
  /** Wall-clock milliseconds. */
  readonly lateAt: number
}

/** Banks rest on weekends, and of other ways nothing is known: their time is counted in working days. */
const restsOnWeekends = (way: TopUpWay): boolean => way === 'bank' || way === 'other'

/**
 * When a top-up sent at a moment is expected, by the median of the last arrivals and by what nine in ten stay below.
 * Times of arrival are spread unevenly, a few take many times as long as usual: so it is late only once it takes as much
 * longer than nine in ten as nine in ten take longer than half of them, and longer than any of them took.
 * @param sentAt wall-clock milliseconds
 * @param arrivals the last of this wallet and way
 */
export function expectationOf(
  way: TopUpWay,
  sentAt: number,
  arrivals: readonly Pick<SentTopUp, 'sentAt' | 'arrivedAt'>[],
  bankTime: BankTime
): Expectation {
  const rests = restsOnWeekends(way)
  const took = arrivals
    .slice(0, LEARNT_FROM)
    .flatMap(arrival => {
      const { arrivedAt, sentAt: from } = arrival
      if (arrivedAt === null || arrivedAt - from > MOST_WAIT) return []
      return [rests ? workingTimeBetween(from, arrivedAt, bankTime) : Math.max(0, arrivedAt - from)]
    })
    .toSorted((one, other) => one - other)
  const after = (wait: number) =>
    rests ? afterWorkingTime(sentAt, Math.round(wait), bankTime) : sentAt + Math.round(wait)
  const slowest = (took.at(-1) ?? 0) * BEYOND_SLOWEST
  if (took.length < LEAST_ARRIVALS) {
    const first = rests ? nextWorkingClose(sentAt, bankTime) : sentAt + FIRST_WAIT
    return { usual: null, lateAt: Math.max(first, after(slowest)) }
  }
  const usual = quantile(took, 0.5)
  const nineInTen = quantile(took, 0.9)
  const beyond = usual > 0 ? (nineInTen * nineInTen) / usual : nineInTen
  return { usual, lateAt: after(Math.max(FIRST_WAIT, slowest, beyond)) }
}

/** One that is late is looked for as often as before for as long again, within these bounds. */
const LEAST_EXTRA = HOUR
const MOST_EXTRA = DAY

/**
 * Whether a wallet is read as often as its provider allows for a top-up.
 * @param now wall-clock milliseconds
 */
export function isWatchedFor(
  { lateAt, phase, sentAt }: Pick<SentTopUp, 'phase' | 'lateAt' | 'sentAt'>,
  now: number
): boolean {
  const extra = Math.min(Math.max(lateAt - sentAt, LEAST_EXTRA), MOST_EXTRA)
  return phase === 'awaited' && now < lateAt + extra
}

/** @param sorted ascending, at least one */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return Math.round(low + (high - low) * (place - Math.floor(place)))
}
