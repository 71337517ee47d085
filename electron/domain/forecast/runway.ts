import type { Outlook } from './outlook.ts'

const MINUTE = 60_000

/**
 * The runway of a wallet that is not expected to run out: above every threshold, so that an episode can end.
 */
export const ENDLESS = Number.MAX_SAFE_INTEGER

/**
 * How long a wallet likely lasts, in whole minutes, for the threshold "lasts less than". Null if the estimate
 * is not at least fair; the threshold then keeps its state.
 * @param at when the balance was read, wall-clock milliseconds
 */
export function runwayMinutes(outlook: Outlook | null, at: number): number | null {
  if (!outlook || outlook.confidence === 'low') return null
  if (!outlook.runsOut) return ENDLESS
  return Math.max(0, Math.floor((outlook.runsOut.likely - at) / MINUTE))
}
