import type { Amount } from '../domain/money.ts'
import type { Drift } from './drift.ts'

/** How a demo wallet lives. */
export interface Script extends Drift {
  /** What happens first, as [seconds, balance]; the drift begins where `leadEnds`. */
  readonly lead?: readonly (readonly [number, Amount])[]
  readonly leadEnds?: number
  /** The moves of the last day that led to the first balance, oldest first; absent: those of the drift, times `pastPace`. */
  readonly past?: readonly Amount[]
  readonly pastPace?: Amount
  /** What comes in or, below zero, is taken out now and then in the weeks before; absent: nothing moved in them. */
  readonly refill?: Amount
}
