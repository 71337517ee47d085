import { DAY, MINUTE } from '#domain/time/units.ts'
import { simulateBalances, type WalletProfile } from './wallet-profiles.ts'

/** One minute of a wallet: its true balance and the reading. Amounts in hundredths. */
export interface Minute {
  readonly at: number
  readonly truth: number
  /** Null if nothing could be read. */
  readonly read: number | null
  readonly afterFailure: boolean
  /** The previous reading arrives a second time, late. */
  readonly repeats: boolean
}

export const DAYS = 30

/** Faults per minute, and their longest duration in minutes. */
const FAULTS = 3 / (7 * 24 * 60)
const LONGEST = 90
/** Share of first readings after a fault that are wrongly zero, or another wallet's figure. */
const FALSE_ZEROS = 0.15
const FALSE_FIGURES = 0.05
const REPEATS = 1 / 5000

/**
 * A month of one wallet, read every minute unless there is a fault.
 * @param start wall-clock milliseconds of a midnight
 * @param random uniform in [0, 1)
 */
export function* simulateMonth(habit: WalletProfile, start: number, random: () => number): Generator<Minute> {
  let at = start
  let fault = 0
  let afterFailure = false
  for (const truth of simulateBalances(habit, (DAYS * DAY) / MINUTE, random)) {
    at += MINUTE
    if (fault === 0 && random() < FAULTS) fault = Math.ceil(LONGEST * random())
    if (fault > 0) {
      fault -= 1
      afterFailure = true
      yield { at, truth, read: null, afterFailure, repeats: false }
    } else {
      const read = afterFailure ? distort(truth, random()) : truth
      yield { at, truth, read, afterFailure, repeats: random() < REPEATS }
      afterFailure = false
    }
  }
}

function distort(truth: number, chance: number): number {
  if (chance < FALSE_ZEROS) return 0
  return chance < FALSE_ZEROS + FALSE_FIGURES ? Math.round(truth / 20) : truth
}
