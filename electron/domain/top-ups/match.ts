import Big from 'big.js'
import type { Amount } from '../money/money.ts'
import type { Movement } from '../readings/movements.ts'
import { MINUTE } from '../time/units.ts'
import type { Habits } from './habits.ts'
import type { SentTopUp, TopUpWay } from './sent-top-up.ts'

/** Clocks of phones and providers differ. */
const GRACE = 5 * MINUTE
/** As a share of what was sent: a rise of at least so much may be it, less a fee. */
const LEAST_SHARE = '0.9'
/** A fee is hardly ever more than this share. */
const MOST_FEE = '0.03'
/** What was paid or came in between two readings further apart is not guessed. */
const READ_CLOSELY = 15 * MINUTE
/** So many rises in a week that Salio was not told of are ordinary. */
const ORDINARY = 7
/** What a wallet paid at most in its last week, it may exceed by so much. */
const UNUSUAL = '1.5'

/** A fee that a user confirmed: what was sent, and what was missing of it. */
interface KnownFee {
  readonly way: TopUpWay
  readonly amount: Amount
  readonly fee: Amount
}

export interface RiseContext {
  /** Fees that the user confirmed in this wallet. */
  readonly fees: readonly KnownFee[]
  /** What the wallet pays and takes in at most in the time between the two readings. */
  readonly habits: (length: number, large: Amount) => Habits
  /** Another wallet of the account fell by at least as much meanwhile: it may have been moved. */
  readonly maybeMoved: boolean
  /** The currency's decimals: fees are rounded to them. */
  readonly decimals: number
}

/** What a rise is taken for: one top-up that arrived, or of which its user is asked; or several that together are it. */
export type Match =
  | { readonly kind: 'arrived'; readonly topUp: SentTopUp; readonly isFee: boolean }
  | { readonly kind: 'difference'; readonly topUp: SentTopUp }
  | { readonly kind: 'probable'; readonly topUps: readonly SentTopUp[] }

/** A top-up with what is still to come of it. */
interface Candidate {
  readonly topUp: SentTopUp
  readonly due: Big
  /** A part of it has arrived. The rest is found by its exact amount only. */
  readonly isRest: boolean
}

/** From when on a rise may be a top-up, wall-clock milliseconds. */
export const searchFrom = ({ sentAt }: Pick<SentTopUp, 'sentAt'>): number => sentAt - GRACE - 1

/** Whether a rise was read late enough to be a top-up. */
export const mayBe = (topUp: Pick<SentTopUp, 'sentAt'>, rise: Pick<Movement, 'at'>): boolean =>
  rise.at > searchFrom(topUp)

/**
 * Which top-up a rise is: of several the one of exactly this amount, then one less a fee that is known, then one of which
 * something was paid in between as it usually is; of equals the oldest. What fits less well is asked about. Null for a rise
 * that is something else.
 * @param awaited the wallet's awaited top-ups, in the order in which they were sent
 */
export function matchRise(awaited: readonly SentTopUp[], rise: Movement, context: RiseContext): Match | null {
  const candidates = awaited.filter(topUp => mayBe(topUp, rise)).map(candidateOf)
  if (candidates.length === 0) return null
  const found = surely(candidates, rise, context)
  if (!found) return perhaps(candidates, rise, context)
  return context.maybeMoved ? { kind: 'probable', topUps: [found.topUp] } : found
}

function candidateOf(topUp: SentTopUp): Candidate {
  const isRest = topUp.rise !== null
  return { topUp, due: new Big(topUp.amount).minus(topUp.rise ?? 0), isRest }
}

function surely(
  candidates: readonly Candidate[],
  rise: Movement,
  context: RiseContext
): Extract<Match, { kind: 'arrived' }> | null {
  const { amount } = rise
  const exact = candidates.find(({ due }) => due.eq(amount))
  if (exact) return { kind: 'arrived', topUp: exact.topUp, isFee: false }
  const whole = candidates.filter(({ isRest }) => !isRest)
  const lessFee = whole.find(one => feesOf(one, context).some(fee => one.due.minus(fee).eq(amount)))
  if (lessFee) return { kind: 'arrived', topUp: lessFee.topUp, isFee: true }
  return rise.afterGap || lengthOf(rise) > READ_CLOSELY ? null : netted(whole, rise, context)
}

