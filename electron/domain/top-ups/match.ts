import Big from 'big.js'
import type { Amount } from '../money/money.ts'
import type { Movement } from '../readings/movements.ts'
import { HOUR, MINUTE, WEEK } from '../time/units.ts'
import { isWatchedFor } from './expectation.ts'
import type { Habits } from './habits.ts'
import { type SentTopUp, type TopUpWay, topUpWays } from './sent-top-up.ts'

/** Clocks of phones and providers differ. */
const GRACE = 5 * MINUTE
/** As a share of what was sent: a rise of at least so much may be it, less a fee. */
const LEAST_SHARE = '0.9'
/** A fee is hardly ever more than this share. */
export const MOST_FEE = '0.03'
/** What was paid or came in between two readings further apart is not guessed. */
const READ_CLOSELY = 2 * HOUR
/** So many rises of about its size in a week are ordinary: then nobody can tell which of them it is. */
const ORDINARY = 7
const ABOUT = 0.5
const NEARLY = 0.1
/** So many others that look at least as much like it, to be expected while it was on its way, are too many. */
const COINCIDENCES = 0.02
/** People send round amounts, of so many digits before the zeros; what is left of one after a payment is hardly ever round. */
const ROUND_DIGITS = 3
/** A wallet that pays more rarely than every so many readings hardly does so in the very one that shows a top-up. */
const RARELY = 150
const HARDLY_EVER = 10 * RARELY
/** What a wallet paid at most in its last week, it may exceed by so much: for a question, never for an answer. */
export const UNUSUAL = '1.5'

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
  /** How many rises there were in its last week that Salio was not told of, and off an amount by a share of it at most. */
  readonly similar: (amount: Amount, off: number) => number
  /** How long `habits` and `similar` look back, as far as the wallet was read: milliseconds, a week at most. */
  readonly span: number
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
  /** A part of it has arrived. The rest, or else all of it, is found by its exact amount only. */
  readonly isRest: boolean
}

/** From when on a rise may be a top-up, wall-clock milliseconds. */
export const searchFrom = ({ sentAt }: Pick<SentTopUp, 'sentAt'>): number => sentAt - GRACE - 1

/** Whether a rise was read late enough to be a top-up. */
export const mayBe = (topUp: Pick<SentTopUp, 'sentAt'>, rise: Pick<Movement, 'at'>): boolean =>
  rise.at > searchFrom(topUp)

/**
 * Which top-up a rise is: of several the one of exactly this amount, then one less a fee that is known, then one of which
 * something was paid in between as it usually is; of equals the oldest, and of
 * equals by several ways the one that is expected first. What fits less well is asked about. Null for a rise
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
  const whole = candidates.filter(({ isRest }) => !isRest)
  const exact =
    expectedFirst(
      candidates.filter(({ due }) => due.eq(amount)),
      rise
    ) ??
    // What a part was taken for that had arrived may have been something else: then all of it comes.
    candidates.find(({ topUp }) => new Big(topUp.amount).eq(amount))
  if (exact) return { kind: 'arrived', topUp: exact.topUp, isFee: false }
  const lessFee = expectedFirst(
    whole.filter(one => feesOf(one, context).some(fee => one.due.minus(fee).eq(amount))),
    rise
  )
  if (lessFee) return { kind: 'arrived', topUp: lessFee.topUp, isFee: true }
  return lengthOf(rise) > READ_CLOSELY ? null : netted(whole, rise, context)
}

/** The oldest by its way, and of several such the one that is late first; those so late that nobody looks for them come last. */
function expectedFirst<One extends Candidate>(candidates: readonly One[], { at }: Movement): One | undefined {
  const expected = candidates.filter(({ topUp }) => isWatchedFor(topUp, at))
  const among = expected.length > 0 ? expected : candidates
  const oldest = topUpWays.flatMap(way => among.find(({ topUp }) => topUp.way === way) ?? [])
  return oldest.toSorted((one, other) => one.topUp.lateAt - other.topUp.lateAt)[0]
}

/** One of which no more was paid, or to which no more was added, than was seen before between two readings. */
function netted(
  candidates: readonly Candidate[],
  rise: Movement,
  context: RiseContext
): Extract<Match, { kind: 'arrived' }> | null {
  const length = lengthOf(rise)
  if (new Big(rise.amount).c.length <= ROUND_DIGITS) return null
  const fitting = candidates.flatMap(candidate => {
    const { due } = candidate
    const most = due.times(1 - Number(LEAST_SHARE))
    const { spent, timesSpent, timesTookIn, tookIn } = context.habits(length, most.toFixed())
    const offs = [new Big(0), ...feesOf(candidate, context)].flatMap(fee => {
      const missing = due.minus(fee).minus(rise.amount)
      const [seen, times] = missing.gt(0) ? [spent, timesSpent] : [tookIn, timesTookIn]
      const off = missing.abs()
      return off.lte(seen) && off.lte(most) && times * length * RARELY >= WEEK ? [off] : []
    })
    const [off] = offs.toSorted((one, other) => one.cmp(other))
    return off ? [{ ...candidate, off }] : []
  })
  const best = expectedFirst(fitting, rise)
  // Several that were sent alike are told apart by their age, others by nothing.
  const areAlike = fitting.every(({ due, topUp }) => topUp.way === best?.topUp.way && due.eq(best.due))
  if (!best || !areAlike || !isAlone(best, best.off, rise, context)) return null
  if (maySeveralBe(candidates, rise, context)) return null
  return { kind: 'arrived', topUp: best.topUp, isFee: false }
}

