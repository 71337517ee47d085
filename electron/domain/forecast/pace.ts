import type { Amount } from '../money/money.ts'

/** How certain an estimate is. The wording depends on it, and alerts require at least fair. */
export type Confidence = 'good' | 'fair' | 'low'

/** Three moments: the range from the first to the last covers eight cases of ten. */
export interface Passage {
  /** Wall-clock milliseconds; null if it takes more than a year. */
  readonly earliest: number | null
  readonly likely: number | null
  readonly latest: number | null
  /** How far the range reaches in spending instead of time, as a share of the likely: no closed night makes it wider. */
  readonly spread: number
}

export interface SpendingRange {
  readonly least: number
  readonly likely: number
  readonly most: number
}

/** What a wallet likely spends over a time to come, in its currency. */
export interface SpendingEstimate {
  readonly likely: Amount
  readonly most: Amount
}

/** How fast a wallet spends, now and in the future. Estimates as numbers, in the wallet's currency. */
export interface Pace {
  /** When the wallet was last read, wall-clock milliseconds. */
  readonly at: number
  /** What is likely spent within the hour after that. */
  readonly perHour: number
  /** No estimate is more certain than this, however narrow its range. */
  readonly confidence: Confidence
  /** Whether the estimate uses the usual pace by hour and weekday, or only recent hours. */
  readonly basis: 'usual' | 'recent'
  /** Payments are too rare to predict the next one. */
  readonly rare: boolean
  /** When this much, above zero, has been spent, counted from the reading. */
  readonly passage: (amount: number) => Passage
  /**
   * What is spent from the reading until a moment (wall-clock milliseconds). It reaches the balance exactly when
   * {@link passage} says: at `earliest` the most, at `latest` the least.
   * @param balance what the wallet holds; where that is nothing, any amount above zero
   */
  readonly spending: (until: number, balance: number) => SpendingRange
}
