import { type Entry, type Finder, type Left, type Paid, take } from './reconciliation-entry.ts'

/** Payments that are looked at for one movement, so that the cost stays bounded where thousands lie together. */
const MOST_NEAR = 100

type Timed = Entry & { readonly paid: Paid & { readonly at: number } }

/**
 * All payments between two readings together, since what is paid within one interval is seen as one movement: after
 * the old balance was last read, up to when the new one first was.
 */
export const byInterval: Finder = (lefts, entries) => {
  const timed = inTime(entries)
  const sums = [0n]
  for (const { parts } of timed) sums.push((sums.at(-1) ?? 0n) + parts)
  const used = new Set<Left | Entry>()
  return lefts.flatMap(left => {
    const [first, end] = [firstAfter(timed, left.movement.after), firstAfter(timed, left.movement.at)]
    const sum = (sums[end] ?? 0n) - (sums[first] ?? 0n)
    return end > first && sum === left.parts ? take(left, timed.slice(first, end), used) : []
  })
}

/** Single payments of the very amount, at most so many milliseconds off the interval, those nearest in time first. */
export const byAmountAndTime =
  (tolerance: number): Finder =>
  (lefts, entries) => {
    const alike = Map.groupBy(inTime(entries), ({ parts }) => parts)
    const used = new Set<Left | Entry>()
    return lefts
      .flatMap(left => near(alike.get(left.parts) ?? [], left, tolerance).map(entry => ({ left, entry })))
      .map(pair => ({ ...pair, off: timeBetween(pair.entry, pair.left) }))
      .sort((a, b) => a.off - b.off)
      .flatMap(({ entry, left }) => take(left, [entry], used))
  }

/** A few payments that follow one another, since the edges of an interval are as unsure as the tolerance. */
export const byRunInTime =
  (tolerance: number): Finder =>
  (lefts, entries) => {
    const timed = inTime(entries)
    const used = new Set<Left | Entry>()
    return lefts.flatMap(left => {
      const open = near(timed, left, tolerance).filter(entry => !used.has(entry))
      return take(left, runOf(open, left.parts), used)
    })
  }

const inTime = (entries: readonly Entry[]): Timed[] =>
  entries.filter((entry): entry is Timed => entry.paid.at !== null).sort((a, b) => a.paid.at - b.paid.at)

const near = (timed: readonly Timed[], { movement }: Left, tolerance: number): readonly Timed[] => {
  const first = firstAfter(timed, movement.after - tolerance)
  const end = firstAfter(timed, movement.at + tolerance)
  return timed.slice(first, Math.min(end, first + MOST_NEAR))
}

/** Milliseconds between a payment and the interval of a movement; 0 within it. */
const timeBetween = ({ paid: { at } }: Timed, { movement }: Left): number =>
  Math.max(0, at - movement.at, movement.after + 1 - at)

/** Where the first payment after a moment stands, by halving. */
function firstAfter(timed: readonly Timed[], moment: number): number {
  let [low, high] = [0, timed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timed[middle]?.paid.at ?? 0) > moment) high = middle
    else low = middle + 1
  }
  return low
}

/** The run that makes up the sum and ends first, and of such the shortest; empty where there is none. */
function runOf(entries: readonly Entry[], sum: bigint): readonly Entry[] {
  /** The last place up to which the entries made up so much. */
  const places = new Map([[0n, 0]])
  let total = 0n
  for (const [index, { parts }] of entries.entries()) {
    total += parts
    const start = places.get(total - sum)
    if (start !== undefined) return entries.slice(start, index + 1)
    places.set(total, index + 1)
  }
  return []
}
