import { MINUTE } from '../time/units.ts'
import type { Failure } from './failure.ts'

type RefusalKind = 'rejected' | 'permission' | 'address'

/** When each kind of refusal was first heard since the last reading. Milliseconds of any one clock. */
export type Refusals = Readonly<Partial<Record<RefusalKind, number>>>

/**
 * A second refusal counts this much later, milliseconds. What refuses by mistake (a deployment, a guard that answers in
 * JSON) does so for moments, and to whoever asks again at once.
 */
const CONFIRM_AFTER = 2 * MINUTE

/** A failure as it is called, and the refusals heard with it. */
interface Verdict {
  readonly failure: Failure
  readonly refusals: Refusals
}

/**
 * One refusal is no verdict: a key, permission or address is called wrong only after a second refusal of its kind, or at
 * once where the API documents what it says.
 * @param at when it was heard, on the clock of `refusals`
 */
export function verdictOn(failure: Failure, refusals: Refusals, at: number, isDocumented: boolean): Verdict {
  if (failure.kind !== 'rejected' && failure.kind !== 'permission' && failure.kind !== 'address')
    return { failure, refusals }
  const first = refusals[failure.kind] ?? at
  const isCertain = isDocumented || at - first >= CONFIRM_AFTER
  return {
    failure: isCertain ? failure : { ...failure, once: true },
    refusals: { ...refusals, [failure.kind]: first }
  }
}

/** How long after the first refusal the waits between readings grow: they are 15 minutes, 1 hour, 6 hours, then a day. */
const GROWTH = [15 * MINUTE, 75 * MINUTE, 435 * MINUTE] as const
/** Milliseconds by which the last wait may have been short of its time. */
const SLACK = MINUTE

/**
 * Which of the waits after a refusal is next, counted from 1. By time rather than by attempts, so that neither waking
 * nor a user who presses Refresh makes the waits longer.
 */
export function refusalStep(refusals: Refusals, at: number): number {
  const elapsed = at - Math.min(at, ...Object.values(refusals)) + SLACK
  return 1 + GROWTH.filter(time => elapsed >= time).length
}
