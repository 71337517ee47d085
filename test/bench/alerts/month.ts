import { DAY, MINUTE } from '../week/time.ts'
import { balances, type Habit } from './wallets.ts'

/** One minute of a wallet: what it truly holds, and what could be read of it. Money in hundredths. */
export interface Minute {
  readonly at: number
  readonly truth: number
  /** Null where nothing could be read. */
  readonly read: number | null
  readonly afterFailure: boolean
  /** The answer to the request before arrives again, late. */
  readonly repeats: boolean
}

export const DAYS = 30

/** Faults a minute, and how long they last at most. */
const FAULTS = 3 / (7 * 24 * 60)
const LONGEST = 90
/** Of the first readings after a fault: a zero that is none, and a figure that is another's. */
const FALSE_ZEROS = 0.15
const FALSE_FIGURES = 0.05
const REPEATS = 1 / 5000

/**
 * A month of one wallet, read each minute as long as nothing is wrong.
 * @param start wall-clock milliseconds of a midnight
 * @param random uniform in [0, 1)
 */
export function* monthOf(habit: Habit, start: number, random: () => number): Generator<Minute> {
  let at = start
  let fault = 0
  let afterFailure = false
  for (const truth of balances(habit, (DAYS * DAY) / MINUTE, random)) {
    at += MINUTE
    if (fault === 0 && random() < FAULTS) fault = Math.ceil(LONGEST * random())
    if (fault > 0) {
      fault -= 1
      afterFailure = true
      yield { at, truth, read: null, afterFailure, repeats: false }
    } else {
      const read = afterFailure ? doubtful(truth, random()) : truth
      yield { at, truth, read, afterFailure, repeats: random() < REPEATS }
      afterFailure = false
    }
  }
}

function doubtful(truth: number, drawn: number): number {
  if (drawn < FALSE_ZEROS) return 0
  return drawn < FALSE_ZEROS + FALSE_FIGURES ? Math.round(truth / 20) : truth
}
