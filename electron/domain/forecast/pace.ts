import { type Amount, estimateText } from '../money/money.ts'
import type { BalancePeriod } from '../readings/balance-period.ts'
import { splitByHour } from '../time/local-time.ts'
import { DAY, HOUR, WEEK } from '../time/units.ts'
import { observedSpans, paceFactor, recentPace } from './recent-pace.ts'
import { rangeAround, type Uncertainty } from './uncertainty.ts'
import type { UsualPace } from './usual-pace.ts'

const YEAR = 365 * DAY

/** How certain an estimate is. The wording depends on it, and alerts require at least fair. */
export type Confidence = 'good' | 'fair' | 'low'

/** The data needed for any estimate, and for a fair one when no usual pace is known. */
const MINIMUM = { hours: 1.5, falls: 3 }
const FAIR = { hours: 8, falls: 12 }
/** If fewer than one in this many observed hours had spending, payments are too rare to predict. */
const RARE = 48
/** Half-life of today's deviation from the usual pace. */
const FADE_HALF_LIFE = DAY
/** After this time the deviation counts as zero. */
const FADED = 7 * DAY
/**
 * How wrong a pace may be, as the variance of the ratio of actual to expected spending: for a usual pace, and
 * for one based on recent hours only.
 */
const USUAL_DOUBT = 0.01
const PLAIN_DOUBT = 0.1
const PLAIN_SWING = 0.3

/** How fast a wallet spends, now and in the future. Estimates as numbers, in the wallet's currency. */
export interface Pace {
  readonly at: number
  readonly perHour: number
  readonly confidence: Confidence
  /** Whether the estimate uses the usual pace by hour and weekday, or only recent hours. */
  readonly basis: 'usual' | 'recent'
  /** Payments are too rare to predict the next one. */
  readonly rare: boolean
  readonly uncertainty: Uncertainty
  /** Expected spending between two moments, not before `at`; wall-clock milliseconds. */
  readonly expected: (from: number, until: number) => number
  /**
   * When this much is expected to have been spent, wall-clock milliseconds; null if that takes more than a
   * year.
   */
  readonly when: (spent: number) => number | null
  /**
   * Spending between two moments, not before `at`: the likely amount, and the range that covers eight cases
   * of ten.
   */
  readonly spending: (from: number, until: number) => SpendingRange
}

interface SpendingRange {
  readonly least: Amount
  readonly likely: Amount
  readonly most: Amount
}

/** What a wallet likely spends over a time to come, in its currency. */
export type SpendingEstimate = Omit<SpendingRange, 'least'>

/**
 * A wallet's pace from its recent readings, compared with its usual pace. Null if there is too little data.
 * @param usual from {@link usualOf}; null while too few days are known
 * @param recent the last two days, oldest first
 * @param at now, or when the wallet was last read, wall-clock milliseconds
 */
export function paceOf(usual: UsualPace | null, recent: readonly BalancePeriod[], at: number): Pace | null {
  const watched = observedSpans(recent).filter(({ until }) => until > at - 2 * DAY && until <= at)
  const falls = watched.filter(({ spent }) => spent > 0).length
  const hours = watched.reduce((sum, { from, until }) => sum + until - from, 0) / HOUR
  if (usual && (usual.hoursWithSpending > 0 || falls < MINIMUM.falls)) {
    const factor = paceFactor(usual, watched, at)
    const rateAt = (moment: number) => {
      const since = moment - at
      const remaining = since >= FADED ? 0 : 0.5 ** (Math.max(0, since) / FADE_HALF_LIFE)
      return usual.perHourAt(moment) * (1 + (factor - 1) * remaining)
    }
    const { grain, swing, perWeek, hoursWithSpending } = usual
    return paceFrom(at, rateAt, perWeek, {
      confidence: usual.knowsWeekdays ? 'good' : 'fair',
      basis: usual.knowsWeekdays ? 'usual' : 'recent',
      rare: hoursWithSpending + falls < MINIMUM.falls || hoursWithSpending < usual.hoursObserved / RARE,
      uncertainty: { grain, swing, doubt: USUAL_DOUBT + 1 / (hoursWithSpending + 1), perDay: perWeek / 7 }
    })
  }
  if (hours < MINIMUM.hours || falls < MINIMUM.falls) return null
  const { perHour, grain } = recentPace(watched, at)
  return paceFrom(at, () => perHour, (perHour * WEEK) / HOUR, {
    confidence: hours >= FAIR.hours && falls >= FAIR.falls ? 'fair' : 'low',
    basis: 'recent',
    rare: false,
    uncertainty: { grain, swing: PLAIN_SWING, doubt: PLAIN_DOUBT + 1 / falls, perDay: perHour * 24 }
  })
}

function paceFrom(
  at: number,
  rateAt: (at: number) => number,
  perWeek: number,
  facts: Pick<Pace, 'confidence' | 'basis' | 'rare' | 'uncertainty'>
): Pace {
  const expected = (from: number, until: number) => {
    let sum = 0
    for (const [start, end] of splitByHour(from, until)) sum += (rateAt(start) * (end - start)) / HOUR
    return sum
  }
  return {
    ...facts,
    at,
    perHour: rateAt(at),
    expected,
    when: spent => whenSpent(at, spent, rateAt, perWeek),
    spending: (from, until) => {
      const likely = expected(from, until)
      const { least, most } = rangeAround(facts.uncertainty, likely)
      return { least: estimateText(least), likely: estimateText(likely), most: estimateText(most) }
    }
  }
}

function whenSpent(
  at: number,
  spent: number,
  rateAt: (at: number) => number,
  perWeek: number
): number | null {
  let [from, left] = [at, spent]
  while (from <= at + YEAR) {
    // After today's deviation has faded, every week is the same, so whole weeks can be skipped.
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
