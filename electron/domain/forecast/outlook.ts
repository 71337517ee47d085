import { type Amount, estimateText } from '../money/money.ts'
import { HOUR, MINUTE } from '../time/units.ts'
import type { Confidence, Pace } from './pace.ts'

/** An estimate of how long a wallet lasts at its pace of spending. */
export interface Outlook {
  /**
   * What is likely spent within an hour of the reading, were there enough, in the wallet's currency, rounded to three
   * significant digits. It takes the balance where that does not outlast the hour, and never more where it does.
   */
  readonly perHour: Amount
  /**
   * When the wallet runs out, wall-clock milliseconds. `latest` is null if it may not run out at all; the
   * whole is null if it is not expected to run out within a year.
   */
  readonly runsOut: {
    readonly earliest: number
    readonly likely: number
    readonly latest: number | null
  } | null
  readonly confidence: Confidence
  /** Whether the estimate uses the usual pace by hour and weekday, or only recent hours. */
  readonly basis: 'usual' | 'recent'
}

/**
 * The widest range, relative to the time left, that still counts as good or fair; ranges up to `least` always
 * do.
 */
const GOOD = { share: 1, least: HOUR }
const FAIR = { share: 2.5, least: 2 * HOUR }

/**
 * When a wallet runs out; the range from earliest to latest covers eight cases of ten. Null if there is too
 * little data: no known pace, or payments too rare to predict. Looks at most a year ahead.
 * @param amount the balance as last read
 * @param at when it was read, wall-clock milliseconds
 */
export function outlookOf(pace: Pace | null, amount: Amount, at: number): Outlook | null {
  if (!pace) return null
  const { basis, passage, rare } = pace
  const perHour = estimateText(pace.perHour)
  const left = Number(amount)
  if (left <= 0) {
    return { perHour, runsOut: { earliest: at, likely: at, latest: at }, confidence: pace.confidence, basis }
  }
  const { earliest, latest, likely, spread } = passage(left)
  if (earliest === null) return { perHour, runsOut: null, confidence: pace.confidence, basis }
  if (rare) return null
  if (likely === null) return { perHour, runsOut: null, confidence: 'low', basis }
  // A range of hours may lie on both sides of a closed night: then it is as narrow as what is spent in it.
  const width = latest === null ? null : Math.min(latest - earliest, spread * (likely - at))
  const confidence = confidenceOf(pace.confidence, likely - at, width)
  // Both are replays of the same past, but of other amounts.
  const within = likely <= at + HOUR ? Math.max(pace.perHour, left) : Math.min(pace.perHour, left)
  return { perHour: estimateText(within), runsOut: { earliest, likely, latest }, confidence, basis }
}

/** At most as confident as the pace itself, and as the width of the range allows. */
function confidenceOf(paceConfidence: Confidence, left: number, width: number | null): Confidence {
  const within = ({ share, least }: typeof GOOD) => width !== null && width <= Math.max(least, share * left)
  if (paceConfidence === 'good' && within(GOOD)) return 'good'
  return paceConfidence !== 'low' && within(FAIR) ? 'fair' : 'low'
}

/**
 * The runway of a wallet that is not expected to run out: above every threshold, so that an episode can end.
 */
export const ENDLESS = Number.MAX_SAFE_INTEGER

/** How long a wallet likely lasts, and how long at the least, in whole minutes. */
export interface Lasts {
  readonly likely: number
  readonly earliest: number
}

/**
 * How long a wallet lasts, for the threshold "lasts less than". Null if the estimate is not at least fair; the threshold
 * then keeps its state.
 * @param at when the balance was read, wall-clock milliseconds
 */
export function lastsFor(outlook: Outlook | null, at: number): Lasts | null {
  if (!outlook || outlook.confidence === 'low') return null
  if (!outlook.runsOut) return { likely: ENDLESS, earliest: ENDLESS }
  const minutesUntil = (end: number) => Math.max(0, Math.floor((end - at) / MINUTE))
  return { likely: minutesUntil(outlook.runsOut.likely), earliest: minutesUntil(outlook.runsOut.earliest) }
}
