const HOUR = 60 * 60_000

/** What was seen of one hour of a wallet, as numbers: for estimates only, never for a figure that is shown. */
export interface HourOfSpending {
  /** When it began, wall-clock milliseconds. */
  readonly hour: number
  /** All falls first read within it, in the wallet's currency. */
  readonly spent: number
  /** All rises first read within it. */
  readonly toppedUp: number
  /** The share of it that was watched, 0 to 1. */
  readonly seen: number
}

/** An hour of which it is known what was spent, in the share of it that is known. */
export type KnownHour = Omit<HourOfSpending, 'toppedUp'>

/** Hours without a reading that are still taken for one stretch of the same business: a night. */
const LONGEST_GAP = 16
/** Of less than this share of an hour too little was seen. */
const LEAST_SEEN = 0.25

/**
 * The hours that tell what a wallet spends. A time that was not watched says nothing by itself; but where the first
 * reading after it shows what was spent in all, and no top-up can hide more, that is spread evenly over it.
 * @param hours oldest first; those not watched may be missing
 */
export function knownHours(hours: readonly HourOfSpending[]): KnownHour[] {
  const some = hours.filter(({ seen, spent }) => seen > 0 || spent > 0)
  return some.flatMap(({ hour, spent, toppedUp, seen }, index): KnownHour[] => {
    const before = some[index - 1]
    const missing = before ? Math.round((hour - before.hour) / HOUR) - 1 : 0
    if (missing <= 0) return seen >= LEAST_SEEN ? [{ hour, spent, seen }] : []
    if (missing > LONGEST_GAP || spent === 0 || toppedUp > 0) return []
    const each = spent / (missing + seen)
    const between = Array.from({ length: missing }, (_, ago) => ({
      hour: hour - (missing - ago) * HOUR,
      spent: each,
      seen: 1
    }))
    return [...between, { hour, spent: each * seen, seen }]
  })
}
