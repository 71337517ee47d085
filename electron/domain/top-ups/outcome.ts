import type { Amount } from '../money/money.ts'
import type { Movement } from '../readings/movements.ts'
import { type Match, matchRise, mayBe, type RiseContext } from './match.ts'
import type { SentTopUp } from './sent-top-up.ts'

/** What a top-up became by a reading. topUpUnseen: it may have come and been spent while nothing was read. */
export const topUpEvents = [
  'topUpArrived',
  'topUpDifference',
  'topUpProbable',
  'topUpUnseen',
  'topUpLate'
] as const
export type TopUpEvent = (typeof topUpEvents)[number]

/** A top-up after a reading, and what became of it; null where it is awaited as before. */
export interface TopUpUpdate {
  readonly topUp: SentTopUp
  readonly event: TopUpEvent | null
}

/** What a reading shows of a wallet's top-ups. Times are wall-clock milliseconds. */
export interface TopUpReading {
  readonly at: number
  /** What rose since the reading that was searched last, transfers left out; oldest first. */
  readonly rises: readonly Movement[]
  readonly context: (rise: Movement) => RiseContext
  /** Whether it may have come and been spent while nothing was read. */
  readonly mayHaveComeUnseen: (topUp: SentTopUp) => boolean
}

/**
 * What becomes of a wallet's awaited top-ups by a reading: each rise settles one at most, and what has not come by its time
 * is late, or asked about where it may have come unseen. Each is returned, in the given order.
 * @param awaited in the order in which they were sent
 */
export function updateTopUps(
  awaited: readonly SentTopUp[],
  { at, context, mayHaveComeUnseen, rises }: TopUpReading
): readonly TopUpUpdate[] {
  const updates = new Map<string, TopUpUpdate>()
  for (const rise of rises) {
    const left = awaited.filter(({ id, searchedUntil }) => !updates.has(id) && rise.at > searchedUntil)
    if (!left.some(topUp => mayBe(topUp, rise))) continue
    const match = matchRise(left, rise, context(rise))
    if (match) for (const update of matched(match, rise)) updates.set(update.topUp.id, update)
  }
  return awaited.map(topUp => {
    const update = updates.get(topUp.id) ?? notFound(topUp, at, mayHaveComeUnseen)
    return { ...update, topUp: { ...update.topUp, searchedUntil: at } }
  })
}

function matched(match: Match, { amount, at }: Movement): readonly TopUpUpdate[] {
  const found = (topUp: SentTopUp, rise: Amount) => ({ ...topUp, rise, arrivedAt: at })
  switch (match.kind) {
    case 'arrived': {
      const { isFee, topUp } = match
      // The rest of one of which a part had arrived completes it.
      const rise = topUp.rise === null ? amount : topUp.amount
      const arrived = { ...found(topUp, rise), phase: 'arrived', isFee, closedAt: at } as const
      return [{ topUp: arrived, event: 'topUpArrived' }]
    }
    case 'difference':
      return [{ topUp: { ...found(match.topUp, amount), phase: 'difference' }, event: 'topUpDifference' }]
    case 'probable':
      return match.topUps.map(topUp => ({
        topUp: { ...found(topUp, match.topUps.length > 1 ? topUp.amount : amount), phase: 'probable' },
        event: 'topUpProbable'
      }))
    default:
      return match satisfies never
  }
}

function notFound(
  topUp: SentTopUp,
  at: number,
  mayHaveComeUnseen: TopUpReading['mayHaveComeUnseen']
): TopUpUpdate {
  if (topUp.isLate || at < topUp.lateAt) return { topUp, event: null }
  if (topUp.rise === null && mayHaveComeUnseen(topUp))
    return { topUp: { ...topUp, phase: 'probable' }, event: 'topUpUnseen' }
  return { topUp: { ...topUp, isLate: true }, event: 'topUpLate' }
}

/**
 * A top-up as it is dated by a reading that came after Salio was told of it. One that is dated earlier means that the clock
 * was set back meanwhile: then as much of its time has passed as before.
 * @param at when the reading was made, wall-clock milliseconds
 */
export function datedFor(topUp: SentTopUp, at: number): SentTopUp {
  const { lateAt, searchedUntil, sentAt, toldAt } = topUp
  const setBack = Math.max(searchedUntil, toldAt) - at
  if (setBack <= 0) return topUp
  return {
    ...topUp,
    sentAt: sentAt - setBack,
    toldAt: toldAt - setBack,
    lateAt: lateAt - setBack,
    searchedUntil: Math.min(searchedUntil, at - 1)
  }
}
