import { HOUR, MINUTE } from '../time/units.ts'
import { isPassing, type Refusal } from './delivery-fate.ts'

/** Milliseconds from the first try to the following ones; after the last, one follows every half hour. */
const LADDER = [30_000, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE]
/** A way that is back is noticed within this time. */
const STEP = 30 * MINUTE
/** So long after its first try an alert is given up. */
export const GIVE_UP_AFTER = 24 * HOUR

/**
 * When a message is tried again, wall-clock milliseconds.
 * @param firstAt when it was tried first
 * @param now when it was tried last
 * @param asked until when the server asks to wait; null if it does not
 */
export function nextTryAt(firstAt: number, now: number, asked: number | null): number {
  const since = now - firstAt
  // The clock may have been set back, by a year as well.
  const step = since < 0 ? undefined : LADDER.find(offset => offset > since)
  const planned = step === undefined ? now + STEP : Math.max(firstAt + step, now + 1)
  return asked === null ? planned : Math.max(planned, Math.min(asked, now + GIVE_UP_AFTER))
}

/** After so long it is seen whether somebody topped up the account that pays for SMS. */
const PASSING_REFUSAL = HOUR

/** When somebody may have mended what was refused without a change in Salio, wall-clock milliseconds; infinity for never. */
export function mendedAt({ at, why }: { readonly at: number; readonly why: Refusal }, now: number): number {
  if (!isPassing(why)) return Number.POSITIVE_INFINITY
  // The clock may have been set back.
  return at > now ? now : at + PASSING_REFUSAL
}
