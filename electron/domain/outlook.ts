import { estimateText } from './estimate.ts'
import type { Amount } from './money.ts'
import type { Confidence, Pace } from './pace.ts'
import { expectedWhere } from './scatter.ts'

const HOUR = 60 * 60_000

/** How long a wallet lasts by its pace of spending: an estimate, never a promise. */
export interface Outlook {
  /** What is spent in an hour at present, in the wallet's currency, rounded to three significant digits. */
  readonly perHour: Amount
  /** When it runs out, wall-clock milliseconds; latest null is "perhaps not at all". Null where no end is in sight. */
  readonly runsOut: {
    readonly earliest: number
    readonly likely: number
    readonly latest: number | null
  } | null
  readonly confidence: Confidence
  /** Whether the usual pace of this hour and weekday is known, or only what the last hours show. */
  readonly basis: 'usual' | 'recent'
}

/** Ranges as wide as this beside the time that is left, or narrower than an hour or two, say little and less. */
const GOOD = { share: 1, least: HOUR }
const FAIR = { share: 2.5, least: 2 * HOUR }

/**
 * When a wallet runs out: eight times of ten between earliest and latest. Null where there is too little to say: no
 * pace is known, or payments are too rare to tell the next. No end is in sight beyond a year.
 * @param amount its balance when it was read
 * @param at when it was read, wall-clock milliseconds
 */
export function outlookOf(pace: Pace | null, amount: Amount, at: number): Outlook | null {
  if (!pace) return null
  const { basis, rare, scatter, when } = pace
  const perHour = estimateText(pace.perHour)
  const left = Number(amount)
  if (left <= 0) {
    return { perHour, runsOut: { earliest: at, likely: at, latest: at }, confidence: pace.confidence, basis }
  }
  const earliest = when(expectedWhere(scatter, 'most', left))
  if (earliest === null) return { perHour, runsOut: null, confidence: pace.confidence, basis }
  if (rare) return null
  const likely = when(left)
  if (likely === null) return { perHour, runsOut: null, confidence: 'low', basis }
  const latest = when(expectedWhere(scatter, 'least', left))
  const confidence = confidenceOf(pace.confidence, likely - at, latest === null ? null : latest - earliest)
  return { perHour, runsOut: { earliest, likely, latest }, confidence, basis }
}

/** No surer than the pace, nor than the range is narrow. */
function confidenceOf(ofPace: Confidence, left: number, width: number | null): Confidence {
  const within = ({ share, least }: typeof GOOD) => width !== null && width <= Math.max(least, share * left)
  if (ofPace === 'good' && within(GOOD)) return 'good'
  return ofPace !== 'low' && within(FAIR) ? 'fair' : 'low'
}
