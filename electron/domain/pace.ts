import { estimateText } from './estimate.ts'
import { hourly } from './hourly.ts'
import { levelOf, plainPace } from './level.ts'
import type { Amount } from './money.ts'
import { around, type Scatter } from './scatter.ts'
import type { Stretch } from './stretch.ts'
import type { Usual } from './usual.ts'
import { watchedIn } from './watched.ts'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const YEAR = 365 * DAY

/** How sure an estimate is: the wording follows it, and alerts need at least fair. */
export type Confidence = 'good' | 'fair' | 'low'

/** Enough to say anything, and enough to be fairly sure of it where nothing usual is known. */
const SOME = { hours: 1.5, falls: 3 }
const FAIR = { hours: 8, falls: 12 }
/** Fewer hours of spending than one in so many watched are too rare to tell the next. */
const RARE = 48
/** After so long half of what makes today other than usual is gone. */
const FADES = 24 * HOUR
/** From then on nothing of it is left. */
const FADED = 7 * DAY
/** How wrong a usual pace may be, and one that knows the last hours only: variances of the ratio. */
const USUAL_DOUBT = 0.01
const PLAIN_DOUBT = 0.1
const PLAIN_SWING = 0.3

/** How fast a wallet spends, now and in time to come. Estimates as numbers, in its currency. */
export interface Pace {
  readonly at: number
  readonly perHour: number
  readonly confidence: Confidence
  /** Whether the usual pace of this hour and weekday is known, or only what the last hours show. */
  readonly basis: 'usual' | 'recent'
  /** Payments are so few that nothing can be said of the next. */
  readonly rare: boolean
  readonly scatter: Scatter
  /** What is expected to be spent between two moments from now on, wall-clock milliseconds. */
  readonly expected: (from: number, until: number) => number
  /** When so much is expected to be spent, wall-clock milliseconds; null where that takes more than a year. */
  readonly when: (spent: number) => number | null
  /** What is spent between two moments from now on: likely, and the least and the most eight times of ten. */
  readonly spending: (from: number, until: number) => Spending
}

export interface Spending {
  readonly least: Amount
  readonly likely: Amount
  readonly most: Amount
}

/**
 * The pace of a wallet by its last readings, held against what is usual for it. Null where too little is known.
 * @param usual from {@link usualOf}, or null while too few days are known
 * @param recent the last two days, oldest first
 * @param at now, or when it was last read, wall-clock milliseconds
 */
export function paceOf(usual: Usual | null, recent: readonly Stretch[], at: number): Pace | null {
  const watched = watchedIn(recent).filter(({ until }) => until > at - 2 * DAY && until <= at)
  const falls = watched.filter(({ spent }) => spent > 0).length
  const hours = watched.reduce((sum, { from, until }) => sum + until - from, 0) / HOUR
  if (usual && (usual.spending > 0 || falls < SOME.falls)) {
    const level = levelOf(usual, watched, at)
    const rateAt = (moment: number) => {
      const since = moment - at
      const left = since >= FADED ? 0 : 0.5 ** (Math.max(0, since) / FADES)
      return usual.perHourAt(moment) * (1 + (level - 1) * left)
    }
    const { grain, swing, perWeek, spending } = usual
    return build(at, rateAt, perWeek, {
      confidence: usual.weekdays ? 'good' : 'fair',
      basis: usual.weekdays ? 'usual' : 'recent',
      rare: spending + falls < SOME.falls || spending < usual.watched / RARE,
      scatter: { grain, swing, doubt: USUAL_DOUBT + 1 / (spending + 1), perDay: perWeek / 7 }
    })
  }
  if (hours < SOME.hours || falls < SOME.falls) return null
  const { perHour, grain } = plainPace(watched, at)
  return build(at, () => perHour, (perHour * WEEK) / HOUR, {
    confidence: hours >= FAIR.hours && falls >= FAIR.falls ? 'fair' : 'low',
    basis: 'recent',
    rare: false,
    scatter: { grain, swing: PLAIN_SWING, doubt: PLAIN_DOUBT + 1 / falls, perDay: perHour * 24 }
  })
}

function build(
  at: number,
  rateAt: (at: number) => number,
  perWeek: number,
  facts: Pick<Pace, 'confidence' | 'basis' | 'rare' | 'scatter'>
): Pace {
  const expected = (from: number, until: number) => {
    let sum = 0
    for (const [start, end] of hourly(from, until)) sum += (rateAt(start) * (end - start)) / HOUR
    return sum
  }
  return {
    ...facts,
    at,
    perHour: rateAt(at),
    expected,
    when: spent => reached(at, spent, rateAt, perWeek),
    spending: (from, until) => {
      const likely = expected(from, until)
      const { least, most } = around(facts.scatter, likely)
      return { least: estimateText(least), likely: estimateText(likely), most: estimateText(most) }
    }
  }
}

/** When so much is spent; null where that takes more than a year. */
function reached(at: number, spent: number, rateAt: (at: number) => number, perWeek: number): number | null {
  let [from, left] = [at, spent]
  while (from <= at + YEAR) {
    // Once today is forgotten, a week is like the next.
    const weeks = from >= at + FADED ? Math.floor(left / perWeek) : 0
    if (weeks > 0) {
      left -= weeks * perWeek
      from += weeks * WEEK
      continue
    }
    const until = (Math.floor(from / HOUR) + 1) * HOUR
    const rate = rateAt(from) / HOUR
    if (rate * (until - from) >= left) return rate > 0 ? Math.round(from + left / rate) : from
    left -= rate * (until - from)
    from = until
  }
  return null
}
