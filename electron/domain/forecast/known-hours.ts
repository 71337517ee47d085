const HOUR = 60 * 60_000

/** A wallet's totals for one hour as numbers: for estimates only, never for a figure that is shown. */
export interface HourlySpending {
  /** When the hour begins, wall-clock milliseconds. */
  readonly hour: number
  /** Sum of all falls first read in this hour, in the wallet's currency. */
  readonly spent: number
  /** Sum of all rises first read in this hour. */
  readonly toppedUp: number
  /** The share of the hour that was observed, 0 to 1. */
  readonly seen: number
}

/** An hour whose spending is known. `spent` refers to the observed share of the hour. */
export type KnownHour = Omit<HourlySpending, 'toppedUp'>

/** The longest gap, in hours, over which spending is still spread evenly: a night. */
const MAX_GAP_HOURS = 16
/** Hours observed for less than this share are ignored. */
const MIN_SEEN = 0.25

/**
 * The hours that tell what a wallet spends. Hours that were not observed normally say nothing. But if the
 * first reading after a gap shows the total spent, and no top-up hides part of it, that total is spread
 * evenly over the gap.
 * @param hours oldest first; hours that were not observed may be missing
 */
export function knownHours(hours: readonly HourlySpending[]): KnownHour[] {
  const observed = hours.filter(({ seen, spent }) => seen > 0 || spent > 0)
  return observed.flatMap(({ hour, spent, toppedUp, seen }, index): KnownHour[] => {
    const previous = observed[index - 1]
    const missing = previous ? Math.round((hour - previous.hour) / HOUR) - 1 : 0
    if (missing <= 0) return seen >= MIN_SEEN ? [{ hour, spent, seen }] : []
    if (missing > MAX_GAP_HOURS || spent === 0 || toppedUp > 0) return []
    const perHour = spent / (missing + seen)
    const gap = Array.from({ length: missing }, (_, ago) => ({
      hour: hour - (missing - ago) * HOUR,
      spent: perHour,
      seen: 1
    }))
    return [...gap, { hour, spent: perHour * seen, seen }]
  })
}
