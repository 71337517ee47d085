import { type Entry, type Finder, type Left, take } from './reconciliation-entry.ts'

/** Maximum number of payments combined when no times show which belong to one interval. */
const MAX_RUN = 10

/** Matches payments without a time by exact amount, in order. */
export const byAmount: Finder = (lefts, entries) => {
  const byParts = Map.groupBy(untimed(entries), ({ parts }) => parts)
  for (const some of byParts.values()) some.reverse()
  const used = new Set<Left | Entry>()
  return lefts.flatMap(left => {
    const entry = byParts.get(left.parts)?.pop()
    return entry ? take(left, [entry], used) : []
  })
}

/** Matches a few consecutive payments without a time that add up to a movement, in order. */
export const byRun: Finder = (lefts, entries) => {
  const runs = runsBySum(untimed(entries), new Set(lefts.map(({ parts }) => parts)))
  const used = new Set<Left | Entry>()
  return lefts.flatMap(left => {
    const some = runs.get(left.parts)
    // Each combination is tried only once: one that is used stays used.
    while (some?.length) {
      const found = take(left, some.pop() ?? [], used)
      if (found.length > 0) return found
    }
    return []
  })
}

const untimed = (entries: readonly Entry[]): Entry[] => entries.filter(({ paid }) => paid.at === null)

/** Runs of consecutive payments by their sum, for the wanted sums only; each list is in reverse order. */
function runsBySum(
  entries: readonly Entry[],
  wanted: ReadonlySet<bigint>
): Map<bigint, (readonly Entry[])[]> {
  const runs = new Map<bigint, (readonly Entry[])[]>()
  for (let start = entries.length - 1; start >= 0; start -= 1) {
    let sum = 0n
    for (const [index, { parts }] of entries.slice(start, start + MAX_RUN).entries()) {
      sum += parts
      if (index === 0 || !wanted.has(sum)) continue
      const some = runs.get(sum) ?? []
      some.push(entries.slice(start, start + index + 1))
      runs.set(sum, some)
    }
  }
  return runs
}