/** One of which so much was paid, or to which so much was added, as often is between two readings. */
function netted(
  candidates: readonly Candidate[],
  rise: Movement,
  context: RiseContext
): Extract<Match, { kind: 'arrived' }> | null {
  const amount = new Big(rise.amount)
  const fitting = candidates.flatMap(candidate => {
    const { due, topUp } = candidate
    const most = due.times(1 - Number(LEAST_SHARE))
    const { spent, tookIn } = context.habits(lengthOf(rise), most.toFixed())
    // Where rises of that size are ordinary, this may be one of them.
    if (context.habits(lengthOf(rise), due.toFixed()).similar >= ORDINARY) return []
    return [new Big(0), ...feesOf(candidate, context)].flatMap(fee => {
      const missing = due.minus(fee).minus(amount)
      const seen = missing.gt(0) ? spent : tookIn
      const isUsual = missing.abs().lte(new Big(seen).times(UNUSUAL))
      return isUsual && missing.abs().lte(most) ? [{ topUp, off: missing.abs() }] : []
    })
  })
  const [best] = fitting.toSorted((one, other) => one.off.cmp(other.off))
  return best ? { kind: 'arrived', topUp: best.topUp, isFee: false } : null
}

/** What the rise may be, for its user to say. */
function perhaps(candidates: readonly Candidate[], rise: Movement, context: RiseContext): Match | null {
  const amount = new Big(rise.amount)
  const whole = candidates.filter(({ isRest }) => !isRest)
  for (const { due, topUp } of whole) {
    const missing = due.minus(amount)
    if (missing.lt(0) || amount.lt(due.times(LEAST_SHARE))) continue
    const { spent } = context.habits(lengthOf(rise), due.toFixed())
    const isFee = missing.lte(due.times(MOST_FEE)) || new Big(spent).eq(0)
    return isFee && !context.maybeMoved
      ? { kind: 'difference', topUp }
      : { kind: 'probable', topUps: [topUp] }
  }
  const several = sumOfSeveral(whole, rise, context)
  if (several) return { kind: 'probable', topUps: several }
  const one = whole.find(candidate => mayHideIn(candidate.due, rise, context))
  return one ? { kind: 'probable', topUps: [one.topUp] } : null
}

/** Whether money of that amount may be in a rise, with more being paid or coming in than usual. */
function mayHideIn(due: Big, rise: Movement, context: RiseContext): boolean {
  const missing = due.minus(rise.amount)
  const { spent, tookIn } = context.habits(lengthOf(rise), due.toFixed())
  if (missing.gt(0))
    return due.lte(new Big(rise.amount).times(2)) && missing.lte(new Big(spent).times(UNUSUAL))
  return missing.neg().lte(new Big(tookIn).times(UNUSUAL)) && missing.neg().lte(due)
}

/** The first few, by age, that together are the rise. */
function sumOfSeveral(
  candidates: readonly Candidate[],
  rise: Movement,
  context: RiseContext
): readonly SentTopUp[] | null {
  let sum = new Big(0)
  for (const [index, { due }] of candidates.entries()) {
    sum = sum.plus(due)
    if (index > 0 && (sum.eq(rise.amount) || mayHideIn(sum, rise, context)))
      return candidates.slice(0, index + 1).map(({ topUp }) => topUp)
  }
  return null
}

/** What fees of its way would be for a top-up: the same amount, or the same share of it. */
function feesOf({ due, topUp }: Candidate, { decimals, fees }: RiseContext): readonly Big[] {
  return fees
    .filter(({ way }) => way === topUp.way)
    .flatMap(({ amount, fee }) => [new Big(fee), new Big(fee).div(amount).times(due).round(decimals)])
    .filter(fee => fee.gt(0) && fee.lt(due))
}

const lengthOf = ({ after, at }: Movement): number => Math.max(MINUTE, at - after)
