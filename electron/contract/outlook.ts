import type { Amount } from '../domain/money.ts'

/** How sure an estimate is: the wording follows it, and alerts need at least fair. */
export type Confidence = 'good' | 'fair' | 'low'

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

/** The estimated balance at a moment to come, wall-clock milliseconds. */
export interface Ahead {
  readonly at: number
  readonly least: Amount
  readonly likely: Amount
  readonly most: Amount
}