/**
 * Whether hardly any rise that Salio was not told of would come as close to a top-up while it was on its way, as such come.
 * @param off how far off the rise is
 */
function isAlone(
  { due, topUp }: Candidate,
  off: Big,
  rise: Movement,
  { similar, span }: RiseContext
): boolean {
  const about = similar(due.toFixed(), ABOUT)
  const share = off.div(due).toNumber()
  // One more than was seen: that none came yet does not mean that none will.
  const asClose = Math.max(((about + 1) * share) / ABOUT, (similar(due.toFixed(), NEARLY) * share) / NEARLY)
  const waited = Math.max(rise.at - topUp.sentAt, lengthOf(rise))
  return about < ORDINARY && asClose * waited <= COINCIDENCES * span
}

/** What the rise may be, for its user to say: of several the one that is expected first. */
function perhaps(candidates: readonly Candidate[], rise: Movement, context: RiseContext): Match | null {
  const whole = candidates
    .filter(({ isRest }) => !isRest)
    .toSorted((one, other) => one.topUp.lateAt - other.topUp.lateAt)
  for (const { due, topUp } of whole) {
    const missing = due.minus(rise.amount)
    if (missing.lt(0) || missing.gt(due.times(1 - Number(LEAST_SHARE)))) continue
    const { spent } = context.habits(lengthOf(rise), due.toFixed())
    return (isFee(due, missing) || new Big(spent).eq(0)) && !context.maybeMoved
      ? { kind: 'difference', topUp }
      : { kind: 'probable', topUps: [topUp] }
  }
  const several = sumOfSeveral(whole, rise, context)
  if (several) return { kind: 'probable', topUps: several }
  const one = whole.find(candidate => mayHideIn(candidate.due, rise, context))
  return one ? { kind: 'probable', topUps: [one.topUp] } : null
}

/** Whether what is missing of an amount may be a fee. */
const isFee = (due: Big, missing: Big): boolean => missing.gte(0) && missing.lte(due.times(MOST_FEE))

/** Whether money of that amount may be in a rise, with more being paid or coming in than usual. */
function mayHideIn(due: Big, rise: Movement, { habits }: RiseContext): boolean {
  const length = lengthOf(rise)
  const missing = due.minus(rise.amount)
  const { spent, timesSpent, timesTookIn, tookIn } = habits(length, due.div(2).toFixed())
  const [seen, times] = missing.gt(0) ? [spent, timesSpent] : [tookIn, timesTookIn]
  return (
    times * length * HARDLY_EVER >= WEEK &&
    missing.abs().lte(new Big(seen).times(UNUSUAL)) &&
    missing.abs().lte(missing.gt(0) ? rise.amount : due)
  )
}

/** The first few, by when they are expected, that together are the rise. */
function sumOfSeveral(
  candidates: readonly Candidate[],
  rise: Movement,
  context: RiseContext
): readonly SentTopUp[] | null {
  let sum = new Big(0)
  for (const [index, { due }] of candidates.entries()) {
    sum = sum.plus(due)
    const missing = sum.minus(rise.amount)
    if (index === 0 || missing.lt(0)) continue
    if (isFee(sum, missing) || mayHideIn(sum, rise, context))
      return candidates.slice(0, index + 1).map(({ topUp }) => topUp)
  }
  return null
}

/** Whether two that come together may as well be the rise, or the first few. */
function maySeveralBe(candidates: readonly Candidate[], rise: Movement, context: RiseContext): boolean {
  const sums = candidates.flatMap(({ due }, index) =>
    candidates.slice(index + 1).map(two => two.due.plus(due))
  )
  const isNear = (sum: Big) =>
    sum
      .minus(rise.amount)
      .abs()
      .lte(sum.times(1 - Number(LEAST_SHARE)))
  return (
    sums.some(sum => isNear(sum) && mayHideIn(sum, rise, context)) ||
    sumOfSeveral(candidates, rise, context) !== null
  )
}

/** What fees of its way would be for a top-up: the same amount, or the same share of it. */
function feesOf({ due, topUp }: Candidate, { decimals, fees }: RiseContext): readonly Big[] {
  return fees
    .filter(({ way }) => way === topUp.way)
    .flatMap(({ amount, fee }) => [new Big(fee), new Big(fee).div(amount).times(due).round(decimals)])
    .filter(fee => fee.gt(0) && fee.lt(due))
}

const lengthOf = ({ after, at }: Movement): number => Math.max(MINUTE, at - after)
