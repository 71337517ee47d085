import type { Outlook } from './outlook.ts'

const MINUTE = 60_000

/** The runway of a wallet with no end in sight: above every mark, so that its episode can end. */
export const ENDLESS = Number.MAX_SAFE_INTEGER

/**
 * How long a wallet likely lasts, in whole minutes, for the mark "lasts less than". Null, which says nothing of the
 * mark, where the estimate is not fair at least.
 * @param at when the balance was read, wall-clock milliseconds
 */
export function runwayMinutes(outlook: Outlook | null, at: number): number | null {
  if (!outlook || outlook.confidence === 'low') return null
  if (!outlook.runsOut) return ENDLESS
  return Math.max(0, Math.floor((outlook.runsOut.likely - at) / MINUTE))
}
