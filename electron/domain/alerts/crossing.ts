import type { Level } from '../accounts/wallet.ts'
import { type Amount, isBelow, times } from '../money/money.ts'
import type { Thresholds } from './thresholds.ts'

/** The kinds of threshold a wallet can fall below, most severe first. */
export const thresholdKinds = ['critical', 'low', 'runway', 'share'] as const
export type ThresholdKind = (typeof thresholdKinds)[number]

/**
 * The state of one threshold within the wallet's episode: clear; below it in one reading, waiting for a
 * second (once); crossed; or back above it, but not yet by the margin that ends the crossing (eased).
 */
export type Crossing = 'clear' | 'once' | 'crossed' | 'eased'
export type Crossings = Readonly<Record<ThresholdKind, Crossing>>

/**
 * Where a reading lies relative to a threshold. Near: above it, but within the margin. Unknown: the figure to
 * compare is not known.
 */
export type Position = 'below' | 'near' | 'above' | 'unknown'
export type Positions = Readonly<Record<ThresholdKind, Position>>

/**
 * How much a reading counts: enough on its own (sure), one of the two needed (one), or already counted before
 * (counted).
 */
export type Proof = 'sure' | 'one' | 'counted'

/** How long a wallet lasts, in whole minutes. */
export interface Runway {
  /** Likely; null if not known. */
  readonly runwayMinutes: number | null
  /** At the least; null where it does not matter: not known, or the balance rose with this reading. */
  readonly earliestMinutes: number | null
}

/** The figures that thresholds are compared with; null if not known. */
export interface ThresholdInputs extends Runway {
  readonly amount: Amount | null
  readonly dailySpending: Amount | null
}

/**
 * A figure must rise 10 % above its threshold before the threshold is clear again, so that a balance that
 * goes up and down around it causes one alert.
 */
const MARGIN = '1.1'

/** The position of the figures for each threshold. A threshold that is not set counts as above. */
export function positionsOf(
  { amount, dailySpending, earliestMinutes, runwayMinutes }: ThresholdInputs,
  rule: Thresholds
): Positions {
  const { dailyShare: share } = rule
  const spent = share === null || dailySpending === null ? null : times(dailySpending, String(share / 100))
  return {
    critical: positionOf(amount, rule.critical),
    low: positionOf(amount, rule.low),
    runway: runwayPosition({ runwayMinutes, earliestMinutes }, rule.lastsLessThan),
    share: share === null ? 'above' : spent === null ? 'unknown' : positionOf(amount, spent)
  }
}

/**
 * Without a top-up a wallet does not last longer again: only the estimate changed, in a pause for instance. So it is above
 * its threshold only once even the earliest end is (measured by `npm run bench -- runway`).
 */
function runwayPosition({ earliestMinutes, runwayMinutes }: Runway, threshold: number | null): Position {
  const position = positionOf(textOf(runwayMinutes), textOf(threshold))
  const mayBeBelow = threshold !== null && earliestMinutes !== null && earliestMinutes < threshold
  return position === 'above' && mayBeBelow ? 'near' : position
}

function positionOf(value: Amount | null, threshold: Amount | null): Position {
  if (threshold === null) return 'above'
  if (value === null) return 'unknown'
  if (isBelow(value, threshold)) return 'below'
  return isBelow(value, times(threshold, MARGIN)) ? 'near' : 'above'
}

const textOf = (value: number | null) => (value === null ? null : String(value))

/** The state of a threshold after a reading. */
export function nextCrossing(from: Crossing, position: Position, proof: Proof): Crossing {
  switch (position) {
    case 'unknown':
      return from
    case 'above':
      return 'clear'
    case 'near':
      return from === 'crossed' || from === 'eased' ? 'eased' : 'clear'
    case 'below':
      if (proof === 'sure' || from === 'crossed' || from === 'eased') return 'crossed'
      return from === 'once' && proof === 'one' ? 'crossed' : 'once'
    default:
      return position satisfies never
  }
}

/** The level that results from the crossed thresholds. */
export function levelOfCrossed(crossed: readonly ThresholdKind[]): Level {
  if (crossed.includes('critical')) return 'critical'
  return crossed.length > 0 ? 'low' : 'healthy'
}

export const thresholdKindsWith = (crossing: Crossing, crossings: Crossings): ThresholdKind[] =>
  thresholdKinds.filter(kind => crossings[kind] === crossing)
