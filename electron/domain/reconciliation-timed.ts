import { type Entry, type Finder, type Left, type Paid, take } from './reconciliation-entry.ts'

/**
 * Maximum number of payments considered for one movement, so that the cost stays bounded if thousands are
 * close together.
 */
const MAX_CANDIDATES = 100

type Timed = Entry & { readonly paid: Paid & { readonly at: number } }

/**
 * Matches all payments between two readings together, since they appear as one movement: after the old
 * balance was last read, up to when the new one was first read.
 */
export const byInterval: Finder = (lefts, entries) => {
  const timed = timedInOrder(entries)
  const sums = [0n]
  for (const { parts } of timed) sums.push((sums.at(-1) ?? 0n) + parts)
  const used = new Set<Left | Entry>()
  return lefts.flatMap(left => {
    const [first, end] = [firstAfter(timed, left.movement.after), firstAfter(timed, left.movement.at)]
    const sum = (sums[end] ?? 0n) - (sums[first] ?? 0n)
    return end > first && sum === left.parts ? take(left, timed.slice(first, end), used) : []
  })
}

/**
 * Matches single payments of exactly the movement's amount, at most `tolerance` milliseconds outside its
 * interval, nearest in time first.
 */
export const byAmountAndTime =
  (tolerance: number): Finder =>
  (lefts, entries) => {
    const byParts = Map.groupBy(timedInOrder(entries), ({ parts }) => parts)
    const used = new Set<Left | Entry>()
    return lefts
      .flatMap(left => near(byParts.get(left.parts) ?? [], left, tolerance).map(entry => ({ left, entry })))
      .map(pair => ({ ...pair, off: timeBetween(pair.entry, pair.left) }))
      .sort((a, b) => a.off - b.off)
      .flatMap(({ entry, left }) => take(left, [entry], used))
  }

/** Matches a few consecutive payments. The ends of the interval are uncertain by the tolerance. */
export const byRunInTime =
  (tolerance: number): Finder =>
  (lefts, entries) => {
    const timed = timedInOrder(entries)
    const used = new Set<Left | Entry>()
    return lefts.flatMap(left => {
      const unused = near(timed, left, tolerance).filter(entry => !used.has(entry))
      return take(left, findRun(unused, left.parts), used)
    })
  }

const timedInOrder = (entries: readonly Entry[]): Timed[] =>
  entries.filter((entry): entry is Timed => entry.paid.at !== null).sort((a, b) => a.paid.at - b.paid.at)

const near = (timed: readonly Timed[], { movement }: Left, tolerance: number): readonly Timed[] => {
  const first = firstAfter(timed, movement.after - tolerance)
  const end = firstAfter(timed, movement.at + tolerance)
  return timed.slice(first, Math.min(end, first + MAX_CANDIDATES))
}

/** Milliseconds between a payment and a movement's interval; 0 inside it. */
const timeBetween = ({ paid: { at } }: Timed, { movement }: Left): number =>
  Math.max(0, at - movement.at, movement.after + 1 - at)

/** Binary search for the index of the first payment after a moment. */
function firstAfter(timed: readonly Timed[], moment: number): number {
  let [low, high] = [0, timed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timed[middle]?.paid.at ?? 0) > moment) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The consecutive payments with this sum that end first, and of those the fewest; empty if there are none.
 */
function findRun(entries: readonly Entry[], sum: bigint): readonly Entry[] {
  /** For each running total, the last index at which it occurred. */
  const lastIndexByTotal = new Map([[0n, 0]])
  let total = 0n
  for (const [index, { parts }] of entries.entries()) {
    total += parts
    const start = lastIndexByTotal.get(total - sum)
    if (start !== undefined) return entries.slice(start, index + 1)
    lastIndexByTotal.set(total, index + 1)
  }
  return []
}
