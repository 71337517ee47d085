import { type Amount, isBelow, times } from './money.ts'
import type { Rule } from './rule.ts'
import type { Level } from './wallet.ts'

/** The marks a wallet can fall below, the gravest first. */
export const marks = ['critical', 'low', 'runway', 'share'] as const
export type Mark = (typeof marks)[number]

/**
 * How a mark stands in its wallet's episode: never crossed; below it by one reading that waits for a second;
 * crossed; or risen above it again, though not by the margin that ends it.
 */
export type Crossing = 'clear' | 'once' | 'crossed' | 'eased'
export type Crossings = Readonly<Record<Mark, Crossing>>

/** Where a reading lies: near is above the mark, within the margin; unknown says nothing of the mark. */
export type Position = 'below' | 'near' | 'above' | 'unknown'
export type Positions = Readonly<Record<Mark, Position>>

/** What a reading is worth: enough alone, one of the two that are needed, or one that was counted before. */
export type Proof = 'sure' | 'one' | 'counted'

/** What a mark is compared with; null is not known. */
export interface Figures {
  readonly amount: Amount | null
  readonly runwayMinutes: number | null
  readonly dailySpending: Amount | null
}

/** How far past its mark a figure must rise before the mark is clear again, so that a sawtooth is told once. */
const MARGIN = '1.1'

/** Where the figures lie by each mark. Above a mark that is not set is where everything lies. */
export function positionsOf({ amount, runwayMinutes, dailySpending }: Figures, rule: Rule): Positions {
  const { dailyShare: share } = rule
  const spent = share === null || dailySpending === null ? null : times(dailySpending, String(share / 100))
  return {
    critical: positionOf(amount, rule.critical),
    low: positionOf(amount, rule.low),
    runway: positionOf(textOf(runwayMinutes), textOf(rule.lastsLessThan)),
    share: share === null ? 'above' : spent === null ? 'unknown' : positionOf(amount, spent)
  }
}

function positionOf(value: Amount | null, mark: Amount | null): Position {
  if (mark === null) return 'above'
  if (value === null) return 'unknown'
  if (isBelow(value, mark)) return 'below'
  return isBelow(value, times(mark, MARGIN)) ? 'near' : 'above'
}

const textOf = (value: number | null) => (value === null ? null : String(value))

/** How a mark stands after a reading. */
export function cross(from: Crossing, position: Position, proof: Proof): Crossing {
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

/** What it means that these marks are crossed. */
export function levelOfMarks(crossed: readonly Mark[]): Level {
  if (crossed.includes('critical')) return 'critical'
  return crossed.length > 0 ? 'low' : 'healthy'
}

export const marksThatAre = (crossing: Crossing, crossings: Crossings): Mark[] =>
  marks.filter(mark => crossings[mark] === crossing)
