import { ROWS_A_STEP, type Steps, sortInSteps } from '../steps.ts'
import {
  byUnits,
  claim,
  type EntryMatch,
  eachOf,
  type MatchStrategy,
  type Outflow,
  type PaymentEntry,
  type RecordedPayment
} from './entry.ts'

/**
 * Maximum number of payments considered for one movement, so that the cost stays bounded if thousands are
 * close together.
 */
const MAX_CANDIDATES = 100

type Timed = PaymentEntry & { readonly payment: RecordedPayment & { readonly at: number } }

/**
 * Matches all payments between two readings together, since they appear as one movement: after the old
 * balance was last read, up to when the new one was first read.
 */
export const byInterval: MatchStrategy = function* (lefts, entries) {
  const timed = yield* timedInOrder(entries)
  const sums = [0n]
  let sum = 0n
  for (const { units } of timed) {
    sum += units
    if (sums.push(sum) % ROWS_A_STEP === 0) yield
  }
  const used = new Set<Outflow | PaymentEntry>()
  return yield* eachOf(lefts, left => {
    const [first, end] = [firstAfter(timed, left.movement.after), firstAfter(timed, left.movement.at)]
    const sum = (sums[end] ?? 0n) - (sums[first] ?? 0n)
    return end > first && sum === left.units ? claim(left, timed.slice(first, end), used) : []
  })
}

/**
 * Matches single payments of exactly the movement's amount, at most `tolerance` milliseconds outside its
 * interval, nearest in time first.
 */
export const byAmountAndTime = (tolerance: number): MatchStrategy =>
  function* (lefts, entries) {
    const groups = yield* byUnits(yield* timedInOrder(entries))
    const pairs = yield* eachOf(lefts, left =>
      near(groups.get(left.units) ?? [], left, tolerance).map(entry => ({
        left,
        entry,
        off: timeBetween(entry, left)
      }))
    )
    const nearest = yield* sortInSteps(pairs, (a, b) => a.off - b.off)
    const used = new Set<Outflow | PaymentEntry>()
    const found: EntryMatch[] = []
    for (const [index, { entry, left }] of nearest.entries()) {
      found.push(...claim(left, [entry], used))
      if (index % ROWS_A_STEP === 0) yield
    }
    return found
  }

/** Matches a few consecutive payments. The ends of the interval are uncertain by the tolerance. */
export const byRunInTime = (tolerance: number): MatchStrategy =>
  function* (lefts, entries) {
    const timed = yield* timedInOrder(entries)
    const used = new Set<Outflow | PaymentEntry>()
    return yield* eachOf(lefts, left => {
      const unused = near(timed, left, tolerance).filter(entry => !used.has(entry))
      return claim(left, findRun(unused, left.units), used)
    })
  }

const timedInOrder = (entries: readonly PaymentEntry[]): Steps<readonly Timed[]> =>
  sortInSteps(
    entries.filter((entry): entry is Timed => entry.payment.at !== null),
    (a, b) => a.payment.at - b.payment.at
  )

const near = (timed: readonly Timed[], { movement }: Outflow, tolerance: number): readonly Timed[] => {
  const first = firstAfter(timed, movement.after - tolerance)
  const end = firstAfter(timed, movement.at + tolerance)
  return timed.slice(first, Math.min(end, first + MAX_CANDIDATES))
}

/** Milliseconds between a payment and a movement's interval; 0 inside it. */
const timeBetween = ({ payment: { at } }: Timed, { movement }: Outflow): number =>
  Math.max(0, at - movement.at, movement.after + 1 - at)

/** Binary search for the index of the first payment after a moment. */
function firstAfter(timed: readonly Timed[], moment: number): number {
  let [low, high] = [0, timed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timed[middle]?.payment.at ?? 0) > moment) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The consecutive payments with this sum that end first, and of those the fewest; empty if there are none.
 */
function findRun(entries: readonly PaymentEntry[], sum: bigint): readonly PaymentEntry[] {
  /** For each running total, the last index at which it occurred. */
  const lastIndexByTotal = new Map([[0n, 0]])
  let total = 0n
  for (const [index, { units }] of entries.entries()) {
    total += units
    const start = lastIndexByTotal.get(total - sum)
    if (start !== undefined) return entries.slice(start, index + 1)
    lastIndexByTotal.set(total, index + 1)
  }
  return []
}
