import type { Amount } from './money.ts'
import type { Movement } from './movement.ts'
import { type Entry, type Finder, type Left, type Paid, partsOf } from './reconciliation-entry.ts'
import { byAmountAndTime, byInterval, byRunInTime } from './reconciliation-timed.ts'
import { byAmount, byRun } from './reconciliation-untimed.ts'

/** A movement with the payments that it is the exact sum of. */
export interface Match {
  readonly movement: Movement
  readonly payments: readonly Paid[]
}

export interface Matches {
  /** As the movements came. */
  readonly matched: readonly Match[]
  readonly movementsWithout: readonly Movement[]
  readonly paymentsWithout: readonly Paid[]
}

/**
 * Finds the payments that movements are made of, the surest way first. A payment with a time is matched by it only,
 * one without by its amount and order; one of zero needs no movement. 20,000 of each are matched in a second or
 * two at worst, since no way looks at all of the one for each of the other.
 * @param movements of one wallet, oldest first
 * @param tolerance milliseconds by which the clocks of records and provider may differ
 */
export function matchPayments(
  movements: readonly Movement[],
  payments: readonly Paid[],
  tolerance: number
): Matches {
  const decimals = Math.max(mostDecimals(movements), mostDecimals(payments))
  let lefts: readonly Left[] = movements.map(movement => ({
    movement,
    parts: partsOf(movement.amount, decimals) * (isRise(movement) ? -1n : 1n)
  }))
  let entries: readonly Entry[] = payments
    .map(paid => ({ paid, parts: partsOf(paid.amount, decimals) }))
    .filter(({ parts }) => parts !== 0n)
  const matched = new Map<Movement, Match>()
  const finders: Finder[] = [byInterval, byAmountAndTime(tolerance), byRunInTime(tolerance), byAmount, byRun]
  for (const find of finders) {
    const found = find(lefts, entries)
    for (const { entries: made, left } of found)
      matched.set(left.movement, { movement: left.movement, payments: made.map(({ paid }) => paid) })
    const used = new Set<Left | Entry>(found.flatMap(one => [one.left, ...one.entries]))
    lefts = lefts.filter(left => !used.has(left))
    entries = entries.filter(entry => !used.has(entry))
  }
  return {
    matched: movements.flatMap(movement => matched.get(movement) ?? []),
    movementsWithout: lefts.map(({ movement }) => movement),
    paymentsWithout: entries.map(({ paid }) => paid)
  }
}

const isRise = ({ kind }: Movement): boolean => kind === 'topUp' || kind === 'transferIn'

const mostDecimals = (some: readonly { readonly amount: Amount }[]): number =>
  some.reduce((most, { amount }) => Math.max(most, amount.split('.')[1]?.length ?? 0), 0)
