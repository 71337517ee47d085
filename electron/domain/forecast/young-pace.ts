import { splitByHour } from '../time/local-time.ts'
import { DAY, HOUR, WEEK } from '../time/units.ts'
import type { Confidence, Pace } from './pace.ts'
import { type ObservedSpan, paceFactor, recentPace } from './recent-pace.ts'
import { expectedForBound, rangeAround, type Uncertainty } from './uncertainty.ts'
import type { UsualPace } from './usual-pace.ts'
import { at as rateIn } from './usual-rates.ts'

const YEAR = 365 * DAY

/** The data needed for fair confidence where no usual pace is known. */
const FAIR = { hours: 8, falls: 12 }
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

type PaceWithoutRarity = Omit<Pace, 'rare'>

/** The pace of a wallet that is known for days, not weeks: its usual hours of the day, and how today compares. */
export function youngPace(usual: UsualPace, watched: readonly ObservedSpan[], at: number): PaceWithoutRarity {
  const factor = paceFactor(usual, watched, at)
  const { grain, hoursWithSpending, perWeek, swing } = usual
  const rateAt = (moment: number) => {
    const since = moment - at
    const remaining = since >= FADED ? 0 : 0.5 ** (Math.max(0, since) / FADE_HALF_LIFE)
    return rateIn(usual.perHour, usual.hourOfWeek(moment)) * (1 + (factor - 1) * remaining)
  }
  return paceFrom(at, rateAt, 'fair', {
    grain,
    swing,
    doubt: USUAL_DOUBT + 1 / (hoursWithSpending + 1),
    perDay: perWeek / 7
  })
}

/** The pace of the last hours alone. */
export function plainPace(
  watched: readonly ObservedSpan[],
  falls: number,
  hours: number,
  at: number
): PaceWithoutRarity {
  const { perHour, grain } = recentPace(watched, at)
  const confidence = hours >= FAIR.hours && falls >= FAIR.falls ? 'fair' : 'low'
  return paceFrom(at, () => perHour, confidence, {
    grain,
    swing: PLAIN_SWING,
    doubt: PLAIN_DOUBT + 1 / falls,
    perDay: perHour * 24
  })
}

function paceFrom(
  at: number,
  rateAt: (at: number) => number,
  confidence: Confidence,
  uncertainty: Uncertainty
): PaceWithoutRarity {
  const when = (spent: number) => whenSpent(at, spent, rateAt, uncertainty.perDay * 7)
  const spentUntil = (until: number) => {
    let likely = 0
    for (const [start, end] of splitByHour(at, until)) likely += (rateAt(start) * (end - start)) / HOUR
    return likely
  }
  return {
    at,
    perHour: spentUntil(at + HOUR),
    confidence,
    basis: 'recent',
    passage: amount => {
      const earliest = expectedForBound(uncertainty, 'most', amount)
      const latest = expectedForBound(uncertainty, 'least', amount)
      return {
        earliest: when(earliest),
        likely: when(amount),
        latest: when(latest),
        spread: (latest - earliest) / amount
      }
    },
    spending: until => {
      const likely = spentUntil(until)
      return { ...rangeAround(uncertainty, likely), likely }
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
